import type { OpeningHours } from '#model/contact.ts';
import { parseHours } from '#pure/hours.ts';
import type { Rule, Span } from '#pure/hours-rules.ts';

const DAY = 864e5;

/** Weekdays with the same hours (Monday is 1). `to` is before `from` where they run past midnight. */
export interface Weekly {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  /** First and last day, YYYY-MM-DD, where dated exceptions bound the hours. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** The hours of one channel in a form that calendars know. */
export interface Calendar {
  readonly weekly: readonly Weekly[];
  /** Hours of public holidays, where the text names them; none means closed. */
  readonly holidays: readonly Pick<Weekly, 'from' | 'to'>[] | undefined;
  /** Whether nothing is left out: eves and dates that come back each year are in the text alone. */
  readonly complete: boolean;
}

const iso = (midnight: number): string => new Date(midnight).toISOString().slice(0, 10);

/** A date of a rule, year × 10000 + month × 100 + day, as its midnight in UTC. */
function midnight(date: number): number {
  return Date.UTC(Math.floor(date / 1e4), (Math.floor(date / 100) % 100) - 1, date % 100);
}

/** A time of day. Midnight at the end of a day is written 23:59, since many readers refuse 24:00. */
function clock(minutes: number): string {
  if (minutes === 1440) return '23:59';
  const within = minutes % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

const times = ([from, to]: Span): Pick<Weekly, 'from' | 'to'> => ({
  from: clock(from),
  to: clock(to),
});

const dated = ({ from = 0 }: Rule): boolean => from > 1e4;

/** The spans of time between which the hours change because an exception begins or has ended. */
function periods(rules: readonly Rule[]): { first?: number; last?: number }[] {
  const starts = rules
    .filter(dated)
    .flatMap(({ from = 0, to = from }) => [midnight(from), midnight(to) + DAY]);
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  return [undefined, ...sorted].map((first, index) => {
    const next = sorted[index];
    return {
      ...(first === undefined ? {} : { first }),
      ...(next === undefined ? {} : { last: next - DAY }),
    };
  });
}

function happens(day: number, first?: number, last?: number): boolean {
  if (first === undefined || last === undefined || last - first >= 6 * DAY) return true;
  return (day - (new Date(first).getUTCDay() || 7) + 7) % 7 <= (last - first) / DAY;
}

function inPeriod(
  rules: readonly Rule[],
  { first, last }: { first?: number; last?: number },
): Weekly[] {
  const spans = new Map<string, { days: number[]; span: Span }>();
  for (const day of [1, 2, 3, 4, 5, 6, 7].filter((each) => happens(each, first, last))) {
    const rule = rules.findLast(
      (each) =>
        each.named === undefined &&
        each.days.includes(day) &&
        (each.from === undefined ||
          (dated(each) &&
            first !== undefined &&
            midnight(each.from) <= first &&
            first <= midnight(each.to ?? each.from))),
    );
    for (const span of rule?.spans ?? []) {
      const known = spans.get(span.join()) ?? { days: [], span };
      known.days.push(day);
      spans.set(span.join(), known);
    }
  }
  return [...spans.values()].map(({ days, span }) => ({
    days,
    ...times(span),
    ...(first === undefined ? {} : { validFrom: iso(first) }),
    ...(last === undefined ? {} : { validTo: iso(last) }),
  }));
}

/** Reads hours. Exceptions with a year cut the ordinary week into periods. Throws on faulty hours. */
export function calendar({ open }: Pick<OpeningHours, 'open'>): Calendar {
  const parsed = parseHours(open);
  if ('error' in parsed) throw new Error(`Hours "${open}": ${parsed.error}`);
  const { rules } = parsed;
  return {
    weekly: periods(rules).flatMap((period) => inPeriod(rules, period)),
    holidays: rules.findLast(({ named }) => named === 'PH')?.spans.map(times),
    complete: rules.every(
      (rule) =>
        rule.named === 'PH' ||
        (rule.named === undefined && (rule.from === undefined || dated(rule))),
    ),
  };
}
