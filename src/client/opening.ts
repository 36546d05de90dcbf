import type { Rule } from '#pure/hours-rules.ts';
import { nextChange, openAt, timeZone } from '#pure/hours.ts';

/** The words of a state, as the page holds them: for hours that a person has verified, then for others. */
interface Words {
  readonly open: readonly string[];
  readonly always: readonly string[];
  readonly closed: readonly string[];
  readonly old: string;
  readonly days: readonly string[];
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' });
const date = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
const weekday = (day: string): number => (new Date(`${day}T12:00Z`).getUTCDay() + 6) % 7;

/** The day of a change as readers name it: none today, then its weekday, and its date from a week ahead. */
function dayOf(change: Date, now: Date, words: Words): string {
  const day = date.format(change);
  if (day === date.format(now)) return '';
  return `${+change - +now > 6 * 864e5 ? day : words.days[weekday(day)]} `;
}

/** A contact's state in words, with whether it is open in `data-now`: never open by hours that are too old. */
function state({ dataset }: HTMLElement, words: Words, now: Date): string {
  const rules = JSON.parse(dataset['open']!) as Rule[];
  const old = date.format(now) > dataset['until']!;
  const open = openAt(rules, now);
  dataset['now'] = String(open && !old);
  if (old) return words.old;
  const change = nextChange(rules, now, 60);
  if (!change && !open) return '';
  const time = change ? dayOf(change, now, words) + clock.format(change) : '';
  const texts = open ? (change ? words.open : words.always) : words.closed;
  const source = dataset['source'];
  return texts[source ? 1 : 0]!.replace('{time}', time).replace('{source}', source!);
}

/** Writes each contact's state into its `[data-open]` element, and whether it is open into `data-now`. */
export function stateOfHours(now = new Date()): void {
  const holder = document.querySelector<HTMLElement>('[data-words]');
  if (!holder) return;
  const words = JSON.parse(holder.dataset['words']!) as Words;
  for (const element of document.querySelectorAll<HTMLElement>('[data-open]')) {
    element.textContent = state(element, words, now);
  }
}
