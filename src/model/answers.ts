import type { Contact } from './contact.ts';
import { EMERGENCY, NATIONAL_LINE } from './lines.ts';
import type { Municipality } from './municipality.ts';

/** Whom to call in a municipality, in the order a reader should try them. */
export interface Answers<C extends Contact> {
  readonly emergency: readonly C[];
  /** The municipality's own social services; empty where we have no record of them. */
  readonly social: readonly C[];
  readonly outOfHours: readonly C[];
  /** Other services of the municipality, then of the county. */
  readonly near: readonly C[];
  /** One national line for each need, the line that fits most people first. */
  readonly national: readonly C[];
}

/** One line per need, in the order in which they are offered. */
const NATIONAL = [
  NATIONAL_LINE,
  'bris',
  'ratt-att-valja',
  '020808080',
  '020550000',
  'nkjt',
  '020555666',
];

const SOCIAL = new Set(['social-services', 'switchboard']);

/** Whether a contact serves a municipality: named itself, or through its county. National ones serve all. */
export function serves(
  { area }: Pick<Contact, 'area'>,
  { code, county }: Pick<Municipality, 'code' | 'county'>,
): boolean {
  return area === 'national' || area.includes(code) || area.includes(county);
}

/** How far from home: 0 the municipality's own, 1 shared by several, 2 the county's. */
function distance({ area }: Pick<Contact, 'area'>, code: string): number {
  if (area === 'national') return 3;
  if (!area.includes(code)) return 2;
  return area.length === 1 ? 0 : 1;
}

/**
 * Who answers in a municipality. Local contacts come before shared ones and those before the county's;
 * within a step contacts with a number come first, then by name. Contacts for professionals are left out.
 */
export function answers<C extends Contact>(
  place: Pick<Municipality, 'code' | 'county'>,
  contacts: readonly C[],
): Answers<C> {
  const here = contacts.filter(
    (contact) =>
      contact.area !== 'national' && serves(contact, place) && !forProfessionals(contact),
  );
  const ordered = [...here].sort(
    (a, b) =>
      distance(a, place.code) - distance(b, place.code) ||
      Number(b.phones.length > 0) - Number(a.phones.length > 0) ||
      (a.name < b.name ? -1 : 1),
  );
  const named = (ids: readonly string[]): C[] =>
    ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? []);
  return {
    emergency: named([EMERGENCY]),
    social: ordered.filter(({ kind }) => SOCIAL.has(kind)),
    outOfHours: ordered.filter(({ kind }) => kind === 'out-of-hours'),
    near: ordered.filter(({ kind }) => !SOCIAL.has(kind) && kind !== 'out-of-hours'),
    national: named(NATIONAL),
  };
}

/** Whether a contact is for staff alone, and so stands only where staff look. */
export function forProfessionals({ for: whom }: Pick<Contact, 'for'>): boolean {
  return (
    whom.includes('professionals') &&
    whom.every((one) => one === 'professionals' || one === 'honour')
  );
}

/** Whether a contact is for children and young people alone. */
export function forChildren({ for: whom }: Pick<Contact, 'for'>): boolean {
  return whom.every((one) => one === 'children' || one === 'youth');
}
