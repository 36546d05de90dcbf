import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Runs one of the project's commands in a folder that holds `content/`: its exit status and all it printed. */
export function command(
  name: string,
  folder: string,
  ...options: readonly string[]
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src/commands/run.mjs'), name, ...options],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}
