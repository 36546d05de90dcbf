import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { printed } from '#checks/finding.ts';
import { queries, queryFindings } from '#checks/queries.ts';

const CONTENT = 'tests/fixtures/good/content';
const GOOD = readFileSync('tests/fixtures/queries/good.csv', 'utf8');

/** What is said about one file of queries. */
function messages(text: string, name = 'sv.tune.csv'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'queries-'));
  try {
    writeFileSync(join(folder, name), text);
    return queryFindings(folder, CONTENT).map((finding) =>
      printed(finding).replace(`${folder}/`, ''),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a good file of queries gives its pages and their addresses', () => {
  assert.deepEqual(messages(GOOD), []);
  assert.deepEqual(queries('good.csv', GOOD).queries.slice(1, 5), [
    { query: 'hjälp, nu', mark: 'contact:112', page: 'contacts/112/' },
    { query: 'säga "nej"', mark: 'guide:talk', page: 'talk/' },
    { query: 'habo kommun', mark: 'place:habo', page: 'places/habo/' },
    { query: 'unga', mark: 'group:young', page: 'contacts/for-young/' },
  ]);
});

const MISTAKES: readonly (readonly [name: string, text: string, wanted: RegExp])[] = [
  [
    'another first line',
    'fråga,sida\n',
    /sv\.tune\.csv:1: the first line is "fråga,sida"; write "query,page"/u,
  ],
  [
    'a comma too many',
    'query,page\nhjälp, nu,guide:now\n',
    /:2: the line has 3 fields; .*in "quotes"/u,
  ],
  [
    'a field too few',
    'query,page\nhjälp\n',
    /:2: the line has 1 fields; it needs 2 \(query, page\)/u,
  ],
  [
    'a quotation mark that is not closed',
    'query,page\n"hjälp,guide:now\n',
    /:2: a quotation mark stands wrong/u,
  ],
  [
    'a page that does not exist',
    'query,page\nhjälp,guide:noww\n',
    /:2: there is no page "guide:noww"\. Did you mean "guide:now"/u,
  ],
  ['an empty query', 'query,page\n,guide:now\n', /:2: the query is empty\. Write what somebody/u],
  [
    'a query twice',
    'query,page\nakut,guide:now\nakut,guide:talk\n',
    /:3: "akut" stands on line 2 already/u,
  ],
];

for (const [name, text, wanted] of MISTAKES) {
  test(`${name} in a file of queries is reported with its line and what to do`, () => {
    const found = messages(text);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', wanted);
  });
}

test('a file of queries for a language that does not exist is reported', () => {
  assert.match(
    messages(GOOD, 'xx.tune.csv')[0] ?? '',
    /xx\.tune\.csv: the name says no language\. Name it/u,
  );
});
