import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sums } from '#commands/sums.ts';
import { headers } from '#headers/headers.ts';
import { underscoreHeaders } from '#headers/hosts.ts';
import { inlineHashes } from '#headers/inline.ts';

const WORDS = 'Någon som lyssnar och vet vad man kan göra nu. '.repeat(40);

/** The files of a small built site. */
const FILES: Readonly<Record<string, string>> = {
  'index.html': `<!DOCTYPE html><html lang="sv"><style>p{margin:0}</style><p>${WORDS}</p></html>`,
  '404.html': `<!DOCTYPE html><html lang="sv"><p>Sidan finns inte. ${WORDS}</p></html>`,
  'sv/index.html': `<!DOCTYPE html><html lang="sv"><script>"use strict"</script><p>${WORDS}</p></html>`,
  'open-data/contacts.csv': 'id,number\n1,020-50 50 50\n'.repeat(50),
  'robots.txt': 'x',
  'pagefind/sv.pf_meta': WORDS,
};

/** Writes files below a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A new folder whose `dist/` is a small built site, headers and sums included. */
export function built(): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  const dist = join(folder, 'dist');
  write(dist, FILES);
  write(dist, { _headers: underscoreHeaders(headers(inlineHashes(dist))) });
  write(dist, { SHA256SUMS: sums(dist) });
  return folder;
}

/** Runs something on a small built site, which is gone afterwards. */
export async function withBuilt<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = built();
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
