import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fit, near } from '#pure/fit.ts';
import { finder, type Entry } from '#pure/rank.ts';

const LEXICON = {
  stop: ['och', 'min'],
  same: [
    ['slar', 'slog', 'misshandl*'],
    ['sambo', 'kille'],
  ],
  danger: [['\u00c0', 'nu'], ['kniv']],
};

const PAGES: readonly (readonly [string, Omit<Entry, 'href'>])[] = [
  ['signs', { name: 'Är det så här?', words: 'svart,\u00c1 \u00c0,hunds', kind: 'guide' }],
  ['family', { name: 'Familjen bestämmer', words: 'heder,fotbo,kusin', kind: 'guide' }],
  ['plan', { name: 'Gå eller stanna', words: 'hund,vaska', kind: 'guide' }],
  ['line', { name: 'Kvinnofridslinjen', words: 'svart', kind: 'contact' }],
  ['bris', { name: 'Bris', words: 'barne', kind: 'contact' }],
  ['nacka', { name: 'Nacka', words: '', kind: 'place' }],
  ['umea', { name: 'Umeå', words: '', kind: 'place' }],
  ['jour', { name: 'Umeå – socialjour', words: '', kind: 'local' }],
  ['stod', { name: 'Umeå – kvinnojour', words: 'ada', kind: 'local' }],
  ['habo', { name: 'Habo, Jönköpings län', words: '', kind: 'place' }],
  ['haabo', { name: 'Håbo, Uppsala län', words: '', kind: 'place' }],
];
const find = finder(
  PAGES.map(([id, entry]) => ({ ...entry, href: `/sv/${entry.kind}/${id}/` })),
  LEXICON,
);
const hits = (query: string): string[] => find(query).hits.map((hit) => PAGES[hit]?.[0] ?? '');

const FIRST: readonly (readonly [query: string, page: string, why: string])[] = [
  ['hedersvåld', 'family', 'a word'],
  ['kusinerna', 'family', 'another form of a word'],
  ['hedersvald', 'family', 'without dots and rings'],
  ['heder våld', 'family', 'a compound by its parts'],
  ['fot boja', 'family', 'a compound written apart'],
  ['hund polis', 'plan', 'two words that are no compound, though one stands with an s elsewhere'],
  ['hedersvåkd', 'family', 'one wrong letter'],
  ['väskan hund', 'plan', 'words in any order and form'],
  ['min kille slog', 'signs', 'words of one meaning'],
  ['misshandlad av sambo', 'signs', 'a stem'],
  ['svartsjuk', 'signs', 'a guide before a contact'],
  ['kvinofridslinjen', 'line', 'a name with a letter missing'],
  ['bris', 'bris', 'a name'],
  ['socialjour nacka', 'nacka', 'a place in the query leads to it'],
  ['socialjour umeå', 'jour', 'a contact of the place'],
  ['ada umeå', 'stod', 'a contact of the place by what it is called besides'],
  ['ada', 'stod', 'the name of a contact of a place'],
];

for (const [query, page, why] of FIRST) {
  test(`"${query}" leads to ${page} first: ${why}`, () => assert.equal(hits(query)[0], page));
}

test('names with the same letters are found together', () => {
  assert.deepEqual(hits('habo').toSorted(), ['haabo', 'habo']);
});

test('words that nothing is like find nothing, and an empty query neither', () => {
  assert.deepEqual(hits('xqzwvk'), []);
  assert.deepEqual(hits('  '), []);
});

test('danger is seen in any order and in words of one meaning, and not where half of it is missing', () => {
  for (const query of ['han slår mig nu', 'nu slog han mig', 'KNIV']) assert.ok(find(query).danger);
  for (const query of ['han slår mig', 'nu', '']) assert.ok(!find(query).danger);
});

test('any query is answered, with pages that exist, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const { hits: found } = find(query);
      assert.equal(new Set(found).size, found.length);
      assert.ok(found.every((hit) => hit >= 0 && hit < PAGES.length));
    }),
  );
});

const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 5, maxLength: 9 });

test('a word with one letter taken out, added, changed or exchanged is near, whatever the letter', () => {
  fc.assert(
    fc.property(word, fc.nat(8), fc.constantFrom('x', ''), (whole, at, letter) => {
      const place = at % whole.length;
      const changed = whole.slice(0, place) + letter + whole.slice(place + 1);
      assert.ok(near(whole, changed) && near(changed, whole));
      assert.ok(near(whole, whole.slice(0, place) + 'x' + whole.slice(place)));
    }),
  );
  assert.ok(near('polis', 'pilos') === false && near('polis', 'plois'));
});

test('how well words fit lies between nothing and all, and all is for the word itself', () => {
  fc.assert(
    fc.property(word, word, (asked, other) => {
      const value = fit(asked, other, true);
      assert.ok(value >= 0 && value <= 1 && (value < 1 || asked === other));
      assert.equal(fit(asked, asked, false), 1);
    }),
  );
});
