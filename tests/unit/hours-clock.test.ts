import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import fc from 'fast-check';
import { readHours } from '#pure/hours-rules.ts';
import { nextChange, openAt, parseHours } from '#pure/hours.ts';

const HOUR = 36e5;

const winter = (at: string): Date => new Date(`${at}+01:00`);
const summer = (at: string): Date => new Date(`${at}+02:00`);

/** When the hours next change, in UTC, down to the minute. */
const next = (text: string, at: Date): string | undefined =>
  nextChange(readHours(text), at)?.toISOString().slice(0, 16);

test('a night is an hour shorter in March and an hour longer in October', () => {
  const night = 'Mo-Su 21:00-06:00';
  assert.equal(next(night, winter('2026-03-28T21:00')), '2026-03-29T04:00');
  assert.equal(next(night, summer('2026-10-24T21:00')), '2026-10-25T05:00');
  assert.ok(openAt(readHours(night), new Date('2026-10-25T04:59Z')));
  assert.equal(next('Mo-Su 09:00-16:00', winter('2026-03-28T20:00')), '2026-03-29T07:00');
  assert.equal(next('Mo-Su 09:00-16:00', summer('2026-10-24T20:00')), '2026-10-25T08:00');
});

test('in the hour that comes twice hours change the first time, in the hour skipped at its end', () => {
  assert.equal(next('Mo-Su 21:00-02:30', summer('2026-10-24T21:00')), '2026-10-25T00:30');
  assert.equal(next('Mo-Su 21:00-02:30', winter('2026-10-25T02:15')), '2026-10-25T20:00');
  assert.equal(next('Mo-Su 21:00-02:30', winter('2026-03-28T21:00')), '2026-03-29T01:00');
  assert.equal(next('Mo-Su 02:10-02:50', winter('2026-03-29T01:00')), '2026-03-30T00:10');
});

test('the clock of the reader’s device makes no difference', () => {
  const program = `
    import { nextChange, openAt } from '${new URL('../../src/pure/hours.ts', import.meta.url)}';
    import { readHours } from '${new URL('../../src/pure/hours-rules.ts', import.meta.url)}';
    const rules = readHours('Mo-Fr 09:00-16:00; Sa 21:00-06:00; PH off; Jun 01-Jul 31 Mo-Fr 09:00-19:00');
    let said = '';
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 7 * ${HOUR}) {
      said += Number(openAt(rules, new Date(at))) + ' ' + nextChange(rules, new Date(at)).toISOString();
    }
    console.log(said);`;
  const said = [
    'Europe/Stockholm',
    'UTC',
    'Pacific/Auckland',
    'America/Los_Angeles',
    'Asia/Kathmandu',
  ].map((zone) => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', program],
      { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    return stdout;
  });
  assert.ok((said[0]?.length ?? 0) > 1000);
  assert.equal(new Set(said).size, 1);
});

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** One span a day, not past midnight, so that a plain model can judge it. */
const weekdays = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 })), {
    minLength: 7,
    maxLength: 7,
  })
  .map((week) => week.map(([from, length]) => [from, Math.min(from + length, 1440)] as const));
const textOf = (week: (readonly [number, number])[]): string =>
  week.map(([from, to], day) => `${DAYS[day]} ${clock(from)}-${clock(to)}`).join('; ');
const instants = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
});

test('in any week a plain reading of the wall clock agrees', () => {
  fc.assert(
    fc.property(weekdays, instants, (week, at) => {
      const shown = new Date(
        `${at.toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }).replace(' ', 'T')}Z`,
      );
      fc.pre(shown.getUTCHours() !== 2); // The hour that may come twice has its own test.
      const [from, to] = week[(shown.getUTCDay() + 6) % 7] ?? [0, 0];
      const minute = shown.getUTCHours() * 60 + shown.getUTCMinutes();
      assert.equal(openAt(readHours(textOf(week)), at), from <= minute && minute < to);
    }),
  );
});

test('the state lasts until the next change, and is another from then on', () => {
  const special = fc.subarray([
    'PH off',
    'julafton 10:00-11:00',
    'Jun 01-Jul 31 Mo-Fr off',
    '2026 Dec 27-2027 Jan 02 off',
  ]);
  const base = fc.oneof(
    weekdays.map(textOf),
    fc.constantFrom(
      '24/7',
      'Mo-Su 21:00-06:00',
      'Fr-Mo 22:30-02:30',
      'Mo,We 08:00-09:00,09:00-10:30',
    ),
  );
  fc.assert(
    fc.property(
      base,
      special,
      instants,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (first, rest, at, share) => {
        const text = [first, ...rest].join('; ');
        assert.ok('rules' in parseHours(text));
        const rules = readHours(text);
        const change = nextChange(rules, at);
        const until = change ?? new Date(+at + 14 * 24 * HOUR);
        assert.equal(
          openAt(rules, new Date(+at + Math.floor((+until - +at) * share))),
          openAt(rules, at),
        );
        if (change) assert.notEqual(openAt(rules, change), openAt(rules, at));
      },
    ),
    { numRuns: 300 },
  );
});
