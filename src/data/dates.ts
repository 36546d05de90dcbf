import { once } from '#pure/once.ts';
import { languageOf } from './languages.ts';

const form = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${languageOf(lang).locale}-u-ca-gregory-nu-latn`, {
    ...options,
    timeZone: 'UTC',
  });
// Making one takes longer than most of a page.
const long = once((lang: string) => form(lang, { day: 'numeric', month: 'long', year: 'numeric' }));
const months = once((lang: string) => form(lang, { year: 'numeric', month: 'long' }));

/** A day in words of a language, e.g. "21 november 2026": day, month, year; the Gregorian calendar and Latin digits. */
export const day = once((lang: string, date: string) => {
  const parts = long(lang).formatToParts(new Date(`${date}T00:00:00Z`));
  return ['day', 'month', 'year']
    .map((name) => parts.find(({ type }) => type === name)?.value ?? '')
    .join(' ');
});

/** The day, month or year a source was published, in words: "2025-04" becomes "april 2025". */
export function published(lang: string, date: string): string {
  if (date.length === 10) return day(lang, date);
  if (date.length === 4) return date;
  return months(lang).format(new Date(`${date}-01T00:00:00Z`));
}
