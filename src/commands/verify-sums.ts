import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the sums of a built folder stand. The second lists what `npm run proof` added or changed, if it was run. */
export const SUMS = ['SHA256SUMS', 'PROOF_SHA256SUMS'] as const;

/** The sums of files by path, read from the lines of `sha256sum`. */
export function read(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gmu)].map(([, sum = '', file = '']) => [
      file,
      sum,
    ]),
  );
}

/** The sums of a built folder. Throws a sentence where there is none. */
export function builtSums(folder: string): Map<string, string> {
  if (!existsSync(join(folder, SUMS[0])))
    throw new Error(`There is no finished ${folder}/ to compare with. Run "npm run build" first.`);
  const all = new Map<string, string>();
  for (const name of SUMS) {
    const file = join(folder, name);
    if (!existsSync(file)) continue;
    for (const [path, sum] of read(readFileSync(file, 'utf8'))) all.set(path, sum);
  }
  return all;
}

/** The sum of some bytes. */
export const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** How a deployed copy differs from the built one; each a path, or a path with a remark. */
export interface Differences {
  readonly different: string[];
  readonly missing: string[];
  readonly extra: string[];
}
