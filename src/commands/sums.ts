import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The sum of a file's bytes, as `sha256sum` writes it. */
export const sum = (bytes: Buffer): string => hash('sha256', bytes, 'hex');

/**
 * One line for every file below a folder, in the form of `sha256sum`, sorted by path; the sums' own file left out.
 * `known`: the sums of files that have been read already, by path.
 */
export function sums(folder: string, known: ReadonlyMap<string, string> = new Map()): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((file) => file !== 'SHA256SUMS')
    .sort()
    .map((file) => `${known.get(file) ?? sum(readFileSync(join(folder, file)))}  ${file}\n`)
    .join('');
}
