import { readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { load } from 'js-yaml';

async function mapping(file: string): Promise<Record<string, unknown>> {
  const content: unknown = load(await readFile(file, 'utf8'), { filename: file });
  if (content === null || typeof content !== 'object' || Array.isArray(content)) {
    throw new Error(`${file}: write one entry per key, e.g. "id:" and its fields indented below.`);
  }
  return content as Record<string, unknown>;
}

function loaderOf(name: string, entries: () => Promise<Map<string, unknown>>): Loader {
  return {
    name,
    async load({ store, parseData, generateDigest }) {
      store.clear();
      for (const [id, fields] of await entries()) {
        const data = await parseData({ id, data: fields as Record<string, unknown> });
        store.set({ id, data, digest: generateDigest(data) });
      }
    },
  };
}

/** One entry for each key of a YAML mapping. Unlike Astro's `file()`, broken YAML or a key twice fails the build. */
export function records(file: string): Loader {
  return loaderOf('records', async () => new Map(Object.entries(await mapping(file))));
}

/** The same for a file that each language's folder may hold; an entry's id is `<lang>/<key>`. */
export function recordsByLanguage(name: string): Loader {
  return loaderOf('records-by-language', async () => {
    const entries = new Map<string, unknown>();
    for (const lang of (await readdir('content')).sort()) {
      const file = `content/${lang}/${name}`;
      if (!existsSync(file)) continue;
      for (const [key, fields] of Object.entries(await mapping(file)))
        entries.set(`${lang}/${key}`, fields);
    }
    return entries;
  });
}
