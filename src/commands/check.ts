import { spawn } from 'node:child_process';
import { findingsOf } from '#checks/content.ts';
import { conclusion, printed } from '#checks/finding.ts';
import { foreign } from '#checks/foreign.ts';
import { queryFindings } from '#checks/queries.ts';
import { read } from '#checks/read.ts';
import { securityFindings } from './security-txt.ts';
import { today } from './today.ts';

/** Runs a tool of the project and gives what it printed, with whether it was content. */
function tool(path: string, ...options: string[]): Promise<{ passed: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path, ...options], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.once('error', ({ message }) => resolve({ passed: false, output: message }));
    child.once('close', (status) => resolve({ passed: status === 0, output }));
  });
}

const [types, format] = [
  tool('node_modules/astro/bin/astro.mjs', 'check', '--silent'),
  tool('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
];

const all = read('content');
const findings = [
  ...findingsOf(all, today()),
  // Here and not in the build: a detector may be wrong, and no number is to wait for it.
  ...foreign(all.content),
  ...queryFindings('tests/search'),
  // A faulty site.yaml is told by the line above.
  ...(await import('#site.ts').then(
    ({ site }) => securityFindings(site, today()),
    () => [],
  )),
];
for (const finding of findings) console.log(printed(finding));

const outcomes = await Promise.all([types, format]);
const names = ['types', 'format'];
for (const [index, { passed, output }] of outcomes.entries()) {
  if (!passed)
    console.log(
      `\n${output.trim()}\n${names[index] ?? ''}: ${index === 1 ? 'run "npm run format".' : 'the lines above say what is wrong.'}`,
    );
}

console.log(`\n${conclusion(findings)}`);
const failed =
  findings.some(({ severity }) => severity === 'error') || outcomes.some(({ passed }) => !passed);
process.exitCode = failed ? 1 : 0;
