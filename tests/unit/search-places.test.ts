import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '#checks/read.ts';
import { searching } from '#checks/search-index.ts';
import { words } from '#pure/fold.ts';

const { content } = read('content');

const three = (lang: string, query: string): string[] => {
  const { marks, findAll } = searching(content, lang);
  return findAll(query)
    .hits.slice(0, 3)
    .map((hit) => marks[hit] ?? '');
};

for (const [lang, query, mark] of [
  ['sv', 'hjälp i grängesberg', 'place:ludvika'],
  ['sv', 'funäsdalen', 'place:harjedalen'],
  ['en', 'I live in Järpen', 'place:are'],
  ['ar', 'Smålandsstenar', 'place:gislaved'],
  ['sv', 'upplandsväsby', 'place:upplands-vasby'],
  ['sv', 'väsby', 'place:upplands-vasby'],
  ['sv', 'tälje kommun', 'place:sodertalje'],
] as const)
  test(`"${query}" in ${lang}: where somebody lives leads to the municipality`, () => {
    assert.equal(three(lang, query)[0], mark);
  });

test('every municipality is among the first three by its name, also as its signs and letters write it', () => {
  const { marks, findAll } = searching(content, 'sv');
  for (const { name, slug } of content.municipalities.values())
    for (const typed of [
      name,
      `${name} kommun`,
      `${name}${/[sxz]$/u.test(name) ? '' : 's'} kommun`,
    ]) {
      const hits = findAll(typed).hits.map((hit) => marks[hit]);
      assert.ok(
        hits.slice(0, 3).includes(`place:${slug}`),
        `${typed}: ${hits.slice(0, 3).join(' ')}`,
      );
    }
});

test('a village leads to the out-of-hours social services that serve it', () => {
  assert.ok(three('sv', 'grängesberg socialjour').includes('contact:borlange-kvall'));
});

test('every municipality is found with one wrong letter in its name', () => {
  const single = [...content.municipalities.values()].filter(
    ({ name }) => words(name).length === 1 && words(name)[0]!.length > 4,
  );
  assert.ok(single.length > 200);
  const { marks, findAll } = searching(content, 'sv');
  for (const { name, slug } of single) {
    const typed = `${name.slice(0, 2)}x${name.slice(3)}`;
    const hits = findAll(typed)
      .hits.slice(0, 3)
      .map((hit) => marks[hit]);
    assert.ok(hits.includes(`place:${slug}`), `${typed}: ${hits.join(' ')}`);
  }
});

test('a word of five letters that is like a town’s name names no town beside others', () => {
  for (const query of ['han skickade grattis ska jag svara', 'jag är rädd för honom'])
    assert.ok(!three('sv', query).some((mark) => mark.startsWith('place:')), query);
});
