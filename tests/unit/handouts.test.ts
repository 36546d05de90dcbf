import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import decodeQR from 'qr/decode.js';
import { darkSquares } from '#data/codes.ts';
import { parts } from '#model/sheet.ts';
import { LONGEST, MOST_SQUARES, squares } from '#pure/density.ts';
import { CARD, fits, linesOf } from '#pure/room.ts';
import { evenly } from '#pure/evenly.ts';
import { packed, path } from '#pure/squares.ts';
import { mistakes } from './mistakes.ts';

test('lines are counted with whole words, and a word longer than a line is broken', () => {
  assert.equal(linesOf('ett två tre', 7), 2);
  assert.equal(linesOf('ett två tre', 11), 1);
  assert.equal(linesOf('a socialtjänsten', 6), 4);
  assert.equal(linesOf('socialtjänsten', 14), 1);
});

test('what a card holds is measured in lines of characters', () => {
  assert.equal(fits('Polisen när det inte är bråttom', CARD.label), true);
  assert.equal(
    fits('Det nummer du alltid kan ringa när det är riktigt bråttom', CARD.label),
    false,
  );
});

/** What `data/codes.ts` gives for a path in a copy with an address of its own, as `content/site.yaml` says it. */
function codeWith(
  address: string,
  path: string,
): { status: number | null; out: string; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'codes-'));
  try {
    mkdirSync(join(folder, 'content'));
    const site = readFileSync('tests/fixtures/good/content/site.yaml', 'utf8');
    writeFileSync(
      join(folder, 'content/site.yaml'),
      site.replace('address: null', `address: '${address}'`),
    );
    const module = resolve('src/data/codes.ts');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { codeOf, typed } from ${JSON.stringify(module)}; console.log(JSON.stringify([codeOf('${path}'), typed('${path}')]))`,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    return { status, out: stdout, said: stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A code's SVG path drawn at four dots a square, as a camera would see it. */
function picture({ side, path }: { side: number; path: string }) {
  const size = side * 4;
  const data = new Uint8Array(size * size * 4).fill(255);
  const squares: [x: number, y: number][] = [];
  // The build draws lines down, from their middle; the builder of print-outs draws each square.
  let [across, down] = [0, 0];
  for (const [, move, x = '', y = '', h, v = ''] of path.matchAll(
    /([Mm])([\d.]+) (\d+)(?:(h1)v1h-1z|v(\d+))/gu,
  )) {
    across = Math.floor(Number(x)) + (move === 'm' ? across : 0);
    down = Number(y) + (move === 'm' ? down : 0);
    for (let left = h ? 1 : Number(v); left > 0; left -= 1) squares.push([across, down++]);
  }
  for (const [left, top] of squares)
    for (let row = top * 4; row < top * 4 + 4; row += 1) {
      const start = (row * size + left * 4) * 4;
      for (let at = start; at < start + 16; at += 4) data.fill(0, at, at + 3);
    }
  return { width: size, height: size, data };
}

test('with an address of its own a copy has codes that lead to the page, and the address in plain text', () => {
  const { out, said } = codeWith('https://www.exempel.se', '/ar/places/upplands-vasby/');
  assert.equal(said, '');
  const [code, typed] = JSON.parse(out) as [{ side: number; path: string }, string];
  assert.equal(decodeQR(picture(code)), 'https://www.exempel.se/ar/places/upplands-vasby/');
  assert.equal(typed, 'www.exempel.se/ar/places/upplands-vasby/');
  const first = /^M(\d+)\.5 (\d+)/u.exec(code.path);
  assert.deepEqual([first?.[1], first?.[2]], ['4', '4'], 'four empty squares stand around it');
});

test('a code too dense for a cheap printer stops the page with file and remedy', () => {
  const { status, said } = codeWith(
    `https://${'lang'.repeat(15)}.se`,
    '/ar/places/upplands-vasby/',
  );
  assert.notEqual(status, 0);
  assert.match(
    said,
    /content\/site\.yaml: the QR code of .* is too dense to print at 20 mm\. Choose an address of at most 84/u,
  );
});

