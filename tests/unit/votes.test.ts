import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toldOf } from '#model/told.ts';
import { packed, unpacked } from '#pure/packed.ts';
import { ALL, voter, type Told } from '#pure/votes.ts';

const folded = fc.string({ unit: fc.constantFrom(...'abcdå漢0'), minLength: 1, maxLength: 12 });
const led = fc.uniqueArray(fc.tuple(fc.nat(600), fc.integer({ min: 1, max: 35 })), {
  minLength: 1,
  maxLength: 6,
  selector: ([page]) => page,
});

const sorted = (told: Told): unknown =>
  [...told]
    .map(([word, pages]) => [word, pages.toSorted(([a], [b]) => a - b)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

test('what is packed comes out as it was, and how often to the nearest doubling', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(folded, led), { selector: ([word]) => word }), (all) => {
      const told = new Map(
        all.map(([word, pages]) => [word, pages.map(([page, n]) => [page, n / 3] as const)]),
      );
      const out = unpacked(packed(told));
      assert.deepEqual(sorted(unpacked(packed(out))), sorted(out));
      assert.deepEqual([...out.keys()].sort(), [...told.keys()].sort());
      for (const [word, pages] of told)
        for (const [page, times] of pages) {
          const found = new Map(out.get(word)).get(page) ?? 0;
          assert.ok(Math.abs(Math.log2(found / times)) < 0.51, `${word} ${times} ${found}`);
        }
    }),
  );
});

test('the rarest is packed as a third, and the most frequent as a number of one digit', () => {
  const led: [number, number][] = [
    [0, 0.01],
    [1, 9999],
  ];
  const told = unpacked(packed(new Map([['ab', led]])));
  assert.deepEqual(told.get('ab'), [
    [0, 1 / 3],
    [1, 2 ** 9 / 3],
  ]);
});

const said = (word: string): boolean => word !== 'min';
const vote = voter(
  new Map([
    ['gravid', [[0, 3]]],
    [
      'slar',
      [
        [0, 1],
        [1, 4],
      ],
    ],
    [
      'min',
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ],
    ['hyresvard', [[2, 2]]],
  ]),
  [false, false, false],
);
const best = (...words: string[]): number => {
  const { by } = vote(words, said);
  return by.indexOf(Math.max(...by));
};

test('words vote for the pages that they have led to most', () => {
  assert.equal(best('slar'), 1);
  assert.equal(best('gravid', 'slar'), 0);
  assert.equal(best('min', 'hyresvard'), 2);
});

const one = (page: number, times: number): [page: number, times: number][] => [[page, times]];

test('two words side by side say who does what to whom', () => {
  const either = [...one(0, 2), ...one(2, 2)];
  const told = new Map([
    ['jag', either],
    ['slar', either],
    ['jag slar', one(2, 3)],
    ['slar jag', one(0, 3)],
  ]);
  const by = (...typed: string[]): readonly number[] =>
    voter(told, [false, false, false])(typed, said).by;
  const [him = 0, , me = 0] = by('jag', 'slar');
  assert.ok(me > him);
  const [now = 0, , then = 0] = by('slar', 'jag');
  assert.ok(now > then);
});

test('a word that leads to contacts more than others do helps all contacts', () => {
  const told = new Map([
    ['chat', [...one(1, 9), ...one(2, 5)]],
    ['ung', [...one(0, 9), ...one(1, 1)]],
  ]);
  const by = (...contacts: boolean[]): readonly number[] =>
    voter(told, contacts)(['chat'], said).by;
  const [guide, ...pages] = by(false, false, false);
  const [same, ...contacts] = by(false, true, true);
  assert.equal(same, guide);
  contacts.forEach((vote, index) => assert.ok(vote > (pages[index] ?? 0)));
});

test('a word that nobody has told votes as those of its meaning do', () => {
  const told = new Map([
    ['pappa', one(1, 9)],
    ['hyra', [...one(0, 5), ...one(1, 5)]],
  ]);
  const meaning = (word: string): string | undefined =>
    ['pappa', 'gubbe'].includes(word) ? 'À' : undefined;
  const by = (means?: typeof meaning): readonly number[] =>
    voter(told, [false, false], means)(['gubbe', 'hyra'], said).by;
  const [rent = 0, either = 1] = by();
  assert.equal(rent, either);
  const [house = 0, father = 0] = by(meaning);
  assert.ok(father > house);
});

test('other forms, parts and misspellings of a word vote, too', () => {
  assert.equal(best('gravida'), 0);
  assert.equal(best('hyra', 'vard'), 2);
  assert.equal(best('gavid'), 0);
});

test('a word that nothing is like is not known and votes for nothing', () => {
  const { by, knows } = vote(['xqzwvk'], said);
  assert.deepEqual(by, [0, 0, 0]);
  assert.ok(!knows('xqzwvk') && knows('gravid'));
});

test('a vote lies between nothing and all, whatever is typed', () => {
  fc.assert(
    fc.property(fc.array(folded), (words) => {
      assert.ok(vote(words, said).by.every((one) => one >= 0 && one <= ALL));
    }),
  );
});

test('a question with two answers counts half for each, and longer ones less for each word', () => {
  const guide = { kind: 'guide' as const, name: 'x', phrases: [] };
  const told = toldOf(
    [
      { ...guide, mark: 'guide:a' },
      { ...guide, mark: 'guide:b' },
    ],
    { 'guide:a': ['stryp', 'om hund och katt'], 'guide:b': ['stryp'] },
    ['om', 'och'],
  );
  assert.deepEqual(told.get('stryp'), [
    [0, 0.5],
    [1, 0.5],
  ]);
  assert.deepEqual(told.get('hund'), [[0, 1 / Math.sqrt(2)]]);
});

test('places are told by their names alone', () => {
  const told = toldOf(
    [{ mark: 'place:a', kind: 'place', name: 'Nacka', phrases: ['storstad'] }],
    {},
    [],
  );
  assert.equal(told.size, 0);
});
