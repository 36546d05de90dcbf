import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '#checks/read.ts';
import { report } from '#commands/report-all.ts';
import { TODAY, withMistake } from './fixtures.ts';

const good = withMistake('good', (folder) => read(`${folder}/content`).content);

describe('the printed report', () => {
  const text = report({ content: good, mistakes: [], today: TODAY, securityTxt: undefined });

  test('groups everything under headings with counts', () => {
    for (const heading of [
      /^Readability: sv, LIX, 2 pages, 0 above the ceiling$/mu,
      /^Readability: ar is not measured$/mu,
      /^Without a local number: 2 of 2 municipalities$/mu,
      /^Contacts without a text, by language$/mu,
      /^Translation: ar \(arabiska\)$/mu,
      /^Contacts by days since their sources were read: 2, of which nobody has confirmed 2$/mu,
      /^Past their limit \(180 days; 30 where hours have dated exceptions\): 0 of 2 contacts$/mu,
    ])
      assert.match(text, heading);
  });

  test('is the same for the same content and day', () => {
    assert.equal(
      report({ content: good, mistakes: [], today: TODAY, securityTxt: undefined }),
      text,
    );
  });

  test('says what was left out because of mistakes', () => {
    const { content, findings: mistakes } = withMistake('yaml-broken', (folder) =>
      read(`${folder}/content`),
    );
    assert.match(
      report({ content, mistakes, today: TODAY, securityTxt: undefined }),
      /^Left out: \d+ things? to put right in .*\n {2}\S*contacts\/bris\.yaml/mu,
    );
  });
});
