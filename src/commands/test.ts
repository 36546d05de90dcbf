import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from '../../tests/browsers.ts';

/** What one part of the test run came to. */
interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const RESULTS = 'test-results';

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A command that passes or fails as a whole. */
function whole(name: string, args: readonly string[]): Outcome {
  console.log(`\n— ${name}`);
  const passed = run(args);
  return { name, passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

/** The files of a folder under node's test runner. A runner that dies counts as a failure. */
function nodeTests(
  name: string,
  pattern: string,
  env: Readonly<Record<string, string>> = {},
): Outcome {
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
  const text = existsSync(tap) ? readFileSync(tap, 'utf8') : '';
  const count = (word: string): number =>
    Number(new RegExp(`^# ${word} (\\d+)$`, 'mu').exec(text)?.[1] ?? 0);
  for (const [line] of text.matchAll(/^ *not ok .*$/gmu)) console.log(line.trim());
  for (const [line] of text.matchAll(/^ *ok .* # SKIP.*$/gmu)) console.log(line.trim());
  const failed = count('fail') + count('cancelled');
  return {
    name,
    passed: count('pass'),
    failed: failed === 0 && !finished ? 1 : failed,
    skipped: count('skipped'),
  };
}

/** The Playwright tests on the built site. */
function siteTests(browser: string): Outcome {
  console.log('\n— site');
  const finished = run(['node_modules/@playwright/test/cli.js', 'test'], { CHROMIUM: browser });
  const file = `${RESULTS}/site.json`;
  const stats = existsSync(file)
    ? (
        JSON.parse(readFileSync(file, 'utf8')) as {
          stats: { expected: number; unexpected: number; flaky: number; skipped: number };
        }
      ).stats
    : { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  const failed = stats.unexpected + stats.flaky;
  return {
    name: 'site',
    passed: stats.expected,
    failed: failed === 0 && !finished ? 1 : failed,
    skipped: stats.skipped,
  };
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const command = (name: string): string[] => ['src/commands/run.mjs', name];
const outcomes: Outcome[] = [
  whole('check', command('check')),
  nodeTests('unit', 'tests/unit/*.test.ts'),
];
const built = whole('build', command('build'));
outcomes.push(built);
if (built.failed === 0) {
  const browser = await chromium();
  if ('reason' in browser) {
    console.error(browser.reason);
    outcomes.push({ name: 'browser', passed: 0, failed: 1, skipped: 0 });
  } else {
    const env = { CHROMIUM: browser.path };
    outcomes.push(nodeTests('engines', 'tests/engines/*.test.ts', env), siteTests(browser.path));
  }
}

const sum = (field: 'passed' | 'failed' | 'skipped'): number =>
  outcomes.reduce((total, one) => total + one[field], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
if (existsSync('dist/SHA256SUMS')) {
  const tested = createHash('sha256').update(readFileSync('dist/SHA256SUMS')).digest('hex');
  writeFileSync(
    'proof.json',
    `${JSON.stringify({ sums: tested, passed, failed, skipped, parts: outcomes }, null, 2)}\n`,
  );
}
console.log('');
for (const { name, ...counts } of outcomes) {
  console.log(
    `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
}
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);
