import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measured, nodePart, sitePart } from '#commands/proof-tests.ts';

test('node’s tests are counted and named from their TAP, and a runner that dies is a failure', () => {
  const tap =
    'ok 1 - fine\n    not ok 1 - inner\n  ---\nnot ok 2 - outer\nok 3 - later # SKIP no WebKit here\n# pass 1\n# fail 1\n# cancelled 1\n# skipped 1\n';
  assert.deepEqual(nodePart('unit', tap, false), {
    name: 'unit',
    passed: 1,
    failed: 2,
    skipped: 1,
    failures: ['inner', 'outer'],
    notRun: ['later: no WebKit here'],
  });
  assert.equal(nodePart('unit', '', false).failed, 1);
});

test('browser tests are counted and named, and what they measured is summed or its highest taken', () => {
  const note = (counts: object): { type: string; description: string } => ({
    type: 'measured requests',
    description: JSON.stringify(counts),
  });
  const report = {
    suites: [
      {
        title: 'a.spec.ts',
        specs: [
          {
            title: 'one',
            tests: [
              { status: 'expected' as const, annotations: [note({ pages: 2, mostRequests: 1 })] },
            ],
          },
        ],
        suites: [
          {
            title: 'inner',
            specs: [
              {
                title: 'two',
                tests: [
                  {
                    status: 'flaky' as const,
                    annotations: [note({ pages: 3, mostRequests: 4 }), { type: 'other' }],
                  },
                ],
              },
              { title: 'three', tests: [{ status: 'skipped' as const, annotations: [] }] },
            ],
          },
        ],
      },
    ],
  };
  assert.deepEqual(measured(report), { requests: { pages: 5, mostRequests: 4 } });
  const { passed, failures, notRun } = sitePart('site', report);
  assert.deepEqual(
    { passed, failures, notRun },
    { passed: 1, failures: ['two'], notRun: ['three'] },
  );
});
