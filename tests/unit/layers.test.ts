import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Who may import whom (house style §2): a folder of `src`, and the folders and packages it may import. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  pure: [],
  model: ['pure', 'astro/zod'],
  client: ['pure'],
  'open-data': ['model', 'pure', 'node:'],
  checks: [
    'model',
    'pure',
    'astro/zod',
    'automated-readability',
    'franc',
    'js-yaml',
    'satteri',
    'html-validate',
    'node:',
  ],
  headers: ['model', 'pure', 'node:'],
  commands: [
    'client',
    'checks',
    'data',
    'headers',
    'model',
    'open-data',
    'pure',
    'tests',
    'js-yaml',
    'pagefind',
    'lighthouse',
    'puppeteer-core',
    'esbuild',
    '@playwright/test',
    'node:',
  ],
  data: [
    'model',
    'pure',
    'astro:content',
    'astro',
    'astro/loaders',
    'i18next',
    'js-yaml',
    'qr',
    'content',
    'node:',
  ],
  components: ['data', 'model', 'client', 'astro', 'astro:content'],
  layouts: ['components', 'data', 'model', 'styles', 'client', 'astro', 'esbuild', 'node:'],
  pages: [
    'client',
    'components',
    'data',
    'headers',
    'layouts',
    'model',
    'open-data',
    'pure',
    'styles',
    'astro',
    'astro:content',
    'astro/zod',
  ],
  'content.config.ts': ['data', 'model', 'astro:content', 'astro/loaders'],
  'site.ts': ['model', 'js-yaml', 'node:'],
};

/** Any folder may import it, but for those that run in browsers or know no files. */
const EVERYBODYS = 'site.ts';
const NOT_SITE = new Set(['pure', 'model', 'client', 'checks']);

const IMPORT =
  /^\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu;

/** The part of `src` or the package that an import names, from a file in a folder. */
function target(path: string, file: string): string {
  if (path.startsWith('#')) return path.slice(1).split('/')[0] ?? '';
  if (path.startsWith('node:')) return 'node:';
  if (!path.startsWith('.'))
    return path.startsWith('astro') ? path.replace(/^astro\/(?!zod|loaders).*/u, 'astro') : path;
  const parts = new URL(path, `file:///src/${file}`).pathname.split('/').filter(Boolean);
  return (parts[0] === 'src' ? parts[1] : parts[0]) ?? '';
}

const files = globSync('**/*.{ts,astro,mjs}', { cwd: 'src' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.d.ts'));

for (const layer of [...new Set(files.map((file) => file.split('/')[0] ?? ''))].sort()) {
  test(`src/${layer} imports only what its place in the table allows`, () => {
    const may = MAY[layer];
    assert.ok(
      may,
      `src/${layer} is in no row of the table. Add it here and in the house style, with a reason.`,
    );
    const wrong = files
      .filter((file) => file === layer || file.startsWith(`${layer}/`))
      .flatMap((file) =>
        [...readFileSync(`src/${file}`, 'utf8').matchAll(IMPORT)]
          .map(([, from, bare, dynamic]) => target(from ?? bare ?? dynamic ?? '', file))
          .filter(
            (name) =>
              name !== layer &&
              !may.includes(name) &&
              !(name === EVERYBODYS && !NOT_SITE.has(layer)),
          )
          .map((name) => `${file} imports ${name}`),
      );
    assert.deepEqual(wrong, []);
  });
}

test('i18next is known to one file only', () => {
  const knowing = files.filter((file) =>
    /from ['"]i18next['"]/u.test(readFileSync(`src/${file}`, 'utf8')),
  );
  assert.deepEqual(knowing, ['data/strings.ts']);
});

test('modules are 200 lines at most, components 120', () => {
  const long = files.filter((file) => {
    const lines = readFileSync(`src/${file}`, 'utf8').split('\n').length - 1;
    return lines > (file.endsWith('.astro') ? 120 : 200);
  });
  assert.deepEqual(long, []);
});
