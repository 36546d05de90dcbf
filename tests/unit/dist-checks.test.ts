import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtFindings, siteLook } from '#checks/dist.ts';
import { printed } from '#checks/finding.ts';
import { areReported, EXIT, GOOD, KNOWN, messages } from './built-page.ts';

test('the good page has no faults, so each finding below comes from its change', () => {
  assert.deepEqual(messages('Start</h1>', 'Start</h1>'), []);
});

test('a folder without pages is a fault', () => {
  const [first = ''] = builtFindings('tests/fixtures/queries', KNOWN).map(printed);
  assert.match(first, /there are no pages\. Run "npm run build"/u);
});

test('invalid HTML is named in every language it stands in, and a page with other tags is judged for itself', () => {
  const look = siteLook('dist', KNOWN);
  const page = (more: string): string => GOOD.replace('</h1>', `</h1>${more}`);
  look.add('sv/index.html', page('<ul><p>Ett ord</p></ul>'));
  look.add('en/index.html', page('<ul><p>A word</p></ul>').replace('lang="sv"', 'lang="en"'));
  look.add('ar/index.html', page('<ul><li>A word</li></ul>').replace('lang="sv"', 'lang="ar"'));
  look.add('so/index.html', page('<table><p>A word</p></table>').replace('lang="sv"', 'lang="so"'));
  const found = look.findings().map(printed).join('\n');
  assert.match(found, /sv\/index\.html: <p> element is not permitted .*<ul>.*And on 1 more page/u);
  assert.match(found, /so\/index\.html: <p> element is not permitted .*<table>/u);
  assert.doesNotMatch(found, /ar\/index\.html/u);
});

areReported([
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
    'CSS above its budget',
    'p{margin:0}',
    `p{margin:0}${'a'.repeat(8000)}`,
    /inlined CSS has 8011 bytes; its budget/u,
  ],
  ['invalid HTML', '<p>Läs', '<p><div>x</div>Läs', /close-order/u],
]);

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
