import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { compressed } from '#commands/compress-file.ts';
import { TYPES } from '#headers/types.ts';
import { PAGES } from '../site/kinds.ts';

/** Where the file of an address lies in the built folder. */
export const fileOf = (path: string): string =>
  path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);

const first = (pattern: string): string => {
  const [file] = globSync(pattern, { cwd: 'dist' }).sort();
  if (!file) throw new Error(`dist/ has no ${pattern}. Run "npm run build".`);
  return `/${file}`;
};

/** Files that are no pages: what a search asks for, open data, and what machines read. */
export const FILES: readonly string[] = [
  '/robots.txt',
  '/open-data/contacts.csv',
  '/open-data/contacts.hsds.json',
  '/open-data/contact.schema.json',
  first('open-data/vcard/*.vcf'),
  '/pagefind/pagefind.js',
  '/pagefind/pagefind-worker.js',
  '/pagefind/pagefind-entry.json',
  first('pagefind/pagefind.*.pf_meta'),
  first('pagefind/index/*.pf_index'),
  first('pagefind/fragment/*.pf_fragment'),
  first('pagefind/wasm.sv.pagefind'),
  '/.well-known/security.txt',
].filter((path) => existsSync(join('dist', path)));

/** Every kind of page. */
export const KINDS: readonly string[] = [...new Set([...PAGES, '/open-data/'])];

/**
 * A copy of the built site that any server may read, whoever owns the checkout, with the files that the
 * tests ask for compressed. Gives its folder.
 */
export function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'servers-'));
  for (const part of ['dist', 'hosting']) cpSync(part, join(folder, part), { recursive: true });
  for (const path of [...KINDS, ...FILES]) {
    const file = join(folder, 'dist', fileOf(path));
    if (extname(file).slice(1) in TYPES) compressed(file);
  }
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  return folder;
}

/** Removes what `copied` made. */
export const removed = (folder: string): void => rmSync(folder, { recursive: true, force: true });
