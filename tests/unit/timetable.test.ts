import assert from 'node:assert/strict';
import test from 'node:test';
import { readHours } from '#pure/hours-rules.ts';
import { week } from '#pure/timetable.ts';

const of = (text: string) => week(readHours(text));

test('neighbouring days with the same hours make one row, closed days too', () => {
  assert.deepEqual(
    of('Mo-Th 09:00-12:00,13:00-16:00; Fr 09:00-12:00; Tu 09:00-12:00,13:00-16:00').rows,
    [
      {
        days: [1, 2, 3, 4],
        spans: [
          { from: '09:00', to: '12:00' },
          { from: '13:00', to: '16:00' },
        ],
      },
      { days: [5], spans: [{ from: '09:00', to: '12:00' }] },
      { days: [6, 7], spans: [] },
    ],
  );
});

test('equal days that are not neighbours are rows of their own', () => {
  assert.deepEqual(
    of('Mo,We 09:00-12:00; Tu,Th-Su off').rows.map(({ days }) => days),
    [[1], [2], [3], [4, 5, 6, 7]],
  );
});

test('hours past midnight end on the clock, midnight itself is 24:00', () => {
  assert.deepEqual(of('Mo-Su 21:00-06:05').rows[0]?.spans, [{ from: '21:00', to: '06:05' }]);
  assert.deepEqual(of('Mo-Su 20:00-24:00').rows[0]?.spans, [{ from: '20:00', to: '24:00' }]);
});

test('only hours of the whole week are “always”', () => {
  assert.equal(of('24/7').always, true);
  assert.equal(of('Mo-Su 00:00-24:00; PH off').always, true);
  assert.equal(of('Mo-Sa 00:00-24:00').always, false);
  assert.equal(of('Mo-Su 00:00-23:00').always, false);
});

test('special rules keep their order and say what they are about', () => {
  assert.deepEqual(
    of(
      'Mo-Fr 09:00-16:00; PH off; julafton 10:00-12:00; Jun 01-Jul 31 Sa,Su off; 2026 Dec 27-2027 Jan 02 off; Dec 24 off',
    ).special,
    [
      { on: 'PH', spans: [] },
      { on: 'julafton', spans: [{ from: '10:00', to: '12:00' }] },
      { from: { month: 6, day: 1 }, to: { month: 7, day: 31 }, days: [6, 7], spans: [] },
      {
        from: { year: 2026, month: 12, day: 27 },
        to: { year: 2027, month: 1, day: 2 },
        days: [1, 2, 3, 4, 5, 6, 7],
        spans: [],
      },
      {
        from: { month: 12, day: 24 },
        to: { month: 12, day: 24 },
        days: [1, 2, 3, 4, 5, 6, 7],
        spans: [],
      },
    ],
  );
});

test('hours that are special rules alone have no ordinary week', () => {
  assert.deepEqual(of('Jun 01-Jul 31 Mo-Fr 09:00-16:00').rows, []);
});
