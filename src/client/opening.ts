import { readHours } from '#pure/hours-rules.ts';
import { nextChange, openAt } from '#pure/hours.ts';

/** The words of a state, as the page holds them: for hours that a person has verified, then for others. */
interface Words {
  readonly open: readonly string[];
  readonly always: readonly string[];
  readonly closed: readonly string[];
  readonly old: string;
  readonly days: readonly string[];
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
});
const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
const weekday = (day: string): number => (new Date(`${day}T12:00Z`).getUTCDay() + 6) % 7;

function state({ dataset }: HTMLElement, words: Words, now: Date): string {
  const rules = readHours(dataset['open'] ?? '');
  const today = date.format(now);
  if (today > (dataset['until'] ?? '')) return words.old;
  const change = nextChange(rules, now, 60);
  const day = change ? date.format(change) : '';
  const time = change
    ? `${day === today ? '' : `${words.days[weekday(day)]} `}${clock.format(change)}`
    : '';
  const texts = openAt(rules, now) ? (change ? words.open : words.always) : words.closed;
  const source = dataset['source'];
  return texts[source === undefined ? 0 : 1]!.replace('{time}', time).replace(
    '{source}',
    source ?? '',
  );
}

/** Writes each contact's state into its `[data-open]` element, and whether it is open into `data-now`. */
export function stateOfHours(now = new Date()): void {
  const holder = document.querySelector<HTMLElement>('[data-words]');
  if (!holder) return;
  const words = JSON.parse(holder.dataset['words'] ?? '{}') as Words;
  for (const element of document.querySelectorAll<HTMLElement>('[data-open]')) {
    element.textContent = state(element, words, now);
    element.dataset['now'] = String(openAt(readHours(element.dataset['open'] ?? ''), now));
  }
}
