import { forProfessionals } from '#model/answers.ts';
import type { ContactKind } from '#model/contact.ts';
import { inGroup, type Group } from '#model/groups.ts';
import { HARMFUL_LINE, NATIONAL_LINE } from '#model/lines.ts';
import { contacts, type ContactIn } from './contacts.ts';

/** The headings of the directory, each with the kinds it gathers. */
const SECTIONS = {
  emergency: ['emergency'],
  talk: ['helpline', 'chat', 'change-programme'],
  society: [
    'authority',
    'health',
    'police',
    'centre',
    'clinic',
    'social-services',
    'out-of-hours',
    'switchboard',
    'barnahus',
  ],
  organisations: ['organisation', 'shelter-organisation'],
} as const satisfies Record<string, readonly ContactKind[]>;

export type Section = keyof typeof SECTIONS;

/** The line that fits most people stands first, then those always open, then the others by name. */
function byUse(a: ContactIn, b: ContactIn): number {
  const rank = (contact: ContactIn): number => {
    if (contact.id === NATIONAL_LINE) return 0;
    if (contact.hours.some(({ open, channel }) => open === '24/7' && channel === 'phone')) return 1;
    return contact.phones.length > 0 ? 2 : 3;
  };
  return rank(a) - rank(b) || (a.name < b.name ? -1 : 1);
}

const sectioned = (all: readonly ContactIn[]): { section: Section; contacts: ContactIn[] }[] =>
  (Object.keys(SECTIONS) as Section[])
    .map((section) => ({
      section,
      contacts: all
        .filter(({ kind }) => (SECTIONS[section] as readonly string[]).includes(kind))
        .sort(byUse),
    }))
    .filter(({ contacts: found }) => found.length > 0);

/** Whether a contact serves the whole country or whole counties. Local ones stand on the pages of their places. */
function wide({ area }: ContactIn): boolean {
  return area === 'national' || area.every((code) => code.length === 2);
}

/** The directory's sections: contacts for the whole country or whole counties, those for staff alone left out. */
export function directory(lang: string): { section: Section; contacts: ContactIn[] }[] {
  return sectioned(contacts(lang).filter((contact) => wide(contact) && !forProfessionals(contact)));
}

/**
 * One group's contacts, by section. The line that fits most people stands in each list but the one for
 * people who use violence, so that no list is without a number.
 */
export function groupList(
  lang: string,
  group: Group,
): { section: Section; contacts: ContactIn[] }[] {
  const always = group === 'change' ? HARMFUL_LINE : NATIONAL_LINE;
  return sectioned(
    contacts(lang).filter(
      (contact) => contact.id === always || (wide(contact) && inGroup(contact, group)),
    ),
  );
}
