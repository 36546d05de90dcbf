import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { faketime } from '../../tests/browsers.ts';
import { program } from '../../tests/packages.ts';

/** What a second build came to. */
export interface Rebuilt {
  /** The lines of `SHA256SUMS` that differ, or why the build stopped. */
  readonly differing: readonly string[];
  /** What was other than in the first build. */
  readonly other: readonly string[];
  /** What could not be made other on this machine. */
  readonly same: readonly string[];
}

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
function copied(to: string): void {
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

/**
 * Builds the source once more in another folder (spaces and letters beyond ASCII in its path), time zone,
 * language, umask, number of processors and half a year ahead, and compares the sums with a finished `dist/`.
 */
export function rebuilt(): Rebuilt {
  const base = mkdtempSync(join(tmpdir(), 'Ö bygge två '));
  const folder = join(base, 'en mapp – أخرى');
  try {
    copied(folder);
    const one = program('taskset');
    const ahead = faketime();
    const words = [
      ...(one ? [one, '-c', '0'] : []),
      ...(ahead ? [ahead, '-f', '+180d'] : []),
      process.execPath,
      'src/commands/run.mjs',
      'build',
    ];
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', 'umask 077; exec "$@"', 'sh', ...words],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
        },
      },
    );
    const other = ['folder', 'time zone', 'language', 'umask'];
    const same: string[] = [];
    (one ? other : same).push('number of processors');
    (ahead ? other : same).push('clock');
    if (status !== 0)
      return { differing: [`the second build stopped: ${(stdout + stderr).trim()}`], other, same };
    const [first, second] = ['dist', join(folder, 'dist')].map(
      (dist) => new Set(readFileSync(join(dist, 'SHA256SUMS'), 'utf8').trim().split('\n')),
    );
    const differing = [...(first ?? [])].filter((line) => !second?.has(line));
    const extra = [...(second ?? [])].filter((line) => !first?.has(line));
    return {
      differing: [...new Set([...differing, ...extra].map((line) => line.slice(66)))],
      other,
      same,
    };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
