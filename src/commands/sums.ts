import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The sum of a file's bytes, as `sha256sum` writes it. */
export const sum = (bytes: Buffer): string => hash('sha256', bytes, 'hex');

/** Every file below a folder, with `/` between folders. */
export const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));

/**
 * One line for every file below a folder, in the form of `sha256sum`, sorted by path; the sums' own file left out.
 * `known`: the sums of files that have been read already, by path. `all`: the files, where they are known.
 */
export const sums = (
  folder: string,
  known: ReadonlyMap<string, string> = new Map(),
  all: readonly string[] = files(folder),
): string =>
  all
    .filter((file) => file !== 'SHA256SUMS')
    .sort()
    .map((file) => `${known.get(file) ?? sum(readFileSync(join(folder, file)))}  ${file}\n`)
    .join('');
