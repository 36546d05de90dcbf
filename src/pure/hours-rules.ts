import { dayName, stamp, type DayName } from './holidays.ts';

/** Minutes after midnight at which a span begins and ends; past midnight the end is above 1440. */
export type Span = readonly [from: number, to: number];

/** One rule of a text of hours: the days it holds on, and the hours of those days. */
export interface Rule {
  /** Monday is 1; all seven where the rule names none. */
  readonly days: readonly number[];
  readonly named: DayName | undefined;
  /** First and last date: month × 100 + day, with year × 10000 added in both or in neither. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** In order of time; none where the rule says `off`. */
  readonly spans: readonly Span[];
}

/** The weekdays as hours name them, three characters each. */
export const WEEKDAYS = 'Mo Tu We Th Fr Sa Su';
/** The months as hours name them, four characters each. */
export const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';

const weekday = (name: string): number => WEEKDAYS.indexOf(name) / 3;
const month = (name: string): number => MONTHS.indexOf(name) / 4 + 1;
const minutes = (time: string): number => +time.slice(0, 2) * 60 + +time.slice(3, 5);

function readRule(rule: string): Rule {
  const all = (pattern: RegExp): string[] => rule.match(pattern) ?? [];
  const ranges = all(/\b[A-Z][a-z]\b(-\w\w)?/gu);
  const [from, to = from] = all(/(\d{4} )?[A-Z]\w\w \d\d/gu).map(
    (date) => +date.slice(0, -6) * 1e4 + month(date.slice(-6, -3)) * 100 + +date.slice(-2),
  );
  return {
    days: [1, 2, 3, 4, 5, 6, 7].filter(
      (day) =>
        !ranges.length ||
        ranges.some((range) => {
          const begin = weekday(range.slice(0, 2));
          return (day + 6 - begin) % 7 <= (weekday(range.slice(-2)) + 7 - begin) % 7;
        }),
    ),
    named: all(/PH|\S+afton/gu)[0] as DayName | undefined,
    from,
    to,
    spans: all(/\d\d:\d\d-\d\d:\d\d/gu).map((span) => {
      const begin = minutes(span);
      const end = minutes(span.slice(6));
      return [begin, end > begin ? end : end + 1440];
    }),
  };
}

/** The rules of a text that `parseHours` has approved. It judges nothing. Pages carry the rules, not the text. */
export function readHours(text: string): Rule[] {
  return text.replace('24/7', '00:00-24:00').split('; ').map(readRule);
}

/** The rule in force on a day, given as its midnight in UTC: the last one that names it. */
export function ruleOn(rules: readonly Rule[], midnight: Date): Rule | undefined {
  const date = stamp(midnight);
  return rules
    .filter(({ days, named, from = 0, to = 1e4 }) => {
      const day = from > 1e4 ? date : date % 1e4;
      return (
        days.includes(midnight.getUTCDay() || 7) &&
        (!named || named === dayName(midnight)) &&
        from <= day &&
        day <= to
      );
    })
    .pop();
}
