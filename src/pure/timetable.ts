import type { EveName } from './holidays.ts';
import type { Rule, Span } from './hours-rules.ts';

/** Hours as people read them; `to` is before `from` where they run past midnight. */
export interface Opening {
  readonly from: string;
  readonly to: string;
}

/** Neighbouring weekdays (Monday is 1) with the same hours. No spans: closed. */
export interface WeekRow {
  readonly days: readonly number[];
  readonly spans: readonly Opening[];
}

/** A day of the year, or of one year. */
export interface CalendarDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** Hours that replace the ordinary week, on public holidays (`PH`), on an eve, or on some days between two dates. */
export type SpecialRow =
  | { readonly on: 'PH' | EveName; readonly spans: readonly Opening[] }
  | {
      readonly from: CalendarDay;
      readonly to: CalendarDay;
      readonly days: readonly number[];
      readonly spans: readonly Opening[];
    };

/** A text of hours, ready to be put into words. */
export interface Timetable {
  /** Open day and night in the ordinary week. */
  readonly always: boolean;
  /** All seven days from Monday; none if the hours are special rules alone. */
  readonly rows: readonly WeekRow[];
  /** In the order written: where two meet, the later one holds. */
  readonly special: readonly SpecialRow[];
}

function clock(minutes: number): string {
  const hour = minutes > 1440 ? minutes - 1440 : minutes;
  return `${String(Math.floor(hour / 60)).padStart(2, '0')}:${String(hour % 60).padStart(2, '0')}`;
}

const openings = (spans: readonly Span[]): Opening[] =>
  spans.map(([from, to]) => ({ from: clock(from), to: clock(to) }));

function calendarDay(date: number): CalendarDay {
  const [year, month, day] = [Math.floor(date / 10000), Math.floor(date / 100) % 100, date % 100];
  return year > 0 ? { year, month, day } : { month, day };
}

function specialRow({ named, from, to = from, days, spans }: Rule): SpecialRow[] {
  if (named !== undefined) return [{ on: named, spans: openings(spans) }];
  if (from === undefined || to === undefined) return [];
  return [
    {
      from: calendarDay(from),
      to: calendarDay(to),
      days,
      spans: openings(spans),
    },
  ];
}

/** The ordinary week, days with equal hours together, and the rules that replace it. */
export function week(rules: readonly Rule[]): Timetable {
  const ordinary = rules.filter(({ named, from }) => named === undefined && from === undefined);
  const rows: { days: number[]; spans: Opening[] }[] = [];
  for (const day of ordinary.length > 0 ? [1, 2, 3, 4, 5, 6, 7] : []) {
    const spans = openings(ordinary.filter(({ days }) => days.includes(day)).pop()?.spans ?? []);
    const last = rows.at(-1);
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) last.days.push(day);
    else rows.push({ days: [day], spans });
  }
  const [{ spans: [first] = [] } = {}] = rows;
  return {
    always: rows.length === 1 && first?.from === '00:00' && first.to === '24:00',
    rows,
    special: rules.flatMap(specialRow),
  };
}
