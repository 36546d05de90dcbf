import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { contentFindings } from '#checks/content.ts';
import { conclusion, printed } from '#checks/finding.ts';
import { builtFindings } from '#checks/dist.ts';
import { headers } from '#headers/headers.ts';
import { underscoreHeaders } from '#headers/hosts.ts';
import { inlineHashes } from '#headers/inline.ts';
import { hosting } from '#headers/snippets.ts';
import { index } from './index-pages.ts';
import { writeSecurityTxt } from './security-txt.ts';
import { sums } from './sums.ts';

const DRAFT = 'dist.next';
const PREVIOUS = 'dist.previous';

function stop(message: string): never {
  rmSync(DRAFT, { recursive: true, force: true });
  console.error(message);
  process.exit(1);
}

const findings = contentFindings('content');
for (const finding of findings) console.error(printed(finding));
if (findings.some(({ severity }) => severity === 'error')) stop(conclusion(findings));

rmSync(DRAFT, { recursive: true, force: true });
try {
  mkdirSync(DRAFT);
} catch (error) {
  stop(
    `The folder ${DRAFT} cannot be written (${(error as Error).message}). Give this user the right to write here, or free some space.`,
  );
}
const astro = spawnSync(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', DRAFT, '--silent'],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  },
);
if (astro.status !== 0)
  stop('The pages could not be built; the lines above say why. dist/ is as it was.');

try {
  await index(DRAFT);
  // Not before the checks: a faulty site.yaml is theirs to report.
  const { site } = await import('#site.ts');
  writeSecurityTxt(DRAFT, site);
  const sent = headers(inlineHashes(DRAFT));
  writeFileSync(`${DRAFT}/_headers`, underscoreHeaders(sent));
  mkdirSync('hosting', { recursive: true });
  for (const [file, text] of Object.entries(hosting(sent))) writeFileSync(`hosting/${file}`, text);
  const faults = builtFindings(DRAFT);
  for (const finding of faults) console.error(printed(finding));
  if (faults.some(({ severity }) => severity === 'error')) stop(conclusion(faults));
  writeFileSync(`${DRAFT}/SHA256SUMS`, sums(DRAFT));
} catch (error) {
  stop(`The build stopped: ${(error as Error).message} dist/ is as it was.`);
}

// A good dist/ stays in place until the new one is whole.
rmSync(PREVIOUS, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', PREVIOUS);
renameSync(DRAFT, 'dist');
rmSync(PREVIOUS, { recursive: true, force: true });
console.log('Built into dist/.');
