import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes for its own interface, which the site does not use. */
const UNUSED = /pagefind-(ui|modular-ui|component-ui|highlight)/u;

/** Writes the full-text search index of the built pages: one for each `<html lang>`. Throws when Pagefind fails. */
export async function index(dist: string): Promise<void> {
  const { index: built, errors } = await createIndex({});
  if (!built) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const added = await built.addDirectory({ path: dist });
  const written = await built.writeFiles({ outputPath: join(dist, 'pagefind') });
  const failed = [...added.errors, ...written.errors];
  await close();
  if (failed.length > 0) throw new Error(`Pagefind could not index the pages: ${failed.join(' ')}`);
  for (const file of globSync('**/*', { cwd: join(dist, 'pagefind') })) {
    if (UNUSED.test(file)) rmSync(join(dist, 'pagefind', file));
  }
}
