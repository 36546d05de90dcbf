import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ceiling } from '#checks/readability.ts';
import { readability, sentences, words } from '#pure/lix.ts';
import { paragraphs, prose, sections } from '#pure/prose.ts';

test('LIX is words a sentence plus the percentage of words above six letters', () => {
  // 10 words, 2 sentences, 2 long words: 5 + 20.
  const text = 'Du kan ringa till polisen nu. Socialtjänsten lyssnar på dig.';
  assert.deepEqual(readability(text), { words: 10, sentences: 2, longWords: 3, lix: 35 });
});

test('six letters are not long, seven are', () => {
  assert.equal(readability('Barnen sover.').longWords, 0);
  assert.equal(readability('Föräldr sover.').longWords, 1);
});

test('a text without words has LIX 0', () => {
  assert.deepEqual(readability('112 …'), { words: 0, sentences: 0, longWords: 0, lix: 0 });
});

test('names are words and never long, unless they begin a sentence or a quotation', () => {
  assert.equal(readability('Ring Kvinnofridslinjen nu.').longWords, 0);
  assert.equal(readability('Kvinnofridslinjen svarar nu.').longWords, 1);
  assert.equal(readability('Säg: ”Socialtjänsten vet.”').longWords, 1);
});

test('the full stop of an abbreviation ends no sentence', () => {
  assert.equal(sentences('Ta med t.ex. pass och nycklar. Gå sedan.').length, 2);
  assert.equal(sentences('Det gäller bl.a. barn.').length, 1);
});

test('sentences end in question and exclamation marks of all scripts, and at line breaks', () => {
  assert.equal(sentences('Är du där? Ring! Kom').length, 3);
  assert.equal(sentences('هل أنت هنا؟ نعم. تعال').length, 3);
  assert.equal(sentences('en rad\nen till').length, 2);
});

test('words keep hyphens and apostrophes, numbers are none', () => {
  assert.deepEqual(words('SMS 112 är ett e-postfritt sätt, it’s'), [
    'SMS',
    'är',
    'ett',
    'e-postfritt',
    'sätt',
    'it’s',
  ]);
});

const GUIDE = `## Gör detta

<Steps>

1. Ring <Number id="112" />. Säg **var** du är.
2. Gå ut
   till en granne.

</Steps>

## Sedan

Läs om <Guide id="talk">att prata</Guide>.<Source id="x" />
Och vila.
`;

test('prose leaves out headings, components and sources, and keeps what components enclose', () => {
  assert.equal(
    prose(GUIDE),
    'Ring . Säg var du är.\nGå ut till en granne.\nLäs om att prata. Och vila.',
  );
});

test('each paragraph and list item knows its line', () => {
  assert.deepEqual(
    paragraphs(GUIDE).map(({ line }) => line),
    [5, 6, 13],
  );
});

test('sections are cut at their headings', () => {
  const cut = sections(`before\n\n${GUIDE}`);
  assert.equal(cut.before, 'before');
  assert.deepEqual(
    cut.sections.map(({ heading }) => heading),
    ['Gör detta', 'Sedan'],
  );
  assert.match(cut.sections[1]?.body ?? '', /^Läs om .*vila\.$/su);
  assert.deepEqual(sections(`## A\r\n\r\nx\r\n`).sections, [{ heading: 'A', body: 'x' }]);
});

test('each kind of guide has its ceiling', () => {
  const lix = (id: string, lang = 'sv', folder: 'guides' | 'staff' = 'guides'): number =>
    ceiling({ id, lang, folder });
  assert.deepEqual(
    [lix('now'), lix('young'), lix('rights'), lix('now', 'sv-simple'), lix('duty', 'sv', 'staff')],
    [30, 25, 34, 25, 40],
  );
});
