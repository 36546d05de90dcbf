import { EVES } from './holidays.ts';
import { MONTHS, WEEKDAYS } from './hours-rules.ts';

// Marked pure, or pages that import hours would carry them.
const monthNames = /* @__PURE__ */ MONTHS.split(' ');
const dayNames = /* @__PURE__ */ WEEKDAYS.split(' ');

/** What people write for the weekdays when they do not write Mo to Su. */
const DAY_WORDS = [
  'mo må mån måndag måndagar mon monday',
  'tu ti tis tisdag tisdagar tue tues tuesday',
  'we on ons onsdag onsdagar wed wednesday',
  'th to tor tors torsdag torsdagar thu thur thurs thursday',
  'fr fre fredag fredagar fri friday',
  'sa lö lör lördag lördagar sat saturday',
  'su sö sön söndag söndagar sun sunday',
];

/** What is wrong with the days of a rule (all of it but its times), most basic mistake first. */
export function* dayFaults(days: string): Generator<string> {
  const [, dates, weekdays] = /^((?:\d+ )?\p{L}+ \d+(?:-(?:\d+ )?\p{L}+ \d+)?)(?: (.+))?$/u.exec(
    days,
  ) ?? [undefined, undefined, days];
  if (dates !== undefined) yield* datesFaults(dates);
  if (weekdays === undefined || ['PH', ...EVES].includes(days)) return;
  if (/\d/u.test(weekdays)) {
    yield `“${weekdays}” is no date or span of dates. Write e.g. “Dec 24”, “Jun 01-Jul 31” or “2026 Dec 24”, one to a rule`;
  }
  yield* weekdaysFaults(weekdays);
}

function* datesFaults(dates: string): Generator<string> {
  const [from = '', to = from] = dates.split('-');
  yield* dateFaults(from);
  yield* dateFaults(to);
  const [year = '', lastYear = ''] = [from, to].map((date) => /^\d+ /u.exec(date)?.[0]);
  if ((year === '') !== (lastYear === '')) {
    yield `“${dates}” has a year in one date only. Write it in both, e.g. “${year || lastYear}${from.slice(year.length)}-${lastYear || year}${to.slice(lastYear.length)}”, or in neither`;
  }
  const [first = '', last = ''] = [from, to].map((date) =>
    date.replace(/\p{L}+/u, (month) => String(monthNames.indexOf(month) + 10)),
  );
  if (first <= last) return;
  yield year === ''
    ? `“${dates}” ends before it begins. Turn it round; if it runs over New Year, write two rules, for “${from}-Dec 31” and “Jan 01-${to}”`
    : `“${dates}” ends before it begins. Write “${to}-${from}”, or correct the year`;
}

function* dateFaults(date: string): Generator<string> {
  const [, year, month = '', day = ''] = /^(?:(\d+) )?(\p{L}+) (\d+)$/u.exec(date) ?? [];
  if (year !== undefined && !/^20\d\d$/u.test(year)) {
    yield `“${date}”: write the year with four digits, e.g. “2027 ${month} ${day}”`;
  }
  if (!monthNames.includes(month)) {
    const begin = month.slice(0, 3).toLowerCase().replace('maj', 'may').replace('okt', 'oct');
    const meant = monthNames.find((name) => name.toLowerCase() === begin);
    yield `there is no month “${month}”. Write ${meant ? `“${meant}”` : `one of ${MONTHS}`}`;
  }
  if (day.length !== 2) {
    yield `write the day of “${date}” with two digits: “${month} ${day.padStart(2, '0')}”`;
  }
  if (year === undefined && month === 'Feb' && day === '29') {
    yield 'Feb 29 is in leap years only. Write “Feb 28” or “Mar 01”, or a year before it';
  }
  const end = new Date(
    Date.UTC(Number(year ?? 2027), monthNames.indexOf(month) + 1, 0),
  ).getUTCDate();
  if (Number(day) < 1 || Number(day) > end) {
    yield `there is no ${date}: ${month} has ${end} days. Write a day from 01 to ${end}`;
  }
}

function* weekdaysFaults(list: string): Generator<string> {
  const seen = new Set<string>();
  for (const part of list.split(',')) {
    const [first = '', last = first, ...more] = part.split('-');
    yield* weekdayFaults(first);
    yield* weekdayFaults(last);
    if (more.length > 0 || part === `${first}-${first}`) {
      yield `“${part}” is no range of days. Write e.g. “Mo-Fr”, or “${first}” for one day`;
    }
    const begin = dayNames.indexOf(first);
    const length = (dayNames.indexOf(last) - begin + 7) % 7;
    for (let step = 0; step <= length; step++) {
      const day = dayNames[(begin + step) % 7] ?? '';
      if (seen.has(day)) yield `“${list}” names ${day} twice. Name each day once`;
      seen.add(day);
    }
  }
}

function* weekdayFaults(name: string): Generator<string> {
  if (dayNames.includes(name)) return;
  const lower = name.toLowerCase();
  const special = ['PH', ...EVES].find((known) => known.toLowerCase() === lower);
  if (special !== undefined) {
    yield name === special
      ? `“${special}” needs a rule of its own, after the ordinary week, e.g. “; ${special} off”`
      : `“${name}” is written “${special}”`;
  }
  const meant = dayNames[DAY_WORDS.findIndex((words) => words.split(' ').includes(lower))];
  if (meant !== undefined) yield `there is no weekday “${name}”. Write “${meant}”`;
  yield `there is no weekday “${name}”. The weekdays are ${WEEKDAYS}; public holidays are PH; the eves are ${EVES.join(' ')}`;
}
