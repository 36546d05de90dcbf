import { z } from 'astro/zod';
import { Day, Fingerprint, httpsAddress, plainText } from './text.ts';

const Id = z.string().regex(/^[a-z]+$/u, 'write the id in a–z, as in access.yaml of each language');

/** A text with a place for what only the build knows, e.g. {{name}}. */
const withSlot = (slot: string) =>
  plainText.refine((value) => value.includes(`{{${slot}}}`), `lacks {{${slot}}}; write it in`);

/** What the accessibility statement rests on: `content/access.yaml`. */
export const Access = z
  .strictObject({
    /** How far the requirements of the law are met, in the law's three steps. */
    status: z.enum(['full', 'partial', 'none']),
    method: z.enum(['self', 'external']),
    assessed: Day,
    updated: Day,
    /** Where the authority takes complaints. */
    complaint: httpsAddress,
    unmet: z.array(Id),
    /** Left out because adapting it would be too great a burden. */
    burden: z.array(Id),
    /** Not covered by the law. */
    outside: z.array(Id),
    sources: z.array(z.string()).min(1),
  })
  .refine(({ status, unmet, burden }) => status !== 'full' || unmet.length + burden.length === 0, {
    error: 'is "full", and the file lists what is not met; write partial, or empty the lists',
    path: ['status'],
  })
  .refine(({ assessed, updated }) => assessed <= updated, {
    error: 'is before "assessed"; write the day the statement was last changed',
    path: ['updated'],
  });
export type Access = z.infer<typeof Access>;

/** Something that is not met: what, why, and what there is instead. */
const Item = z.strictObject({ what: plainText, why: plainText, instead: plainText.optional() });

/** The statement's words in one language. */
export const AccessWords = z.strictObject({
  status: z.enum(['draft', 'reviewed']).optional(),
  from: z.record(z.string(), Fingerprint).optional(),
  title: plainText,
  heading: plainText,
  lead: plainText,
  service: z.strictObject({
    heading: plainText,
    site: withSlot('site'),
    operator: withSlot('name'),
    nobody: plainText,
  }),
  law: z.strictObject({
    heading: plainText,
    full: plainText,
    partial: plainText,
    none: plainText,
    rules: plainText,
  }),
  unmet: z.strictObject({ heading: plainText, nothing: plainText }),
  burden: z.strictObject({ heading: plainText, nothing: plainText }),
  outside: z.strictObject({ heading: plainText, nothing: plainText }),
  method: z.strictObject({
    heading: plainText,
    self: plainText,
    external: plainText,
    how: plainText,
    assessed: withSlot('date'),
    updated: withSlot('date'),
  }),
  proof: z.strictObject({ heading: plainText, untested: plainText }),
  report: z.strictObject({ heading: plainText, somebody: plainText, nobody: plainText }),
  supervision: z.strictObject({ heading: plainText, text: plainText, link: plainText }),
  items: z.record(Id, Item),
});
export type AccessWords = z.infer<typeof AccessWords>;

/** The ids that a statement needs words for. */
export const accessItems = ({ unmet, burden, outside }: Access): string[] => [
  ...unmet,
  ...burden,
  ...outside,
];
