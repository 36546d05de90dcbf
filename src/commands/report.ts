import { existsSync, readFileSync } from 'node:fs';
import { conclusion, printed } from '#checks/finding.ts';
import { read } from '#checks/read.ts';
import { today } from './today.ts';

const SECURITY = 'dist/.well-known/security.txt';
const OPTION = '--release';
const options = process.argv.slice(2).filter((option) => option !== '--');

const { content, findings: mistakes } = read('content');
if (options.some((option) => option !== OPTION)) {
  console.error(`Write npm run report, or npm run report -- ${OPTION}.`);
  process.exitCode = 1;
} else if (!content.site) {
  for (const mistake of mistakes) console.error(printed(mistake));
  console.error(`\n${conclusion(mistakes)} Then the report can be made.`);
  process.exitCode = 1;
} else {
  // Only now: what it imports cannot stand a faulty site.yaml.
  const { release, report } = await import('./report-all.ts');
  const securityTxt = existsSync(SECURITY) ? readFileSync(SECURITY, 'utf8') : undefined;
  const given = { content, mistakes, today: today(), securityTxt };
  console.log(report(given));
  if (options.includes(OPTION)) {
    const { ready, text } = release(given);
    console.log(`\n${text}`);
    if (!ready) process.exitCode = 1;
  }
}
