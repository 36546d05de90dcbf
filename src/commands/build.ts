import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclusion, printed } from '#checks/finding.ts';
import { siteLook, type Known } from '#checks/dist.ts';
import { headerFaults } from '#headers/faults.ts';
import { headers } from '#headers/headers.ts';
import { underscoreHeaders } from '#headers/hosts.ts';
import { inlineParts } from '#headers/inline.ts';
import { hosting } from '#headers/snippets.ts';
import { fullText } from './index-pages.ts';
import { writeSecurityTxt } from './security-txt.ts';
import { sum, sums } from './sums.ts';
import { swap } from './swap.ts';
import { trouble } from './trouble.ts';

const DRAFT = 'dist.next';
const HOSTS = 'hosting.next';
const KEPT = 'dist/ is as it was.';
const MEGABYTE = 1 << 20;
/** Twice what 20 languages need. Without it V8 lets garbage lie as long as the machine has memory. */
const HEAP = '--max-old-space-size=1536';

function stop(message: string): never {
  for (const folder of [DRAFT, HOSTS]) {
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
  [HEAP, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', DRAFT, '--silent'],
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
  // Not before the checks: a faulty site.yaml is theirs to report.
  const { site } = await import('#site.ts');
  const look = siteLook(DRAFT, JSON.parse(content.stdout) as Known);
  const inline = inlineParts();
  const search = await fullText();
  const known = new Map<string, string>();
  // Each page is read once for everything that looks at it: there are thousands.
  for (const file of globSync('**/*.html', { cwd: DRAFT }).sort()) {
    const path = file.replaceAll('\\', '/');
    const bytes = readFileSync(join(DRAFT, file));
    const html = bytes.toString();
    const indexed = search.add(path, html);
    known.set(path, sum(bytes));
    inline.add(html);
    look.add(path, html);
    await indexed;
  }
  await search.write(DRAFT);
  // Not before the checks: a faulty site.yaml is theirs to report.
  writeSecurityTxt(DRAFT, site);
  const sent = headers(inline.hashes());
  const forHosts = underscoreHeaders(sent);
  const [fault] = headerFaults(forHosts, inline.hashes());
  if (fault !== undefined) throw new Error(`_headers: ${fault}`);
  writeFileSync(`${DRAFT}/_headers`, forHosts);
  for (const [file, text] of Object.entries(hosting(sent))) writeFileSync(`${HOSTS}/${file}`, text);
  const faults = look.findings();
  for (const finding of faults) console.error(printed(finding));
  if (faults.some(({ severity }) => severity === 'error')) stop(conclusion(faults));
  writeFileSync(`${DRAFT}/SHA256SUMS`, sums(DRAFT, known));
  // A good dist/ stays in place until the new one is whole.
  swap(DRAFT, 'dist');
  swap(HOSTS, 'hosting');
} catch (error) {
  stop(`The build stopped. ${trouble(error)} ${KEPT}`);
}
console.log('Built into dist/.');
