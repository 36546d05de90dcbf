import { z } from 'astro/zod';
import { Fingerprint, plainText, sourceDate } from './text.ts';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'write the id in a–z, 0–9 and hyphens');

/** Whom a guide speaks to. */
export const Reader = z.enum(['exposed', 'young', 'relative', 'harmful', 'staff']);
export type Reader = z.infer<typeof Reader>;

/** The components a guide's MDX may use, and no others. */
export const GUIDE_COMPONENTS = [
  'Check',
  'Contact',
  'Directory',
  'Guide',
  'Number',
  'Picture',
  'Places',
  'Say',
  'Source',
  'Steps',
  'Sv',
  'Warning',
  'Way',
] as const;
/** The same for guides for professionals, which also link to each other. */
export const STAFF_COMPONENTS = [...GUIDE_COMPONENTS, 'Staff'] as const;
export type GuideComponent = (typeof GUIDE_COMPONENTS)[number];

/** A guide's front matter, as contracts.md ("Content files") gives it. */
export const Guide = z.strictObject({
  title: plainText.max(40, 'is longer than 40 characters; it stands in the browser tab'),
  heading: plainText,
  summary: plainText,
  for: z.array(Reader).min(1),
  contacts: z.array(Id).min(1, 'name at least one contact'),
  sources: z.array(Id).min(1, 'name at least one source; a guide without sources is not published'),
  sections: z.array(Id).min(1),
  words: z.array(plainText),
  /** Swedish only: the day its facts were checked. */
  checked: sourceDate('checked', false).optional(),
  /** Translations only. */
  status: z.enum(['draft', 'reviewed']).optional(),
  reviewer: plainText.optional(),
  reviewed: sourceDate('reviewed', false).optional(),
  /** Translations only: fingerprint of each Swedish section as it was when translated. */
  from: z.record(z.string(), Fingerprint).optional(),
});
export type GuideFacts = z.infer<typeof Guide>;

/** What a language says of a guide that it has not translated: menus, heading and search are in it, the text is not. */
export const GuideHead = Guide.pick({
  title: true,
  heading: true,
  summary: true,
  words: true,
}).extend({ from: z.strictObject({ head: Fingerprint }).optional() });
export type GuideHead = z.infer<typeof GuideHead>;

/** The heads of a language's untranslated guides, by id: `heads.yaml`. */
export const GuideHeads = z.record(z.string(), GuideHead);

/** The groups guides stand in on the home page and in lists, with the guides' ids in order. */
export const GuideGroups = z.record(Id, z.array(Id).min(1));
export type GuideGroups = z.infer<typeof GuideGroups>;

/** What a contact does and what happens when one calls, in one language. */
export const ContactText = z.strictObject({
  does: plainText.optional(),
  call: plainText.optional(),
  /** A few words beside the number on printed cards and strips. */
  card: plainText.optional(),
  words: z.array(plainText).optional(),
  status: z.enum(['draft', 'reviewed']).optional(),
  reviewer: plainText.optional(),
  reviewed: sourceDate('reviewed', false).optional(),
  from: z.record(z.string(), Fingerprint).optional(),
});
export type ContactText = z.infer<typeof ContactText>;
