import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { conclusion, printed } from '#checks/finding.ts';
import type { Known } from '#checks/dist.ts';
import { swap } from './swap.ts';
import { trouble } from './trouble.ts';

const DRAFT = 'dist.next';
const HOSTS = 'hosting.next';
const KEPT = 'dist/ is as it was.';
const MEGABYTE = 1 << 20;
/**
 * Twice the memory that 20 languages need: without a limit V8 lets garbage lie as long as the machine has some. And
 * room for what lives as long as a page, which would otherwise be moved among what stays: a tenth of the processor.
 */
const HEAP = ['--max-old-space-size=1536', '--min-semi-space-size=64', '--max-semi-space-size=64'];

/** Leaves a build with faults in its draft folder, to be looked at. */
const KEEP = process.argv.includes('--keep');

function stop(message: string): never {
  for (const folder of KEEP ? [] : [DRAFT, HOSTS]) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // A disk that cannot be written cannot be cleared either; the message says so.
    }
  }
  console.error(message);
  process.exit(1);
}

/** Whether what failed may have failed for want of space. */
function full(): boolean {
  const { bavail, bsize } = statfsSync('.');
  return bavail * bsize < MEGABYTE;
}

const content = spawnSync(process.execPath, [join(import.meta.dirname, 'run.mjs'), 'content'], {
  encoding: 'utf8',
  maxBuffer: MEGABYTE * 16,
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (content.status !== 0) stop(`Nothing was built. ${KEPT}`);

try {
  for (const folder of [DRAFT, HOSTS]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
} catch (error) {
  stop(`Nothing was built. ${trouble(error)} ${KEPT}`);
}
const astro = spawnSync(
  process.execPath,
  [...HEAP, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', DRAFT, '--silent'],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  },
);
if (astro.status !== 0) {
  if (full()) stop(`Nothing was built. ${trouble({ code: 'ENOSPC' })} ${KEPT}`);
  stop(`The pages could not be built; the lines above say why. ${KEPT}`);
}

try {
  // Not before: what it needs would lie in memory beside Astro, and a faulty site.yaml is the checks' to report.
  const { finish } = await import('./finish.ts');
  const faults = await finish(DRAFT, HOSTS, JSON.parse(content.stdout) as Known);
  for (const finding of faults) console.error(printed(finding));
  if (faults.some(({ severity }) => severity === 'error')) stop(conclusion(faults));
  // A good dist/ stays in place until the new one is whole.
  swap(DRAFT, 'dist');
  swap(HOSTS, 'hosting');
} catch (error) {
  // Pagefind does not say that it wanted space.
  stop(`The build stopped. ${trouble(full() ? { code: 'ENOSPC' } : error)} ${KEPT}`);
}
console.log('Built into dist/.');
