import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command and all the programs it started took. */
export interface Taken {
  readonly status: number | null;
  /** Seconds of processor, the system's part included. */
  readonly cpu: number;
  readonly wall: number;
  /** The most memory held at one time by all processes together, and by the largest of them, in bytes. */
  readonly memory: number;
  readonly largest: number;
  readonly said: string;
}

const OFTEN = 200;

/** The memory of a process and of those it started, in bytes, one by one. Linux only: elsewhere there is nothing to read. */
function held(root: number): number[] {
  const parents = new Map<number, number[]>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const parent = Number(/^PPid:\s*(\d+)/mu.exec(status)?.[1]);
      parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
      sizes.set(Number(name), Number(/^VmRSS:\s*(\d+)/mu.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // It has ended since its name was read.
    }
  }
  const tree = (id: number): number[] => [
    sizes.get(id) ?? 0,
    ...(parents.get(id) ?? []).flatMap(tree),
  ];
  return tree(root);
}

/** Seconds in a line of the shell's `times`, e.g. `0m1.250s 0m0.310s`. */
const seconds = (line: string): number =>
  [...line.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );

/** Runs a command in a folder and measures it with everything that it starts. */
export async function taken(folder: string, ...command: readonly string[]): Promise<Taken> {
  const began = performance.now();
  // The shell's own count holds every process that has ended below it, and stands on every machine.
  const child = spawn('sh', ['-c', '"$@"; status=$?; times; exit $status', 'sh', ...command], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  let memory = 0;
  let largest = 0;
  const watch = setInterval(() => {
    const sizes = held(child.pid ?? 0);
    memory = Math.max(
      memory,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    largest = Math.max(largest, ...sizes);
  }, OFTEN);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const [own = '', below = ''] = said.match(/^(\d+m[\d.]+s ?){2}$/gmu)?.slice(-2) ?? [];
  const wall = (performance.now() - began) / 1000;
  return { status, cpu: seconds(own) + seconds(below), wall, memory, largest, said };
}
