import type { ContactIn } from './contacts.ts';
import { hoursInWords, type HoursLine } from './hours.ts';
import { translator } from './strings.ts';

/** What calling a contact costs and asks for, each in a few words. */
export function terms({ lang, cost, anonymous, interpreter, phones }: ContactIn): string[] {
  const t = translator(lang);
  return [
    cost === 'free' && t('contact.free'),
    cost === 'ordinary' && t('contact.ordinary'),
    anonymous && t('contact.anonymous'),
    interpreter && t('contact.interpreter'),
    phones[0]?.hiddenOnBill && t('contact.hidden_on_bill'),
  ].filter((term) => typeof term === 'string');
}

/** When somebody answers the phone, or the chat of a contact without one: `always`, or the open days. */
export function answered({ lang, hours }: ContactIn): { always: boolean; lines: HoursLine[] } {
  const [first] = hours;
  const main = hours.find(({ channel }) => channel === 'phone') ?? first;
  if (!main) return { always: false, lines: [] };
  const { always, lines } = hoursInWords(lang, main.open);
  return { always, lines: lines.filter(({ times }) => times.length > 0) };
}

/** For which ages a contact is, in words, where it is not for all. */
export function agesInWords({ lang, ages }: ContactIn): string | undefined {
  const t = translator(lang);
  if (ages === undefined) return undefined;
  const { from, to } = ages;
  if (from === undefined) return t('ages.to', { to: to ?? 0 });
  return to === undefined ? t('ages.from', { from }) : t('ages.span', { from, to });
}
