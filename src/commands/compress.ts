import { existsSync, globSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { TYPES } from '#headers/types.ts';
import type { Compressed } from './compress-file.ts';
import { trouble } from './trouble.ts';

const DIST = 'dist';
const WORKER = new URL('./compress-worker.ts', import.meta.url);

const workers: Worker[] = [];

/** Lets one worker take file after file from the list that all share. */
function work(files: string[]): Promise<Compressed> {
  const worker = new Worker(WORKER);
  workers.push(worker);
  const sum: Compressed = { from: 0, br: 0, gz: 0 };
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const file = files.pop();
      if (file !== undefined) return worker.postMessage(file);
      void worker.terminate();
      resolve(sum);
    };
    worker.on('message', ({ from, br, gz }: Compressed) => {
      sum.from += from;
      sum.br += br;
      sum.gz += gz;
      next();
    });
    worker.once('error', (error) => reject(error));
    next();
  });
}

/** Copies of an earlier run must not outlive the files they were made of. */
function removeCopies(): void {
  for (const copy of globSync('**/*.{br,gz,part}', { cwd: DIST })) rmSync(join(DIST, copy));
}

if (!existsSync(join(DIST, 'SHA256SUMS'))) {
  console.error('There is no finished dist/. Run "npm run build" first.');
  process.exit(1);
}

const began = performance.now();
try {
  removeCopies();
  const files = globSync('**/*', { cwd: DIST })
    .filter((file) => extname(file).slice(1) in TYPES)
    .map((file) => join(DIST, file));
  const count = files.length;
  const cores = availableParallelism();
  const sums = await Promise.all(Array.from({ length: cores }, () => work(files)));
  const kilobytes = (part: keyof Compressed): string =>
    Math.round(sums.reduce((total, one) => total + one[part], 0) / 1000).toLocaleString('en');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `Compressed ${count} files of ${kilobytes('from')} kB: ${kilobytes('br')} kB as .br, ${kilobytes('gz')} kB as .gz, ` +
      `in ${seconds} s on ${cores} ${cores === 1 ? 'core' : 'cores'}.`,
  );
} catch (error) {
  await Promise.all(workers.map((worker) => worker.terminate()));
  removeCopies();
  console.error(`Nothing was compressed. ${trouble(error)} dist/ holds its files uncompressed.`);
  process.exit(1);
}
