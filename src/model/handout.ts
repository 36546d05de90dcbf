import { z } from 'astro/zod';
import { forChildren, forProfessionals } from './answers.ts';
import type { Contact } from './contact.ts';
import { plainText } from './text.ts';

const Ready = z.strictObject({
  /** Ids of contacts, in the order in which they stand. */
  contacts: z
    .array(plainText)
    .min(2, 'name two or three contacts')
    .max(3, 'names more than three contacts, and a card holds three; remove some'),
  /** The guide that the address on the paper leads to; the start page without one. */
  guide: plainText.optional(),
});

/** The readers for whom cards, strips and posters are ready to print. */
export const READY = ['all', 'young', 'family', 'change'] as const;
export type Ready = (typeof READY)[number];

/** What is ready to print for them. */
export const FORMS = ['cards', 'strips', 'poster'] as const;
export type Form = (typeof FORMS)[number];

/** The ready-made cards, strips and posters: `content/handouts.yaml`. */
export const Handouts = z.partialRecord(z.enum(READY), Ready);
export type Handouts = z.infer<typeof Handouts>;

/** Interface strings that stand beside a number on cards. */
export const CARD_LABELS = [
  'handout.social',
  'handout.children',
  'handout.evening',
  'handout.switchboard',
  'handout.website',
] as const;
export type LabelKey = (typeof CARD_LABELS)[number];

/** Interface strings that stand as headings on cards. */
export const CARD_HEADINGS: readonly string[] = [
  'handout.neutral',
  ...READY.map((id) => `handout.set.${id}`),
];

/** The interface string that stands beside a local contact's number where it has no words of its own for cards. */
export function labelKey({ kind, for: whom }: Pick<Contact, 'kind' | 'for'>): LabelKey | undefined {
  if (kind === 'social-services')
    return forChildren({ for: whom }) ? 'handout.children' : 'handout.social';
  if (kind === 'out-of-hours') return 'handout.evening';
  return kind === 'switchboard' ? 'handout.switchboard' : undefined;
}

/** Whether a contact can stand on a card: it has a number, and is not for staff alone. */
export function onCards(contact: Pick<Contact, 'phones' | 'for'>): boolean {
  return contact.phones.length > 0 && !forProfessionals(contact);
}
