import assert from 'node:assert/strict';
import test from 'node:test';
import OpeningHours from 'opening_hours';
import { eve, EVES, holiday, type EveName } from '#pure/holidays.ts';

process.env['TZ'] = 'Europe/Stockholm'; // The library reckons in the machine's own time.

const SWEDEN = { lat: 59.3, lon: 18.1, address: { country_code: 'se', state: '' } };

/** Every day of a year as [year, month, day]. */
function daysOf(year: number): (readonly [number, number, number])[] {
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return Array.from({ length: leap ? 366 : 365 }, (_, index) => {
    const date = new Date(Date.UTC(year, 0, index + 1));
    return [year, date.getUTCMonth() + 1, date.getUTCDate()];
  });
}

const shown = ([, month, day]: readonly [number, number, number]): string => `${month}/${day}`;

test('the public holidays of 2026 are those in the almanac', () => {
  assert.deepEqual(
    daysOf(2026)
      .filter((date) => holiday(...date))
      .map(shown),
    [
      '1/1',
      '1/6',
      '4/3',
      '4/5',
      '4/6',
      '5/1',
      '5/14',
      '5/24',
      '6/6',
      '6/20',
      '10/31',
      '12/25',
      '12/26',
    ],
  );
});

test('midsummer and All Saints are Saturdays wherever they fall', () => {
  for (const [year, midsummer, allSaints] of [
    [2020, 20, 31],
    [2021, 26, 6],
    [2022, 25, 5],
    [2027, 26, 6],
    [2032, 26, 6],
  ] as const) {
    assert.ok(holiday(year, 6, midsummer), `midsummer ${year}`);
    assert.equal(eve(year, 6, midsummer - 1), 'midsommarafton');
    assert.ok(holiday(year, allSaints > 9 ? 10 : 11, allSaints), `All Saints ${year}`);
  }
});

test('Easter is right in years when simpler reckonings fail', () => {
  const sundays = [
    [1954, 4, 18],
    [1981, 4, 19],
    [2000, 4, 23],
    [2008, 3, 23],
    [2019, 4, 21],
    [2038, 4, 25],
    [2049, 4, 18],
    [2076, 4, 19],
    [2285, 3, 22],
    [2299, 4, 16],
  ] as const;
  for (const [year, month, day] of sundays) {
    assert.ok(holiday(year, month, day), `Easter Sunday ${year}`);
    const before = new Date(Date.UTC(year, month - 1, day - 1));
    assert.equal(eve(year, before.getUTCMonth() + 1, before.getUTCDate()), 'påskafton');
  }
});

test('Easter is that of Meeus’s reckoning for two thousand years', () => {
  for (let year = 1583; year < 3600; year++) {
    const [b, c] = [Math.floor(year / 100), year % 100];
    const [d, e] = [Math.floor(b / 4), b % 4];
    const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
    const h = (19 * (year % 19) + b - d - g + 15) % 30;
    const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const sum = h + l - 7 * Math.floor(((year % 19) + 11 * h + 22 * l) / 451) + 114;
    const [month, day] = [Math.floor(sum / 31), (sum % 31) + 1];
    const monday = new Date(Date.UTC(year, month - 1, day + 1));
    assert.ok(holiday(year, month, day), `Easter Sunday ${year}`);
    assert.ok(holiday(year, monday.getUTCMonth() + 1, monday.getUTCDate()), `Monday ${year}`);
  }
});

test('each eve comes once a year and is no public holiday', () => {
  const found: Record<EveName, string> = {
    påskafton: '4/4',
    midsommarafton: '6/19',
    julafton: '12/24',
    nyårsafton: '12/31',
  };
  for (const name of EVES) {
    assert.deepEqual(
      daysOf(2026)
        .filter((date) => eve(...date) === name)
        .map(shown),
      [found[name]],
    );
  }
  for (let year = 2000; year < 2100; year++) {
    const eves = daysOf(year).filter((date) => eve(...date));
    assert.equal(eves.length, 4, `${year} has four eves`);
    assert.ok(!eves.some((date) => holiday(...date)), `no eve of ${year} is a holiday`);
  }
});

test('an ordinary Sunday is not a public holiday, Whit Sunday is', () => {
  assert.equal(holiday(2026, 5, 17), false);
  assert.equal(holiday(2026, 5, 24), true);
});

test('a century of public holidays is the same as in the opening_hours library', () => {
  const library = new OpeningHours('PH 00:00-24:00', SWEDEN);
  for (let year = 2000; year < 2100; year++) {
    for (const date of daysOf(year)) {
      const [, month, day] = date;
      assert.equal(
        holiday(...date),
        library.getState(new Date(year, month - 1, day, 12)),
        date.join('-'),
      );
    }
  }
});
