import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { namesLike, slug } from '#pure/place-names.ts';

const places = Object.values(
  load(readFileSync('content/municipalities.yaml', 'utf8')) as Record<string, { name: string }>,
).map(({ name }) => name);

const like = (typed: string): string[] => namesLike(typed, places).map((index) => places[index]!);

test('each municipality is found by its name, with and without å ä ö, as the only one or with its twin', () => {
  for (const name of places) {
    const twins = places.filter((other) => slug(other) === slug(name));
    for (const typed of [name, slug(name), name.toUpperCase(), name.replace('-', ' ')])
      assert.deepEqual(like(typed), twins, typed);
  }
  assert.deepEqual(like('habo'), ['Håbo', 'Habo']);
});

test('a part of a name is enough: a whole word counts before a beginning, that before the middle', () => {
  assert.deepEqual(like('berg'), ['Berg']);
  assert.deepEqual(like('väsby'), ['Upplands Väsby']);
  assert.deepEqual(like('mar').sort(), ['Mariestad', 'Mark', 'Markaryd']);
  assert.deepEqual(like('lskron'), ['Karlskrona']);
});

test('nothing typed, or what no name holds, finds nothing', () => {
  for (const typed of ['', '  ', 'xyz', 'حلب', '.*']) assert.deepEqual(like(typed), [], typed);
});
