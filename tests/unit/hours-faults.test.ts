import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parseHours } from '#pure/hours.ts';

const error = (text: string): string => {
  const result = parseHours(text);
  return 'error' in result ? result.error : '';
};

/** A test for a list of wrong texts: what the message must say, above all what to write instead. */
function refused(name: string, cases: readonly (readonly [text: string, says: RegExp])[]): void {
  test(name, () => {
    for (const [text, says] of cases) assert.match(error(text), says, text);
  });
}

test('everything in the subset is accepted', () => {
  for (const text of [
    '24/7',
    '24/7; PH off; julafton 10:00-14:00',
    'Mo-Fr 09:00-16:00',
    'Mo,We,Fr 09:00-12:00,13:00-16:00',
    'Fr-Mo 21:00-06:00',
    'Mo-Su 00:00-24:00',
    'Mo-Su off',
    'Mo-Fr 09:00-16:00; Fr 09:00-15:00; PH off; midsommarafton 10:00-12:00; nyårsafton off; påskafton off',
    'Mo-Fr 09:00-16:00; PH 10:00-14:00; Jun 01-Jul 31 Mo-Fr 09:00-19:00; Jun 01-Jul 31 Sa,Su off',
    'Mo-Fr 09:00-16:00; Dec 24 off; 2026 Dec 24 off; 2026 Dec 27-2027 Jan 02 off; 2028 Feb 29 10:00-11:00',
    'Mo-Th 21:00-06:00; Fr 06:00-12:00',
  ]) {
    assert.equal(error(text), '', text);
  }
});

refused('times are read strictly and put right in the message', [
  ['Mo-Fr 9-16', /Write “09:00-16:00”/u],
  ['Mo-Fr 9.00-16.30', /Write “09:00-16:30”/u],
  ['Mo 09:00+', /is no span of time.*like “09:00-16:00”/u],
  ['Mo 21:00-24:30', /no time 24:30.*write “00:30”/u],
  ['Mo 21:00-26:00', /no time 26:00.*write “02:00”/u],
  ['Mo 09:00-44:00', /no time 44:00.*from 00 to 24/u],
  ['Mo 09:70-10:00', /no time 09:70.*from 00 to 59/u],
  ['Mo 24:00-10:00', /Write “00:00”/u],
  ['Mo 21:00-00:00', /Write “21:00-24:00”/u],
  ['Mo 09:00-09:00', /same time.*whole day.*“00:00-24:00”/u],
  ['Mo 13:00-16:00,09:00-12:00', /in order of time: “09:00-12:00,13:00-16:00”/u],
]);

refused('spans that overlap on one day are named', [
  ['Mo 09:00-12:00,11:00-14:00', /“09:00-12:00” and “11:00-14:00” overlap/u],
  ['Mo 09:00-12:00,10:00-11:00', /overlap/u],
  ['Mo 20:00-02:00,23:00-24:00', /“20:00-02:00” and “23:00-24:00” overlap/u],
]);

refused('a night that runs into hours of the next day is named with both rules', [
  ['Mo-Su 05:00-07:00,21:00-06:00', /night of .* runs to 06:00, .* begins at 05:00/u],
  [
    'Mo-Th 21:00-06:00; Fr 05:30-12:00',
    /“Mo-Th 21:00-06:00” runs to 06:00, but “Fr 05:30-12:00” begins at 05:30/u,
  ],
  ['Sa,Su 21:00-06:00; Mo 05:00-12:00', /“Mo 05:00-12:00”/u],
  ['Mo-Su 21:00-06:00; PH 05:00-12:00', /“PH 05:00-12:00”.*cut the night at midnight/u],
  ['Mo-Su 07:00-08:00; julafton 21:00-07:30', /“julafton 21:00-07:30”/u],
  [
    'Mo-Su 21:00-06:00; 2071 Dec 27-2072 Jan 02 05:00-12:00',
    /“2071 Dec 27-2072 Jan 02 05:00-12:00”/u,
  ],
]);

refused('days are read strictly and put right in the message', [
  ['Må 09:00-10:00', /no weekday “Må”. Write “Mo”/u],
  ['Mo-Tors 09:00-10:00', /no weekday “Tors”. Write “Th”/u],
  ['mo-fr 09:00-10:00', /Write “Mo”/u],
  ['Monday 09:00-10:00', /Write “Mo”/u],
  ['helg 09:00-10:00', /no weekday “helg”.*Mo Tu We Th Fr Sa Su.*PH.*julafton/u],
  ['Mo-Mo 09:00-10:00', /“Mo-Mo” is no range.*“Mo”/u],
  ['Mo-We-Fr 09:00-10:00', /is no range.*“Mo-Fr”/u],
  ['Mo-Fr,We 09:00-10:00', /names We twice/u],
  ['Fr-Mo,Su 09:00-10:00', /names Su twice/u],
  ['Mo-Fr,PH 09:00-10:00', /“PH” needs a rule of its own/u],
  ['ph off', /written “PH”/u],
  ['Julafton off', /written “julafton”/u],
  ['09:00-16:00', /on which days.*write “Mo-Su 09:00-16:00”/u],
  ['off', /on which days/u],
]);

