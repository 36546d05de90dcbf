import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faketime } from '../../tests/browsers.ts';
import { program } from '../../tests/packages.ts';
import { copySource } from './copy-source.ts';

/** What a second build came to. */
export interface Rebuilt {
  /** The lines of `SHA256SUMS` that differ, or why the build stopped. */
  readonly differing: readonly string[];
  /** What was other than in the first build. */
  readonly other: readonly string[];
  /** What could not be made other on this machine. */
  readonly same: readonly string[];
}

/**
 * Builds the source once more in another folder (spaces and letters beyond ASCII in its path), time zone,
 * language, umask, number of processors and half a year ahead, and compares the sums with a finished `dist/`.
 */
export function rebuilt(): Rebuilt {
  const base = mkdtempSync(join(tmpdir(), 'Ö bygge två '));
  const folder = join(base, 'en mapp – أخرى');
  try {
    copySource(folder);
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
