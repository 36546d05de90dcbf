import { once } from '#pure/once.ts';
import { hasExceptions, parseHours } from '#pure/hours.ts';
import { readHours } from '#pure/hours-rules.ts';
import { week, type CalendarDay, type Opening, type SpecialRow } from '#pure/timetable.ts';
import { REVIEW_DAYS, REVIEW_DAYS_EXCEPTIONS } from '#site.ts';
import type { ContactIn } from './contacts.ts';
import { languageOf } from './languages.ts';
import { translator, type Key } from './strings.ts';

/** One line of hours: when, and the times as they are written from left to right. No times: closed. */
export interface HoursLine {
  readonly when: string;
  readonly times: readonly string[];
}

const times = (spans: readonly Opening[]): string[] => spans.map(({ from, to }) => `${from}–${to}`);

function dayNames(lang: string, days: readonly number[]): string {
  const t = translator(lang);
  const name = (day: number): string => t(`day.${day}` as Key);
  const [first = 1] = days;
  const last = days.at(-1) ?? first;
  if (days.length > 2 && last - first === days.length - 1)
    return t('hours.days', { first: name(first), last: name(last) });
  return days.map(name).join(t('list'));
}

function date(lang: string, { year, month, day }: CalendarDay): string {
  const { locale } = languageOf(lang);
  const form = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(year === undefined ? {} : { year: 'numeric' }),
  });
  return form.format(new Date(Date.UTC(year ?? 2024, month - 1, day)));
}

function special(lang: string, row: SpecialRow): string {
  const t = translator(lang);
  if ('on' in row) return t(`hours.${row.on}` as Key);
  const { from, to, days } = row;
  const same = from.month === to.month && from.day === to.day && from.year === to.year;
  const dates = same
    ? date(lang, from)
    : t('hours.days', { first: date(lang, from), last: date(lang, to) });
  return days.length === 7 ? dates : t('hours.days_between', { dates, days: dayNames(lang, days) });
}

/** Hours in words of a language. */
interface HoursWords {
  readonly always: boolean;
  readonly lines: readonly HoursLine[];
}

/** Hours in words: `always`, or one line for each run of days and each exception. Throws on faulty hours. */
export const hoursInWords = once((lang: string, open: string): HoursWords => {
  const parsed = parseHours(open);
  if ('error' in parsed) throw new Error(`Hours "${open}": ${parsed.error}`);
  const { always, rows, special: exceptions } = week(parsed.rules);
  const lines = [
    ...rows.map(({ days, spans }) => ({ when: dayNames(lang, days), times: times(spans) })),
    ...exceptions.map((row) => ({ when: special(lang, row), times: times(row.spans) })),
  ];
  return { always, lines: always && exceptions.length === 0 ? [] : lines };
});

/** Hours as a page carries them for its script: their rules, as JSON. */
export const hoursAsRules = once((open: string) => JSON.stringify(readHours(open)));

/** The last day, YYYY-MM-DD, on which hours are believed without a new look at their source. */
export function hoursUntil(contact: Pick<ContactIn, 'verified' | 'checked'>, open: string): string {
  const parsed = parseHours(open);
  const limit =
    'rules' in parsed && hasExceptions(parsed.rules) ? REVIEW_DAYS_EXCEPTIONS : REVIEW_DAYS;
  const seen = contact.verified?.when ?? contact.checked;
  return new Date(Date.parse(seen) + limit * 864e5).toISOString().slice(0, 10);
}
