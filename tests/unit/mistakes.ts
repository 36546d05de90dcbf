import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '#checks/finding.ts';
import { messages } from './fixtures.ts';

/** A mistake by its folder in tests/fixtures, and every line that must be printed for it, in order. */
export type Mistake = readonly [fixture: string, ...printed: RegExp[]];

/** One test for each mistake: it is reported with these lines and no others. */
export function mistakes(
  subject: string,
  cases: Readonly<Record<string, Mistake>>,
  severity: Finding['severity'] = 'error',
): void {
  describe(subject, () => {
    for (const [name, [fixture, ...wanted]] of Object.entries(cases)) {
      test(`${name} is reported with its place and what to do`, () => {
        const found = messages(fixture, severity);
        assert.equal(found.length, wanted.length, found.join('\n'));
        for (const [index, pattern] of wanted.entries()) assert.match(found[index] ?? '', pattern);
      });
    }
  });
}
