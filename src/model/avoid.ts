import { z } from 'astro/zod';
import { plainText } from './text.ts';

/** What may never be said in one language: `content/<lang>/avoid.yaml`. */
export const Avoid = z.strictObject({
  /** Parts of words that would tell an onlooker what the page is about. Four letters or fewer match at a word's start. */
  titles: z.array(plainText).min(1),
  /** Words that hold such a part and give nothing away. */
  allow: z.array(plainText).default([]),
  /** What this site and its button can never promise. */
  promises: z.array(plainText).min(1),
  /** Words that make a number before or after them a time of day. */
  clock: z
    .strictObject({ before: z.array(plainText).default([]), after: z.array(plainText).default([]) })
    .default({ before: [], after: [] }),
});
export type Avoid = z.infer<typeof Avoid>;
