import { languageOf } from './languages.ts';

/** A day in words of a language, e.g. "21 november 2026": always the Gregorian calendar and Latin digits. */
export function day(lang: string, date: string): string {
  const { locale } = languageOf(lang);
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** The day, month or year a source was published, in words: "2025-04" becomes "april 2025". */
export function published(lang: string, date: string): string {
  if (date.length === 10) return day(lang, date);
  if (date.length === 4) return date;
  const { locale } = languageOf(lang);
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}-01T00:00:00Z`));
}
