import type { Proof } from '#model/proof.ts';

/** The results of a test run that never was, with something short in every way. */
export const SAMPLE: Proof = {
  sums: '0'.repeat(64),
  commit: 'unknown',
  passed: 9,
  failed: 1,
  skipped: 1,
  parts: [
    { name: 'check', passed: 1, failed: 0, skipped: 0, failures: [], notRun: [] },
    {
      name: 'engines',
      passed: 8,
      failed: 1,
      skipped: 1,
      failures: ['a <b> test'],
      notRun: ['the exit in WebKit: no WebKit here'],
    },
  ],
  measured: {
    requests: { pages: 3, mostRequests: 1, otherOrigins: 0 },
    storage: { pages: 3, traces: 0 },
    headers: { pages: 3, differing: 0, mostBytes: 1400, mostHashes: 9 },
    accessibility: { views: 6, violations: 0 },
  },
  weights: [
    {
      kind: 'guide',
      lang: 'sv',
      pages: 34,
      median: 7200,
      most: 9800,
      largest: 'sv/now/index.html',
    },
    {
      kind: 'guide',
      lang: 'en',
      pages: 34,
      median: 5100,
      most: 8700,
      largest: 'en/now/index.html',
    },
  ],
  readability: [{ lang: 'sv', formula: 'LIX', pages: 40, above: 0, hardest: 38.2 }],
  links: { inside: 100, outside: 20, broken: 0 },
  translations: [
    { lang: 'sv', source: 40, draft: 0, reviewed: 0, missing: 0, behind: 0, pages: [] },
    {
      lang: 'ar',
      source: 0,
      draft: 1,
      reviewed: 1,
      missing: 1,
      behind: 1,
      contacts: { draft: 150, reviewed: 4, missing: 3, behind: 2 },
      heads: { draft: 1, reviewed: 0, missing: 0, behind: 0 },
      strings: { complete: 300, missing: 5 },
      pages: [
        { name: 'now', status: 'reviewed', behind: true },
        { name: 'talk', status: 'missing', behind: false },
        { name: 'say', status: 'draft', behind: false },
      ],
    },
  ],
};