test('the size of a code is known before it is drawn', () => {
  assert.equal(squares('a'.repeat(LONGEST)), 37);
  assert.ok(squares('a'.repeat(LONGEST)) <= MOST_SQUARES);
  assert.ok(squares('a'.repeat(LONGEST + 1)) > MOST_SQUARES);
});

test('sections of two languages stand beside each other, numbered alike only where they have as many paragraphs', () => {
  const [one, two] = parts(
    [
      '<h3>A</h3><p>a</p><h3>B</h3><p>b</p>',
      '<h3>ا</h3><p>ا</p><h3>ب</h3><ul><li>ب</li><li>ب</li></ul>',
    ],
    'now',
  );
  assert.deepEqual([one?.alike, two?.alike], [true, false]);
  assert.deepEqual(two?.texts, ['<h3>B</h3><p>b</p>', '<h3>ب</h3><ul><li>ب</li><li>ب</li></ul>']);
  assert.throws(() => parts(['<h3>A</h3>', ''], 'now'), /"now" has 1 and 0 sections.*same order/u);
});

mistakes('hand-outs', {
  'a card with a contact that does not exist': [
    'handout-contact',
    /handouts\.yaml:2: there is no contact "bri" in contacts\/\. Correct the id/u,
    /sv\/contacts\.yaml:1: "112" stands on printed cards/u,
    /ar\/contacts\.yaml:1: "112" stands on printed cards/u,
  ],
  'a contact on cards without a short description': [
    'handout-card-missing',
    /sv\/contacts\.yaml:1: "112" stands on printed cards \(handouts\.yaml, "all"\) and has no short description\. Add "card"/u,
    /sv\/contacts\.yaml:5: "bris" stands/u,
    /ar\/contacts\.yaml:1: "112" stands/u,
    /ar\/contacts\.yaml:7: "bris" stands/u,
  ],
  'a card with four contacts': [
    'handout-four',
    /handouts\.yaml:2: .*names more than three contacts, and a card holds three; remove some/u,
  ],
  'a text that does not fit on a card': [
    'handout-card-long',
    /sv\/contacts\.yaml:4: the text does not fit on a card, which has 2 lines of 24 characters for it\. Shorten it/u,
  ],
  'a name that does not fit on a card': [
    'handout-name-long',
    /sv\/contacts\.yaml:5: "Barnens rätt .*" does not fit on a card.*Add "card" to "bris"/u,
    /ar\/contacts\.yaml:7: "Barnens rätt .*" does not fit on a card/u,
  ],
  'a heading that does not fit on a card': [
    'handout-heading-long',
    /sv\/ui\.json:2: "handout\.neutral" does not fit on a card, which has 2 lines of 36/u,
    /ar\/ui\.json:2: "handout\.neutral" does not fit/u,
  ],
  'an address whose codes are too dense': [
    'handout-code-dense',
    /site\.yaml:2: with this address the QR code of https:.* has \d+ squares a side; at 20 mm a cheap printer manages 39, which is 84 characters\. Choose a shorter address/u,
  ],
});

test('the builder draws the same code that the build packed for it', () => {
  const rows = darkSquares('https://www.exempel.se/ar/young/');
  const drawn = path(packed(rows));
  assert.equal(
    decodeQR(picture({ side: rows.length, path: drawn })),
    'https://www.exempel.se/ar/young/',
  );
});

test('a list is cut into as few parts as hold it, none much shorter than another', () => {
  const sizes = (count: number): number[] =>
    evenly(Array.from({ length: count }), 10).map(({ length }) => length);
  assert.deepEqual([sizes(0), sizes(7), sizes(10)], [[0], [7], [10]]);
  assert.deepEqual(
    [sizes(11), sizes(19), sizes(21)],
    [
      [6, 5],
      [10, 9],
      [7, 7, 7],
    ],
  );
  assert.deepEqual(evenly(['a', 'b', 'c'], 2), [['a', 'b'], ['c']]);
});
