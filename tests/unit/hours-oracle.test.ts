import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { load } from 'js-yaml';
import OpeningHours from 'opening_hours';
import { ruleOn } from '#pure/hours-rules.ts';
import { nextChange, openAt, parseHours } from '#pure/hours.ts';

process.env['TZ'] = 'Europe/Stockholm'; // The library reckons in the machine's own time.

const SWEDEN = { lat: 59.3, lon: 18.1, address: { country_code: 'se', state: '' } };
const QUARTER = 9e5;
const CONTACTS = new URL('../../content/contacts/', import.meta.url);

const OWN = [
  'Mo-Fr 09:00-16:00; PH off',
  'Mo-Fr 08:45-16:15; Fr 08:45-16:00; PH 10:00-14:00',
  'Mo,We,Fr 09:00-12:00,13:00-16:00',
  'Fr-Mo 09:00-12:00,13:00-24:00',
  'Fr-Mo 21:00-06:00',
  'Mo-Su 21:00-06:00; PH off',
  'Mo-Fr 00:00-08:00,16:30-24:00; Sa,Su 00:00-24:00; PH 00:00-24:00',
  'Mo-Th 16:30-08:00; Fr 16:30-24:00; Sa,Su 00:00-24:00',
  'Mo-Fr 09:00-16:00; Jun 01-Jul 31 Mo-Fr 09:00-19:00; Jun 01-Jul 31 Sa,Su off; PH off',
  'Jun 01-Jul 31 Mo-Fr 21:00-06:00',
  'Mo-Su 10:00-22:00; Dec 24 off; 2026 Dec 27-2027 Jan 02 off; 2028 Feb 29 11:00-12:00',
  '24/7; PH off',
  'Mo-Su 21:00-02:00; 2026 Oct 24 off',
  'Mo-Th,Su 16:30-24:00; Fr,Sa 16:00-01:30',
];

/** The hours strings of all contacts, eves left out: the library does not know them. */
function fromContacts(): string[] {
  return readdirSync(CONTACTS)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap(
      (name) =>
        (load(readFileSync(new URL(name, CONTACTS), 'utf8')) as { hours?: { open: string }[] })
          .hours ?? [],
    )
    .map(({ open }) =>
      open
        .split('; ')
        .filter((rule) => !rule.includes('afton'))
        .join('; '),
    )
    .filter((open) => open !== '');
}

function rulesOf(text: string) {
  const result = parseHours(text);
  assert.ok('rules' in result, `${text}: ${'error' in result ? result.error : ''}`);
  return result.rules;
}

/**
 * Whether the two read an instant after midnight differently. Where today has another rule than
 * yesterday, the library cuts yesterday's night at midnight, or opens a night that never began.
 */
function nightOfAnotherRule(rules: ReturnType<typeof rulesOf>, at: Date): boolean {
  const today = Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
  const last = Math.max(...rules.flatMap(({ spans }) => spans.map(([, to]) => to - 1440)));
  const yesterday = ruleOn(rules, new Date(today - 864e5));
  return (
    at.getHours() * 60 + at.getMinutes() < last && yesterday !== ruleOn(rules, new Date(today))
  );
}

/** The hour after a day of 23 hours: 24 hours back is the day before it, and the library means yesterday. */
function afterShortDay(at: Date): boolean {
  const yesterday = new Date(at.getFullYear(), at.getMonth(), at.getDate() - 1);
  return at.getHours() < 1 && +at - +yesterday < 24 * 4 * QUARTER;
}

function agrees(text: string, year: number): void {
  const rules = rulesOf(text);
  const begin = new Date(year, 0, 1);
  const end = new Date(year + 1, 0, 1);
  const open = new OpeningHours(text, SWEDEN).getOpenIntervals(begin, end);
  let next = 0;
  for (let time = +begin; time < +end; time += QUARTER) {
    while (next < open.length && +(open[next]?.[1] ?? 0) <= time) next++;
    const at = new Date(time);
    const expected = +(open[next]?.[0] ?? Infinity) <= time;
    if (openAt(rules, at) === expected) continue;
    if (!nightOfAnotherRule(rules, at) && !afterShortDay(at)) {
      assert.fail(`at ${at}, the library says ${expected}`);
    }
  }
}

/** What only weekdays decide is the same in every year. */
const yearly = (text: string): boolean => /PH|[A-Z]\w\w \d/u.test(text);

for (const text of new Set([...OWN, ...fromContacts()])) {
  for (const year of yearly(text) ? [2026, 2028] : [2026]) {
    test(`“${text}” is open when the opening_hours library says so, every quarter of ${year}`, () =>
      agrees(text, year));
  }
}

test('changes come at the minutes at which the opening_hours library sees them', () => {
  const text = 'Mo-Fr 09:05-16:00; Sa 21:00-06:10; PH 10:00-14:00';
  const rules = rulesOf(text);
  let at = new Date(2026, 0, 1);
  const library = new OpeningHours(text, SWEDEN);
  for (const [from, to] of library.getOpenIntervals(at, new Date(2026, 2, 20))) {
    assert.deepEqual([nextChange(rules, at), nextChange(rules, from)], [from, to]);
    at = to;
  }
});

test('unlike in the library, a night is whole: not cut by the next day, not begun after a day off', () => {
  const text = 'Mo-Su 21:00-06:00; 2026 Nov 18 off';
  const [rules, library] = [rulesOf(text), new OpeningHours(text, SWEDEN)];
  const before = new Date(2026, 10, 18, 3);
  const after = new Date(2026, 10, 19, 3);
  assert.deepEqual([openAt(rules, before), library.getState(before)], [true, false]);
  assert.deepEqual([openAt(rules, after), library.getState(after)], [false, true]);
});
