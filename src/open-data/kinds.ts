import type { ContactKind } from '#model/contact.ts';

/** What each kind of contact is called in the open data. */
export const KINDS: Readonly<Record<ContactKind, { readonly sv: string; readonly en: string }>> = {
  emergency: { sv: 'nödnummer', en: 'emergency number' },
  helpline: { sv: 'stödlinje', en: 'helpline' },
  chat: { sv: 'chatt', en: 'chat' },
  authority: { sv: 'myndighet', en: 'authority' },
  health: { sv: 'vård', en: 'health care' },
  organisation: { sv: 'organisation', en: 'organisation' },
  'social-services': { sv: 'socialtjänst', en: 'social services' },
  'out-of-hours': { sv: 'socialjour', en: 'social services out of hours' },
  switchboard: { sv: 'kommunens växel', en: "municipality's switchboard" },
  centre: { sv: 'stödcentrum', en: 'support centre' },
  'shelter-organisation': {
    sv: 'organisation med jour eller skyddat boende',
    en: 'organisation with support or shelter',
  },
  barnahus: { sv: 'barnahus', en: 'barnahus (for children, police and health together)' },
  clinic: { sv: 'mottagning', en: 'clinic' },
  'change-programme': { sv: 'hjälp att sluta skada', en: 'help to stop hurting others' },
  police: { sv: 'polis', en: 'police' },
};
