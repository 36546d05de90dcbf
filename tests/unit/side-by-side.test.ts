import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks, parts, rows } from '#pure/side-by-side.ts';

const htmls = (html: string): string[] => blocks(html).map((block) => block.html);

test('each paragraph, list item and step is a line of its own, and steps keep their numbers', () => {
  assert.deepEqual(
    htmls(
      '<p>Ring.</p>\n<ul>\n<li>Ett</li>\n<li>Två</li>\n</ul>\n<div class="steps"><ol>\n<li>Gå.</li>\n<li>Vila.</li>\n</ol></div>',
    ),
    ['Ring.', 'Ett', 'Två', '1. Gå.', '2. Vila.'],
  );
});

test('a warning, and a list inside an item, stay whole', () => {
  assert.deepEqual(htmls('<div class="warning">\n<p>A</p><p>B</p></div>'), [
    '<div class="warning">\n<p>A</p><p>B</p></div>',
  ]);
  assert.deepEqual(htmls('<ul><li>A<ul><li>a</li><li>b</li></ul></li><li>B</li></ul>'), [
    'A<ul><li>a</li><li>b</li></ul>',
    'B',
  ]);
});

test('a mark of “greater than” in an attribute and elements without an end do not upset the count', () => {
  assert.deepEqual(htmls('<p><a aria-label="a > b">x</a><br>y</p><p>z</p>'), [
    '<a aria-label="a > b">x</a><br>y',
    'z',
  ]);
});

test('a drawing, whose shapes close themselves, does not upset the count', () => {
  const svg = '<svg viewBox="0 0 24 18"><path d="M3 3h9"/><circle r="2"/></svg>';
  assert.deepEqual(htmls(`<ul><li>${svg} A</li><li>${svg} B</li></ul>`), [`${svg} A`, `${svg} B`]);
});

test('a text is cut at its headings, whose own marks are kept', () => {
  const [first, second] = parts('<h2 id="a">Om <bdi>tolk</bdi></h2><p>A</p><h2>B</h2><p>C</p>');
  assert.equal(first?.heading, 'Om <bdi>tolk</bdi>');
  assert.deepEqual(second, { heading: 'B', blocks: [{ kind: 'p', html: 'C' }] });
});

test('sections of one shape stand line against line, others as wholes', () => {
  const [left, same, other] = [
    blocks('<p>A</p><ul><li>B</li></ul>'),
    blocks('<p>أ</p><ul><li>ب</li></ul>'),
    blocks('<ul><li>ب</li></ul><p>أ</p>'),
  ];
  assert.deepEqual(
    rows(left, same).map((row) => [...row.left, ...row.right].map(({ html }) => html)),
    [
      ['A', 'أ'],
      ['B', 'ب'],
    ],
  );
  assert.deepEqual(rows(left, other), [{ left, right: other }]);
});
