import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What is no part of the source: results, caches, and the packages, which are linked. */
const LEFT = new Set([
  '.git',
  '.astro',
  'node_modules',
  'dist',
  'hosting',
  'test-results',
  'proof.json',
]);

/** A copy of the source with its packages: hard links where the file system can, else links to the folders here. */
export function copySource(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync('.'))
    if (!LEFT.has(name) && !name.startsWith('dist.'))
      cpSync(name, join(to, name), { recursive: true });
  const packages = join(to, 'node_modules');
  if (spawnSync('cp', ['-al', 'node_modules', packages], { stdio: 'ignore' }).status !== 0) {
    rmSync(packages, { recursive: true, force: true });
    mkdirSync(packages);
    for (const name of readdirSync('node_modules'))
      symlinkSync(resolve('node_modules', name), join(packages, name));
  }
  for (const cache of ['.astro', '.vite'])
    rmSync(join(packages, cache), { recursive: true, force: true });
}
