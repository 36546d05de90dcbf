import { z } from 'astro/zod';
import { parseHours } from '#pure/hours.ts';
import { PhoneNumber } from './phone.ts';
import { anyAddress, httpsAddress, plainText, sourceDate } from './text.ts';

/** Whom a contact is for. The words readers see stand in each language's `ui.json` as `for.<id>`. */
export const Audience = z.enum([
  'anyone',
  'women',
  'men',
  'children',
  'youth',
  'relatives',
  'harmful',
  'lgbtqi',
  'older',
  'disability',
  'honour',
  'sexual',
  'crime',
  'professionals',
]);
export type Audience = z.infer<typeof Audience>;

/** What kind of help a contact is, which decides its pictogram and its place in lists. */
export const ContactKind = z.enum([
  'emergency',
  'helpline',
  'chat',
  'authority',
  'health',
  'organisation',
  'social-services',
  'out-of-hours',
  'switchboard',
  'centre',
  'shelter-organisation',
  'barnahus',
  'clinic',
  'change-programme',
  'police',
]);
export type ContactKind = z.infer<typeof ContactKind>;

/** A way of reaching a contact that can have hours of its own. */
export const Channel = z.enum(['phone', 'chat', 'sms', 'video', 'visit']);
export type Channel = z.infer<typeof Channel>;

/** How far a fact can be relied on. Facts of low confidence are not entered at all. */
export const Confidence = z.enum(['high', 'medium']);

/** Hours of one channel, in the subset of the OSM syntax that `pure/hours.ts` documents. */
export const OpeningHours = z.strictObject({
  channel: Channel,
  open: z.string().superRefine((value, context) => {
    const result = parseHours(value);
    if ('error' in result) context.addIssue({ code: 'custom', message: result.error });
  }),
  confidence: Confidence,
});
export type OpeningHours = z.infer<typeof OpeningHours>;

/** Where a fact about a contact was read. `published` is a date, a year, or "undated". */
export const ContactSource = z.strictObject({
  url: anyAddress.optional(),
  /** For printed sources and those without an address. */
  document: plainText.optional(),
  read: sourceDate('read', false),
  published: sourceDate('published', true),
});
export type ContactSource = z.infer<typeof ContactSource>;

/** Whom a contact covers: the whole country, or lists of county (two digits) and municipality (four) codes. */
export const Area = z.union([
  z.literal('national'),
  z
    .array(
      z
        .string()
        .regex(
          /^(\d{2}|\d{4})$/u,
          'write county codes with two digits and municipality codes with four, in quotes',
        ),
    )
    .min(1),
]);
export type Area = z.infer<typeof Area>;

const Fields = z.strictObject({
  name: plainText,
  /** The tab's title where the name gives the subject away: its number or a topic word. */
  title: plainText.max(40).optional(),
  kind: ContactKind,
  area: Area,
  operator: plainText.optional(),
  phones: z.array(PhoneNumber).default([]),
  /** Text messages; `registered`: only from phones registered beforehand. */
  sms: z
    .strictObject({
      dial: z.string().regex(/^\d+$/u),
      display: z.string().regex(/^\d[\d -]*\d$/u, 'write the number as people say it, in quotes'),
      registered: z.boolean(),
    })
    .optional(),
  chat: httpsAddress.optional(),
  web: httpsAddress.optional(),
  email: z.email().optional(),
  /** The contact is the reader's own municipality: its card leads to the place finder. */
  local: z.boolean().default(false),
  hours: z.array(OpeningHours).default([]),
  for: z.array(Audience).min(1),
  ages: z
    .strictObject({ from: z.int().min(0).optional(), to: z.int().max(120).optional() })
    .optional(),
  /** Codes of languages.yaml or spoken.yaml. */
  languages: z.array(z.string()).default([]),
  interpreter: z.boolean().optional(),
  cost: z.enum(['free', 'ordinary']).optional(),
  anonymous: z.boolean().optional(),
  relay: z.array(z.enum(['text', 'video', 'speech'])).default([]),
  confidence: Confidence,
  sources: z.array(ContactSource).min(1, 'name at least one source, with the day it was read'),
  verified: z.strictObject({ who: plainText, when: sourceDate('when', false) }).nullable(),
});

/** A helpline, organisation or authority: facts only, never prose. */
export const Contact = Fields.superRefine(({ title, ages, phones, cost }, context) => {
  const digits = (text: string): string => text.replace(/\D/gu, '');
  if (
    title !== undefined &&
    /^[\d\s-]+$/u.test(title) &&
    !phones.some(({ display }) => digits(display) === digits(title))
  ) {
    context.addIssue({
      code: 'custom',
      path: ['title'],
      message: `"${title}" is none of the contact's numbers; write the number as in "display"`,
    });
  }
  if (ages?.from !== undefined && ages.to !== undefined && ages.from > ages.to) {
    context.addIssue({
      code: 'custom',
      path: ['ages'],
      message: `from ${ages.from} is above to ${ages.to}; turn them round`,
    });
  }
  if (cost === 'ordinary' && phones.some(({ kind }) => kind === 'freephone')) {
    context.addIssue({
      code: 'custom',
      path: ['cost'],
      message: 'a freephone number costs nothing; write "free" or leave cost out',
    });
  }
});
export type ContactFacts = z.infer<typeof Contact>;

/** A contact with its id, which is its file's name. */
export type Contact = ContactFacts & { readonly id: string };

/** The `tel:` address of a number: short codes bare, whole numbers as the directory gives them. */
export function dial(phone: Pick<PhoneNumber, 'dial' | 'kind'>): string {
  if (phone.kind === 'short' || phone.kind === 'emergency' || phone.kind === 'freephone')
    return `tel:${phone.dial}`;
  return `tel:${phone.dial.replace(/^0/u, '+46')}`;
}

/** The day a contact's sources were last read, as YYYY-MM-DD. */
export function checked(contact: Pick<ContactFacts, 'sources'>): string {
  return contact.sources.map(({ read }) => read).reduce((a, b) => (a > b ? a : b));
}

/** Where a contact's facts were read first: a host's name, or a document's title. */
export function sourceHost({ sources: [source] }: Pick<ContactFacts, 'sources'>): string {
  return source?.url
    ? new URL(source.url).hostname.replace(/^www\./u, '')
    : (source?.document ?? '');
}