refused('dates are read strictly and put right in the message', [
  ['Feb 30 off', /no Feb 30: Feb has 28 days/u],
  ['2026 Feb 29 off', /no 2026 Feb 29: Feb has 28 days/u],
  ['Feb 29 off', /leap years only/u],
  ['Apr 00 off', /no Apr 00/u],
  ['Jun 1 off', /“Jun 01”/u],
  ['Juni 01 off', /no month “Juni”. Write “Jun”/u],
  ['Okt 01 off', /Write “Oct”/u],
  ['Foo 01 off', /one of Jan Feb/u],
  ['26 Dec 24 off', /four digits, e.g. “2027 Dec 24”/u],
  ['24 Dec off', /e.g. “Dec 24”/u],
  ['2026-12-24 off', /“2026 Dec 24”/u],
  ['Jun 01-31 off', /“Jun 01-Jul 31”/u],
  ['Jul 31-Jun 01 off', /ends before it begins. Turn it round/u],
  ['Dec 27-Jan 02 off', /two rules, for “Dec 27-Dec 31” and “Jan 01-Jan 02”/u],
  ['2026 Dec 27-2026 Dec 24 off', /Write “2026 Dec 24-2026 Dec 27”/u],
  ['2026 Dec 27-Dec 31 off', /“2026 Dec 27-2026 Dec 31”/u],
  ['Dec 27-2027 Jan 02 off', /year in one date only/u],
]);

refused('a rule must end in hours or “off”', [
  ['', /there are no hours.*Write e.g. “Mo-Fr 09:00-16:00”/u],
  ['Mo-Fr', /has no hours.*“Mo-Fr 09:00-16:00” or “Mo-Fr off”/u],
  ['Dec 24', /“Dec 24 off”/u],
  ['PH closed', /written “off”: “PH off”/u],
  ['Mo-Fr 09:00-16:00 open', /“open” is not understood/u],
  ['Mo-Fr 24/7', /“24\/7” stands alone/u],
  ['dygnet runt', /“runt” is not understood/u],
]);

refused('stray spaces, commas and dashes are put right in the message', [
  ['Mo–Fr 09:00 – 16:00', /Write “Mo-Fr 09:00-16:00”/u],
  ['Mo 09:00-12:00, 13:00-16:00;Tu  off;', /Write “Mo 09:00-12:00,13:00-16:00; Tu off”/u],
  ['Mo 09:00-12:00, Tu 10:00-11:00', /Write “Mo 09:00-12:00; Tu 10:00-11:00”/u],
  ['Mo off, 2026 Dec 24 10:00-11:00', /Write “Mo off; 2026 Dec 24 10:00-11:00”/u],
  ['julafton off'.replace('j', ' j'), /Write “julafton off”/u],
  ['nyårsafton off'.normalize('NFD'), /Write “nyårsafton off”/u],
]);

refused('a rule that leaves nothing of an earlier one is named with it', [
  ['Mo-Fr 09:00-16:00; 24/7', /“24\/7” replaces all rules before it/u],
  ['Mo 09:00-12:00; Mo 13:00-16:00', /“Mo 13:00-16:00” replaces all of “Mo 09:00-12:00”/u],
  ['Mo-Fr 09:00-16:00; PH off; PH 10:00-12:00', /“PH 10:00-12:00” replaces all of “PH off”/u],
  ['PH off; Mo-Fr 09:00-16:00', /first: “Mo-Fr 09:00-16:00; PH off”/u],
]);

test('any text gets rules or an error in words, never an exception', () => {
  const piece = fc.constantFrom(
    ...' ,;-:/'.split(''),
    'Mo',
    'Fr',
    'Må',
    'PH',
    'off',
    '24/7',
    '09:00',
    '24:00',
    '06',
    'julafton',
    'Dec 24',
    '2026',
    'Feb',
    '; ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const result = parseHours(text);
        if ('rules' in result) assert.ok(result.rules.length > 0);
        else assert.match(result.error, /\S{2,} \S{2,}/u);
      },
    ),
    { numRuns: 2000 },
  );
});
