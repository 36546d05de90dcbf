import type { Content } from '#checks/read.ts';
import { checked, type ContactFacts } from '#model/contact.ts';
import { SOURCE } from '#model/language.ts';
import { hasExceptions, parseHours } from '#pure/hours.ts';
import { REVIEW_DAYS, REVIEW_DAYS_EXCEPTIONS } from '#site.ts';
import { counted, type Section } from './report-lines.ts';

const DAY = 864e5;

/** How old a contact's facts are on a day, and whether that is more than they may be. */
export interface Age {
  readonly id: string;
  /** Days since its sources were last read. */
  readonly days: number;
  /** Days since a person confirmed it, else since its sources were read. */
  readonly unconfirmed: number;
  /** How many days it may go without a new look. */
  readonly limit: number;
  /** Its sources' own dates, the newest first; `undated` last. */
  readonly published: readonly string[];
  readonly facts: ContactFacts;
}

/** Whole days from one YYYY-MM-DD to a later one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

function dated({ hours }: ContactFacts): boolean {
  return hours.some(({ open }) => {
    const parsed = parseHours(open);
    return 'rules' in parsed && hasExceptions(parsed.rules);
  });
}

function published({ sources }: ContactFacts): string[] {
  const all = [...new Set(sources.map((source) => source.published))];
  return all.sort((a, b) => Number(a === 'undated') - Number(b === 'undated') || (a < b ? 1 : -1));
}

/** Every contact by the age of its facts, the oldest first; among equals the one whose newest source is oldest. */
export function ages({ contacts }: Content, today: string): Age[] {
  return [...contacts]
    .map(([id, facts]) => ({
      id,
      facts,
      days: daysBetween(checked(facts), today),
      unconfirmed: daysBetween(facts.verified?.when ?? checked(facts), today),
      limit: dated(facts) ? REVIEW_DAYS_EXCEPTIONS : REVIEW_DAYS,
      published: published(facts),
    }))
    .sort(
      (a, b) =>
        b.days - a.days ||
        (a.published[0] ?? '').localeCompare(b.published[0] ?? '') ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Contacts that have gone without a new look for longer than they may. */
export const pastLimit = (all: readonly Age[]): Age[] =>
  all.filter(({ unconfirmed, limit }) => unconfirmed > limit);

/** Guides whose facts were checked longer ago than they may, as `folder/id` with the day. */
export function guidesPastLimit({ texts }: Content, today: string): string[] {
  const source = texts.get(SOURCE);
  const all = source ? [...source.guides.values(), ...source.staff.values()] : [];
  return all.flatMap(({ folder, id, facts: { checked: day } }) =>
    day !== undefined && daysBetween(day, today) > REVIEW_DAYS
      ? [`${folder === 'staff' ? `staff/${id}` : id} (${day})`]
      : [],
  );
}

/** Contacts with a number to call or text that no person has confirmed. */
export const unconfirmedNumbers = ({ contacts }: Content): string[] =>
  [...contacts]
    .filter(([, { phones, sms, verified }]) => (phones.length > 0 || sms) && verified === null)
    .map(([id]) => id);

function line(width: number, { id, days, published: dates, facts }: Age): string {
  const who = facts.verified
    ? `confirmed ${facts.verified.when} by ${facts.verified.who}`
    : 'nobody has confirmed';
  const sure = facts.confidence === 'medium' ? ', medium confidence' : '';
  const read = counted(days, 'day').padStart(8);
  return `${id.padEnd(width)} ${read}, ${who}${sure}; published ${dates.join(', ')}`;
}

/** What the report says about the age of facts. */
export function factsSections(content: Content, today: string): Section[] {
  const all = ages(content, today);
  const late = pastLimit(all);
  const guides = guidesPastLimit(content, today);
  const unverified = all.filter(({ facts }) => facts.verified === null).length;
  const width = Math.max(0, ...all.map(({ id }) => id.length));
  return [
    {
      title: `Past their limit (${REVIEW_DAYS} days; ${REVIEW_DAYS_EXCEPTIONS} where hours have dated exceptions): ${late.length} of ${counted(all.length, 'contact')}`,
      lines: late.map(
        ({ id, unconfirmed, limit }) => `${id}: ${counted(unconfirmed, 'day')}, limit ${limit}`,
      ),
    },
    {
      title: `Guides whose facts were checked more than ${REVIEW_DAYS} days ago: ${guides.length}`,
      lines: guides,
    },
    {
      title: `Contacts by days since their sources were read: ${all.length}, of which nobody has confirmed ${unverified}`,
      lines: all.map((age) => line(width, age)),
    },
  ];
}
