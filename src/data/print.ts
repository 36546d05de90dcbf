import { site } from '#site.ts';
import { day } from './dates.ts';
import { languageOf } from './languages.ts';

/** Keeps an address in its own direction inside a line that runs the other way. */
const isolated = (text: string): string => `\u2066${text}\u2069`;

/** The neutral line above a printed page: its title, the day its facts were checked, its address. */
export function printLine(lang: string, title: string, path: string, checked?: string): string {
  const address = site.address ? new URL(path, site.address).href : path;
  const shown = languageOf(lang).dir === 'rtl' ? isolated(address) : address;
  return [title, ...(checked ? [day(lang, checked)] : []), shown].join(' · ');
}
