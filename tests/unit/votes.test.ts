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

test('what is packed comes out as it was, in thirds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(folded, led), { selector: ([word]) => word }), (all) => {
      const told = new Map(
        all.map(([word, pages]) => [word, pages.map(([page, n]) => [page, n / 3] as const)]),
      );
      assert.deepEqual(sorted(unpacked(packed(told))), sorted(told));
    }),
  );
});

test('the rarest is packed as a third and the most frequent as less than twelve', () => {
  const told = unpacked(
    packed(
      new Map([
        [
          'ab',
          [
            [0, 0.01],
            [1, 99],
          ],
        ],
      ]),
    ),
  );
  assert.deepEqual(told.get('ab'), [
    [0, 1 / 3],
    [1, 35 / 3],
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
  3,
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
