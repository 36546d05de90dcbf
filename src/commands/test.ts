import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Measured, Part } from '#model/proof.ts';
import { chromium } from '../../tests/browsers.ts';
import { commit } from './commit.ts';
import { figures } from './proof-figures.ts';
import { measured, nodePart, sitePart, type Report } from './proof-tests.ts';

const RESULTS = 'test-results';

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A command that passes or fails as a whole. */
function whole(name: string, args: readonly string[]): Part {
  console.log(`\n— ${name}`);
  const passed = run(args);
  return {
    name,
    passed: Number(passed),
    failed: Number(!passed),
    skipped: 0,
    failures: passed ? [] : [name],
    notRun: [],
  };
}

/** The files of a folder under node's test runner. A runner that dies counts as a failure. */
function nodeTests(
  name: string,
  pattern: string,
  env: Readonly<Record<string, string>> = {},
): Part {
  console.log(`\n— ${name}`);
  const tap = `${RESULTS}/${name}.tap`;
  const finished = run(
    [
      '--test',
      '--test-concurrency=2',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${tap}`,
      pattern,
    ],
    env,
  );
  const part = nodePart(name, existsSync(tap) ? readFileSync(tap, 'utf8') : '', finished);
  for (const one of part.failures) console.log(`not ok: ${one}`);
  for (const one of part.notRun) console.log(`not run: ${one}`);
  return part;
}

/** The Playwright tests on the built site, and what they counted. A run that dies counts as a failure. */
function siteTests(browser: string): { part: Part; measured: Measured } {
  console.log('\n— site');
  const finished = run(['node_modules/@playwright/test/cli.js', 'test'], { CHROMIUM: browser });
  const file = `${RESULTS}/site.json`;
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Report)
    : { suites: [] };
  const part = sitePart('site', report);
  const failed = part.failed === 0 && !finished ? 1 : part.failed;
  return { part: { ...part, failed }, measured: measured(report) };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const command = (name: string): string[] => ['src/commands/run.mjs', name];
const outcomes: Part[] = [
  whole('check', command('check')),
  nodeTests('unit', 'tests/unit/*.test.ts'),
];
let counted: Measured = {};
const built = whole('build', command('build'));
outcomes.push(built);
if (built.failed === 0) {
  outcomes.push(nodeTests('reproducible', 'tests/reproducible/*.test.ts'));
  const browser = await chromium();
  if ('reason' in browser) {
    console.error(browser.reason);
    outcomes.push({
      name: 'browser',
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: [browser.reason],
      notRun: [],
    });
  } else {
    const env = { CHROMIUM: browser.path };
    outcomes.push(
      nodeTests('engines', 'tests/engines/*.test.ts', env),
      nodeTests('servers', 'tests/servers/*.test.ts', env),
    );
    const site = siteTests(browser.path);
    outcomes.push(site.part);
    counted = site.measured;
  }
}

const sum = (field: 'passed' | 'failed' | 'skipped'): number =>
  outcomes.reduce((total, one) => total + one[field], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
// A dist/ that an earlier build left is not what was tested.
rmSync('proof.json', { force: true });
if (built.failed === 0) {
  const proof = {
    sums: createHash('sha256').update(readFileSync('dist/SHA256SUMS')).digest('hex'),
    commit: commit(),
    passed,
    failed,
    skipped,
    parts: outcomes,
    measured: counted,
    ...figures('dist'),
  };
  writeFileSync('proof.json', `${JSON.stringify(proof, null, 2)}\n`);
}
console.log('');
for (const { name, ...counts } of outcomes) {
  console.log(
    `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
