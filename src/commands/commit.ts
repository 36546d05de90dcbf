import { spawnSync } from 'node:child_process';

/** The commit that stands in the folder: from git, else from SOURCE_COMMIT, else "unknown". */
export function commit(
  env: Readonly<Record<string, string | undefined>> = process.env,
  folder = '.',
): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const given = status === 0 ? stdout.trim() : (env['SOURCE_COMMIT'] ?? '').trim();
  return given === '' ? 'unknown' : given;
}
