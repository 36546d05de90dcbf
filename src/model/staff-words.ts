import { z } from 'astro/zod';
import { Fingerprint, plainText, sourceDate } from './text.ts';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'write the id in a–z, 0–9 and hyphens');
const status = z.enum(['draft', 'reviewed']).optional();
const from = z.record(z.string(), Fingerprint).optional();

/** The sheet for a first conversation in one language: parts by id, in order, each with its lines. */
export const MeetingWords = z.strictObject({
  status,
  from,
  /** Swedish only: ids in content/sources.yaml, and the day they were read for this text. */
  sources: z.array(Id).min(1).optional(),
  checked: sourceDate('checked', false).optional(),
  heading: plainText,
  lead: plainText,
  parts: z.record(Id, z.strictObject({ heading: plainText, lines: z.array(plainText).min(1) })),
});
export type MeetingWords = z.infer<typeof MeetingWords>;

/** Where a recommended term was seen: with an authority, with others, or nowhere yet. */
export const TermMark = z.enum(['official', 'common', 'proposed']);

/** The terms of one language. `means` is a sentence; it stands in the languages of professionals' pages. */
export const TermWords = z.strictObject({
  status,
  from,
  terms: z.record(
    Id,
    z.strictObject({ term: plainText, means: plainText.optional(), mark: TermMark.optional() }),
  ),
});
export type TermWords = z.infer<typeof TermWords>;
