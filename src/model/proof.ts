import { z } from 'astro/zod';
import { Fingerprint, plainText } from './text.ts';

const count = z.int().min(0);

/** How many texts of a language are in which state. */
const counts = { draft: count, reviewed: count, missing: count, behind: count };
export const Counts = z.strictObject(counts);
export type Counts = z.infer<typeof Counts>;

/** What one part of the test run came to. `names`: the tests that failed or were not run. */
export const Part = z.strictObject({
  name: z.string(),
  passed: count,
  failed: count,
  skipped: count,
  failures: z.array(z.string()).default([]),
  notRun: z.array(z.string()).default([]),
});
export type Part = z.infer<typeof Part>;

/** What the browser tests counted, by subject: sums, but the highest where a name begins with "most". */
export const Measured = z.record(z.string(), z.record(z.string(), z.number()));
export type Measured = z.infer<typeof Measured>;

/** `proof.json`: the results of one test run on one built site. Counts and bytes only, no times, no clock. */
export const Proof = z.strictObject({
  /** The SHA-256 of the `SHA256SUMS` that was tested. */
  sums: z.string().regex(/^[0-9a-f]{64}$/u),
  commit: z.string(),
  passed: count,
  failed: count,
  skipped: count,
  parts: z.array(Part),
  measured: Measured,
  weights: z.array(
    z.strictObject({
      kind: z.string(),
      lang: z.string(),
      pages: count,
      median: count,
      most: count,
      largest: z.string(),
    }),
  ),
  readability: z.array(
    z.strictObject({
      lang: z.string(),
      formula: z.string(),
      pages: count,
      above: count,
      hardest: z.number(),
    }),
  ),
  links: z.strictObject({ inside: count, outside: count, broken: count }),
  translations: z.array(
    z.strictObject({
      lang: z.string(),
      source: count,
      ...counts,
      /** All but Swedish: what is said of contacts, headings of guides that are not translated, interface strings. */
      contacts: Counts.optional(),
      heads: Counts.optional(),
      strings: z.strictObject({ complete: count, missing: count }).optional(),
      pages: z
        .array(
          z.strictObject({
            name: z.string(),
            status: z.enum(['draft', 'reviewed', 'missing']),
            behind: z.boolean(),
          }),
        )
        .default([]),
    }),
  ),
});
export type Proof = z.infer<typeof Proof>;

/** The median that pages of one kind should stay below, in bytes packed. */
export const MEDIAN_AIM = 6000;

const WORDS = [
  'tests',
  'passed',
  'failed',
  'skipped',
  'failures',
  'not_run',
  'requests',
  'storage',
  'headers',
  'accessibility',
  'weights',
  'readability',
  'links',
  'translations',
  'build',
  'pages',
  'views',
  'most_requests',
  'other_origins',
  'traces',
  'most_bytes',
  'differing',
  'most_hashes',
  'violations',
  'not_measured',
  'median',
  'largest',
  'bytes',
  'over',
  'above',
  'hardest',
  'inside',
  'outside',
  'broken',
  'source',
  'draft',
  'reviewed',
  'missing',
  'behind',
  'complete',
  'page_by_page',
  'commit',
  'unknown',
  'sum',
  'data',
] as const;
export type ProofWord = (typeof WORDS)[number];

/** The words of the page that shows the proof: `content/<lang>/proof.yaml`. */
export const ProofWords = z.strictObject({
  status: z.enum(['draft', 'reviewed']).optional(),
  from: z.record(z.string(), Fingerprint).optional(),
  title: plainText,
  heading: plainText,
  lead: plainText,
  untested: plainText,
  words: z.record(z.enum(WORDS), plainText),
  /** Names of parts of the test run and of kinds of page; one without a name is shown by its mark. */
  labels: z.record(z.string(), plainText),
});
export type ProofWords = z.infer<typeof ProofWords>;
