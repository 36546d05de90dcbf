import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { sum, SUMS, type Differences } from './verify-sums.ts';

const UNPACK: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gz: gunzipSync,
};

/** The sum of what a compressed copy holds; empty for a copy that cannot be unpacked. */
function unpacked(file: string, ending: string): string {
  try {
    return sum(UNPACK[ending]?.(readFileSync(file)) ?? Buffer.alloc(0));
  } catch {
    return '';
  }
}

/** Compares a folder with the sums of a build. Compressed copies must hold what their files hold. */
export function compareFolder(folder: string, wanted: ReadonlyMap<string, string>): Differences {
  const found: Differences = { different: [], missing: [], extra: [] };
  for (const [file, expected] of wanted) {
    const path = join(folder, file);
    if (!existsSync(path)) found.missing.push(file);
    else if (sum(readFileSync(path)) !== expected) found.different.push(file);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  for (const file of files) {
    if (wanted.has(file) || SUMS.some((name) => name === file)) continue;
    const [, original = '', ending = ''] = /^(.*)\.(br|gz)$/u.exec(file) ?? [];
    const expected = wanted.get(original);
    if (expected === undefined) found.extra.push(file);
    else if (unpacked(join(folder, file), ending) !== expected) found.different.push(file);
  }
  return found;
}
