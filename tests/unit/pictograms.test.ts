import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { pictogram } from '#data/pictograms.ts';
import { ContactKind } from '#model/contact.ts';

const names = (pattern: string, ending: string) =>
  globSync(pattern).map((file) => basename(file, ending));
const guides = names('content/sv/guides/*.mdx', '.mdx');
const texts = globSync('content/*/guides/*.mdx').map((file) => readFileSync(file, 'utf8'));
const used = texts.flatMap((text) =>
  [...text.matchAll(/<Picture id="([^"]+)"/gu)].map(([, id = '']) => id),
);
const drawn = names('src/pictograms/*.svg', '.svg').sort();

const ROOT =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1\.75" stroke-linecap="round" stroke-linejoin="round"( data-mirror="rtl")?>\n/u;
const SHAPE =
  /<(?:path|circle|rect|line|polyline|ellipse)(?: (?:d="[MLHVCSQTAZ\d .-]+"|(?:c?[xy][12]?|r[xy]?|width|height|points|fill-opacity)="[\d .-]+"|transform="rotate\([\d .-]+\)"|fill="currentColor"))+\/>/giu;

/** Ids of the drawings of which something is true. */
const those = (is: (svg: string, id: string) => boolean) =>
  drawn.filter((id) => is(readFileSync(`src/pictograms/${id}.svg`, 'utf8'), id));

describe('the pictograms', () => {
  test('are one for each guide and each kind of contact, those that steps use, and none besides', () => {
    assert.deepEqual(drawn, [...new Set([...guides, ...ContactKind.options, ...used])].sort());
  });

  test('look each unlike every other', () => {
    assert.equal(new Set(drawn.map((id) => pictogram(id).shapes)).size, drawn.length);
  });

  test('weigh less than 400 bytes each when packed', () => {
    assert.deepEqual(
      those((svg) => brotliCompressSync(svg).length >= 400),
      [],
    );
  });

  test('are drawn on one grid with one pen', () => {
    assert.deepEqual(
      those((svg) => !ROOT.test(svg)),
      [],
    );
  });

  test('hold shapes alone: no colour, no text, no link, no id and no script', () => {
    assert.deepEqual(
      those((_, id) => pictogram(id).shapes.replace(SHAPE, '') !== ''),
      [],
    );
  });

  test('turn round in right-to-left pages where their direction means something', () => {
    assert.equal(pictogram('travel').mirrored, true);
    assert.equal(pictogram('visit').mirrored, false);
  });

  test('that do not exist are asked for with their file and what to do', () => {
    assert.throws(() => pictogram('nosuch'), /^Error: src\/pictograms\/nosuch\.svg .*draw it/u);
  });
});
