import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { builtFindings, knownIn } from '#checks/dist.ts';
import { read } from '#checks/read.ts';
import { printed } from '#checks/finding.ts';

const EXIT =
  '<a data-exit href="https://www.smhi.se/" data-alt="https://sv.wikipedia.org/" rel="noreferrer noopener nofollow" referrerpolicy="no-referrer">Lämna sidan</a><script>"use strict";</script>';

const GOOD = `<!DOCTYPE html><html lang="sv" dir="ltr" data-page="start"><head><meta charset="utf-8"><title>Start</title><link rel="icon" href="data:,"><style>p{margin:0}</style></head><body>${EXIT}<main id="content"><h1>Start</h1><p data-contact="112">Ring <a href="tel:112">112</a>.</p><p>Läs <a href="/sv/#content">mer</a> hos <a href="https://www.bris.se/" rel="noreferrer">Bris</a>.</p></main></body></html>`;

const KNOWN = knownIn(read('tests/fixtures/good/content').content);

const INDEX = '{"version":"1.6.0","languages":{"sv":{"hash":"x","wasm":"sv","page_count":1}}}';

/** What is said about a built site of one page, with a part of it replaced. */
function messages(replaced: string, by: string, index = INDEX): string[] {
  assert.ok(GOOD.includes(replaced), `the page has no ${replaced}`);
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    const files = {
      'sv/index.html': GOOD.replace(replaced, by),
      'pagefind/pagefind-entry.json': index,
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), text);
    }
    return builtFindings(dist, KNOWN).map((finding) => printed(finding).replace(`${dist}/`, ''));
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

test('the good page has no faults, so each finding below comes from its change', () => {
  assert.deepEqual(messages('Start</h1>', 'Start</h1>'), []);
});

test('a folder without pages is a fault', () => {
  const [first = ''] = builtFindings('tests/fixtures/queries', KNOWN).map(printed);
  assert.match(first, /there are no pages\. Run "npm run build"/u);
});

const FAULTS: readonly (readonly [name: string, replaced: string, by: string, wanted: RegExp])[] = [
  [
    'a link to a site that nobody knows',
    'https://www.bris.se/',
    'https://bris.example.com/',
    /"https:\/\/bris\.example\.com\/" leads to a site that neither the directory nor the sources name/u,
  ],
  ['no language', ' lang="sv"', '', /sv\/index\.html: <html> lacks "lang"/u],
  ['no direction', ' dir="ltr"', '', /<html> lacks "dir"/u],
  [
    'an unknown mark',
    'data-page="start"',
    'data-page="starts"',
    /data-page="starts", which is no page/u,
  ],
  ['no title', '<title>Start</title>', '<title> </title>', /must have one <title> with words/u],
  [
    'a title that tells',
    '<title>Start</title>',
    '<title>Om våld</title>',
    /"Om våld" holds "våld"/u,
  ],
  ['no main content', 'id="content"', 'id="main"', /<main id="content"> is missing/u],
  ['no exit', EXIT, '', /the page has 0 elements with data-exit/u],
  ['two exits', EXIT, EXIT + EXIT, /the page has 2 elements with data-exit/u],
  ['something before the exit', EXIT, `<p>x</p>${EXIT}`, /must be the first element of <body>/u],
  [
    'an exit on http',
    'href="https://www.smhi',
    'href="http://www.smhi',
    /exit link must lead to an https/u,
  ],
  [
    'an exit with a referrer',
    'rel="noreferrer noopener',
    'rel="noopener',
    /exit link lacks rel="noreferrer"/u,
  ],
  [
    'an exit without its script',
    '<script>"use strict";</script>',
    '',
    /exit script must stand directly after/u,
  ],
  [
    'an exit script too large',
    '"use strict";',
    `"${'x'.repeat(2000)}"`,
    /exit script has 2002 bytes; its budget/u,
  ],
  [
    'a style attribute',
    '<p data',
    '<p style="margin:0" data',
    /<p> has a style attribute.*Use a class/u,
  ],
  ['a form', '<h1>', '<form></form><h1>', /<form> may not be used/u],
  [
    'a control with a name',
    '<h1>',
    '<label>x<input name="q" autocomplete="off"></label><h1>',
    /<input> has a name/u,
  ],
  ['an inline handler', '<h1>', '<h1 onclick="x()">', /inline handler "onclick"/u],
  [
    'a script from elsewhere',
    '<h1>',
    '<script src="https://x.example/a.js"></script><h1>',
    /<script> loads "https:\/\/x/u,
  ],
  [
    'a preload',
    '<style>',
    '<link rel="preload" href="/a.css" as="style"><style>',
    /<link rel="preload"> may not/u,
  ],
  [
    'a new window',
    '<a href="https',
    '<a target="_blank" href="https',
    /opens a new window\. Remove "target"/u,
  ],
  [
    'a number outside a contact',
    ' data-contact="112"',
    '',
    /number tel:112 stands outside \[data-contact\]/u,
  ],
  ['a number with a gap', 'tel:112', 'tel:11 2', /"tel:11 2" holds more than digits/u],
  [
    'a link to no page',
    '/sv/#content',
    '/sv/nowhere/',
    /"\/sv\/nowhere\/" leads to no page\. Correct it/u,
  ],
  [
    'a link to no place on its page',
    '/sv/#content',
    '/sv/#nowhere',
    /leads to "#nowhere", which that page/u,
  ],
  ['a link with a query', '/sv/#content', '/sv/?q=x', /"\/sv\/\?q=x" has a query/u],
  [
    'a link on http',
    'href="https://www.bris',
    'href="http://www.bris',
    /"http:\/\/www\.bris\.se\/" is not https/u,
  ],
  [
    'a link with a referrer',
    ' rel="noreferrer">Bris',
    '>Bris',
    /bris\.se\/" lacks rel="noreferrer"/u,
  ],
  [
    'a word that runs into a link',
    'hos <a',
    'genom<a',
    /"genom" runs into the <a> after it\. Put a space/u,
  ],
  [
    'a link that runs into a word',
    'mer</a> hos',
    'mer</a>hos',
    /"hos" runs into the <\/a> before it/u,
  ],
  ['an id twice', '<p>Läs', '<p id="content">Läs', /the id "content" stands twice/u],
  [
    'CSS above its budget',
    'p{margin:0}',
    `p{margin:0}${'a'.repeat(8000)}`,
    /inlined CSS has 8011 bytes; its budget/u,
  ],
  ['invalid HTML', '<p>Läs', '<p><div>x</div>Läs', /close-order/u],
];

for (const [name, replaced, by, wanted] of FAULTS) {
  test(`a page with ${name} is reported`, () => {
    const found = messages(replaced, by);
    assert.ok(
      found.some((line) => wanted.test(line)),
      found.join('\n') || 'nothing was reported',
    );
  });
}

test('a page above its weight is reported with its size', () => {
  const noise = Array.from({ length: 12_000 }, (_, index) =>
    Math.sin(index).toString(36).slice(3, 6),
  ).join(' ');
  assert.ok(
    messages('<p>Läs', `<p>${noise} Läs`).some((line) =>
      /bytes compressed \(brotli\); its budget is 14000/u.test(line),
    ),
  );
});

test('a language without a search index is reported', () => {
  assert.match(messages('Läs', 'Läs', '{"languages":{}}').join('\n'), /"sv" has no search index/u);
});
