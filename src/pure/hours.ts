import { fault } from './hours-fault.ts';
import { readHours, ruleOn, type Rule, type Span } from './hours-rules.ts';

const HOUR = 36e5;
const DAY = 24 * HOUR;

/** Where the hours hold. */
export const timeZone = 'Europe/Stockholm';

const STOCKHOLM = new Intl.DateTimeFormat('en', {
  timeZone,
  hourCycle: 'h23',
  hour: 'numeric',
});

/** What clocks in Stockholm show at an instant, as if it were UTC. They are ahead by whole hours. */
function wall(instant: number): number {
  const ahead = +STOCKHOLM.format(instant) - (((instant / HOUR) | 0) % 24);
  return instant + ((ahead + 24) % 24) * HOUR;
}

/**
 * The instant at which clocks in Stockholm show a time. In the hour that comes twice a year, the
 * first; in the hour that is skipped, the end of that hour.
 */
function instant(shown: number): number {
  // Stockholm is one or two hours ahead: two hours ago is the instant sought, or an hour before it.
  const near = shown - 2 * HOUR;
  const sought = shown + near - wall(near);
  return wall(sought) > shown ? sought - (sought % HOUR) : sought;
}

/** Openings as instants, on so many days from yesterday on, whose night may not be over. */
function openings(rules: readonly Rule[], now: number, days: number): Span[] {
  const today = (wall(now) / DAY) | 0;
  return [...Array(days).keys()].flatMap((n) => {
    const day = (today + n - 1) * DAY;
    const { spans = [] } = ruleOn(rules, new Date(day)) || {};
    return spans.map(
      (span) => span.map((minutes) => instant(day + minutes * 6e4)) as [number, number],
    );
  });
}

const within = (spans: readonly Span[], instant: number): boolean =>
  spans.some(([from, to]) => from <= instant && instant < to);

/** Whether the hours say open at an instant, by clocks in Stockholm. */
export function openAt(rules: readonly Rule[], at: Date): boolean {
  return within(openings(rules, +at, 2), +at);
}

/** When the hours next change from open to closed or back, or null if not within the limit. */
export function nextChange(rules: readonly Rule[], at: Date, limitDays = 14): Date | null {
  // Most changes are near and each day costs, so slow phones look two days ahead first.
  for (const days of [2, limitDays]) {
    const spans = openings(rules, +at, days + 3);
    const open = within(spans, +at);
    const edges = spans.flat().filter((edge) => edge > +at && within(spans, edge) !== open);
    const next = Math.min(...edges);
    if (next <= +at + Math.min(days, limitDays) * DAY) return new Date(next);
  }
  return null;
}

/** Whether the hours hold dates with a year. Such hours go stale sooner. */
export function hasExceptions(rules: readonly Rule[]): boolean {
  return rules.some(({ from = 0 }) => from > 1e4);
}

/**
 * The rules of a text of hours, or what is wrong with it and what to write instead. A strict subset of
 * the OSM syntax: `24/7`; `Mo-Fr 09:00-12:00,13:00-16:00`; `Fr-Mo 21:00-06:00`; `PH off`;
 * `julafton 10:00-12:00`; `Jun 01-Jul 31 Sa,Su off`; `2026 Dec 27-2027 Jan 02 off`; joined by `; `.
 * A later rule replaces earlier ones on the days it names. A night belongs to the day it begins on,
 * so a rule for the next day does not cut it short.
 */
export function parseHours(text: string): { rules: Rule[] } | { error: string } {
  const error = fault(text);
  return error === undefined ? { rules: readHours(text) } : { error };
}
