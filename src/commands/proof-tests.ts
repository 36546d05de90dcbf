import type { Measured, Part } from '#model/proof.ts';

/** A test as Playwright's JSON report holds it. */
interface Spec {
  readonly title: string;
  readonly tests: readonly {
    readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
  }[];
}
interface Suite {
  readonly title: string;
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

/** Playwright's JSON report, as far as it is read here. */
export interface Report {
  readonly suites: readonly Suite[];
}

const MEASURED = 'measured ';

const specs = (suite: Suite): readonly Spec[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specs),
];

/** The counts and names of a Playwright run. A test that needed a second try counts as failed. */
export function sitePart(name: string, report: Report): Part {
  const all = report.suites
    .flatMap(specs)
    .flatMap(({ title, tests }) => tests.map(({ status }) => ({ title, status })));
  const titles = (...statuses: string[]): string[] =>
    all.filter(({ status }) => statuses.includes(status)).map(({ title }) => title);
  const [failures, notRun] = [titles('unexpected', 'flaky'), titles('skipped')];
  return {
    name,
    passed: titles('expected').length,
    failed: failures.length,
    skipped: notRun.length,
    failures,
    notRun,
  };
}

/** What the tests of a Playwright run counted: sums by subject, but the highest where a name begins with "most". */
export function measured(report: Report): Measured {
  const found: Record<string, Record<string, number>> = {};
  const notes = report.suites
    .flatMap(specs)
    .flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations));
  for (const { type, description = '{}' } of notes) {
    if (!type.startsWith(MEASURED)) continue;
    const subject = (found[type.slice(MEASURED.length)] ??= {});
    for (const [key, value] of Object.entries(JSON.parse(description) as Record<string, number>))
      subject[key] = key.startsWith('most')
        ? Math.max(subject[key] ?? 0, value)
        : (subject[key] ?? 0) + value;
  }
  return found;
}

const named = (tap: string, pattern: RegExp): string[] =>
  [...tap.matchAll(pattern)].map(([, name = '']) => name.trim());

/** The counts and names of a run of node's test runner, from its TAP. A runner that died counts as a failure. */
export function nodePart(name: string, tap: string, finished: boolean): Part {
  const count = (word: string): number =>
    Number(new RegExp(`^# ${word} (\\d+)$`, 'mu').exec(tap)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return {
    name,
    passed: count('pass'),
    failed: failed === 0 && !finished ? 1 : failed,
    skipped: count('skipped') + count('todo'),
    failures: named(tap, /^ *not ok \d+ - (.*?)(?: # .*)?$/gmu),
    notRun: named(tap, /^ *ok \d+ - (.*? # (?:SKIP|TODO).*)$/gmu).map((line) =>
      line.replace(/ # (?:SKIP|TODO) ?/u, ': ').replace(/: $/u, ''),
    ),
  };
}
