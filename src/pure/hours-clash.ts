import { readHours, ruleOn, type Rule, type Span } from './hours-rules.ts';

const DAY = 864e5;

/** What is wrong between rules that are right one by one. */
export function* clashes(texts: string[]): Generator<string> {
  const rules = texts.flatMap(readHours);
  for (const [index, rule] of rules.entries()) {
    for (const [before, earlier] of rules.slice(0, index).entries()) {
      yield* replacement(rule, earlier, texts[index] ?? '', texts[before] ?? '');
    }
  }
  if (rules.some(({ spans }) => spans.some(runsOver))) yield* nights(rules, texts);
}

const ordinary = ({ named, from }: Rule): boolean => named === undefined && from === undefined;

function* replacement(
  later: Rule,
  earlier: Rule,
  text: string,
  replaced: string,
): Generator<string> {
  if (ordinary(later) && !ordinary(earlier)) {
    yield `“${text}” replaces “${replaced}” where they meet. Write the rules of the ordinary week first: “${text}; ${replaced}”`;
  }
  const same =
    later.named === earlier.named && later.from === earlier.from && later.to === earlier.to;
  if (same && earlier.days.every((day) => later.days.includes(day))) {
    yield `“${text}” replaces all of “${replaced}”. Delete one of them, or write all spans of a day in one rule, e.g. “Mo 09:00-12:00,13:00-16:00”`;
  }
}

const runsOver = ([, to]: Span): boolean => to > 1440;

/** The clock's reading at so many minutes after midnight. */
const clock = (minutes: number): string =>
  new Date((minutes % 1440) * 6e4).toISOString().slice(11, 16);

/** Nights that run into hours of the next day. Holidays move, so a whole cycle of weekdays is walked. */
function* nights(rules: readonly Rule[], texts: string[]): Generator<string> {
  const years = rules
    .flatMap(({ from = 0, to = 0 }) => (from > 1e4 ? [from, to] : []))
    .map((date) => Math.floor(date / 1e4));
  const end = rules.every(ordinary)
    ? Date.UTC(2024, 0, 9)
    : Date.UTC(Math.max(2052, ...years) + 1, 0, 9);
  const begin = Date.UTC(Math.min(2024, ...years), 0, 1);
  let night: Rule | undefined;
  for (let day = begin; day < end; day += DAY) {
    const rule = ruleOn(rules, new Date(day));
    const until = Math.max(0, ...(night?.spans ?? []).map(([, to]) => to - 1440));
    const first = rule?.spans[0];
    if (night && rule && first && first[0] < until) {
      const [text, next] = [night, rule].map((one) => texts[rules.indexOf(one)]);
      yield `the night of “${text}” runs to ${clock(until)}, but “${next}” begins at ${clock(first[0])} the day after. Let one end where the other begins, or cut the night at midnight, e.g. “Mo-Su 00:00-06:00,21:00-24:00”`;
    }
    night = rule;
  }
}
