import type { Audience, Contact } from './contact.ts';
import { forProfessionals } from './answers.ts';

/** The static lists of the directory and the audiences each gathers. */
export const GROUPS = {
  women: ['women'],
  men: ['men'],
  young: ['children', 'youth'],
  relative: ['relatives'],
  change: ['harmful'],
  us: ['lgbtqi'],
  older: ['older'],
  support: ['disability'],
  family: ['honour'],
  choice: ['sexual'],
  work: ['professionals'],
} as const satisfies Record<string, readonly Audience[]>;

export type Group = keyof typeof GROUPS;

/** The groups in the order they are shown. */
export const groups = Object.keys(GROUPS) as Group[];

/** Whether a contact stands in a group's list. Contacts for staff alone stand in "work" only. */
export function inGroup(contact: Pick<Contact, 'for'>, group: Group): boolean {
  if (group === 'work') return contact.for.includes('professionals');
  if (forProfessionals(contact)) return false;
  return GROUPS[group].some((audience) => contact.for.includes(audience));
}

/** A way of reaching a contact, as the directory filters by. */
export type Way = 'call' | 'chat' | 'text' | 'sign';

/** The ways in which a contact can be reached. */
export function ways(contact: Pick<Contact, 'phones' | 'chat' | 'sms' | 'languages'>): Way[] {
  const all: [Way, boolean][] = [
    ['call', contact.phones.length > 0],
    ['chat', contact.chat !== undefined],
    ['text', contact.sms !== undefined],
    ['sign', contact.languages.includes('swl')],
  ];
  return all.filter(([, has]) => has).map(([way]) => way);
}
