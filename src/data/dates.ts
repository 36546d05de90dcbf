import { languageOf } from './languages.ts';

/** A day in words of a language, e.g. "21 november 2026": always the Gregorian calendar and Latin digits. */
export function day(lang: string, date: string): string {
  const { locale } = languageOf(lang);
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
