import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFindings } from '#checks/content.ts';
import { printed } from '#checks/finding.ts';
import { messages } from './fixtures.ts';
import { mistakes } from './mistakes.ts';

test('the good fixture has no mistakes, so each finding below comes from its mistake', () => {
  assert.deepEqual(messages('good'), []);
  assert.deepEqual(messages('good', 'warning'), []);
});

test('a folder that does not exist is reported, not thrown', () => {
  const [first = ''] = contentFindings('tests/fixtures/none').map(printed);
  assert.match(first, /tests\/fixtures\/none: the folder is missing or empty/u);
});

mistakes('files', {
  'broken YAML': [
    'yaml-broken',
    /contacts\/bris\.yaml:2: the line is indented differently.*or put the text in quotes/u,
  ],
  'a bracket that is not closed': [
    'yaml-bracket',
    /contacts\/bris\.yaml:10: a bracket or a quotation mark before this line is not closed\. Close/u,
  ],
  'broken JSON': ['json-broken', /sv\/ui\.json:7: the JSON breaks here.*"double quotes"/u],
  'a key that stands twice': [
    'key-twice',
    /sources\.yaml:7: "sos" stands twice here\. Keep one of the two/u,
  ],
  'an empty file': ['file-empty', /guides\.yaml: the file is empty\. Write its fields/u],
  'a file with a byte order mark': [
    'file-bom',
    /guides\.yaml:1: .*invisible mark \(BOM\)\. Save it as "UTF-8"/u,
  ],
  'a file that is not UTF-8': [
    'file-latin1',
    /spoken\.yaml: the file is not UTF-8 text\. Save it again/u,
  ],
  'a folder that is no language': [
    'file-stray',
    /content\/contact: languages\.yaml does not list "contact"\. Add it there, or remove the folder/u,
  ],
  'a language folder that is not listed': [
    'folder-unlisted',
    /content\/fi: languages\.yaml does not list "fi"\. Add it there, or remove the folder/u,
  ],
  'a language without a folder': [
    'language-without-folder',
    /languages\.yaml: "fi" has no folder content\/fi\/\. Add the folder.*or remove the language/u,
  ],
  'a language that lacks files': [
    'language-unfinished',
    /fi\/avoid\.yaml: the file is missing\. Copy it from another language/u,
    /fi\/search\.yaml: the file is missing/u,
    /fi\/way\.yaml: the file is missing/u,
    /fi\/say\.yaml: the file is missing/u,
    /fi\/heads\.yaml: these guides are not translated and have no heading here: now, talk/u,
  ],
  'a guide for professionals in a language that has none': [
    'staff-elsewhere',
    /ar\/staff\/start\.mdx: nothing reads this file\. .*sv\/staff\/ and en\/staff\//u,
  ],
  'a home municipality that does not exist': [
    'home-unknown',
    /site\.yaml:9: "home" names municipality "9999", which does not exist\. Correct the id/u,
  ],
  'a published language that does not exist': [
    'site-language-unknown',
    /site\.yaml:10: "languages" names language "fi", which does not exist\. Correct the id/u,
  ],
  'an exit address on http': [
    'exit-http',
    /site\.yaml:7: "exit\.first" is "http:\/\/www\.smhi\.se\/"; write the whole address/u,
  ],
  'two exit addresses on one domain': [
    'exit-one-domain',
    /site\.yaml:8: "exit\.second": both addresses are on one domain/u,
  ],
  'an exit that leads to a search engine': [
    'exit-unsuitable',
    /site\.yaml:7: "exit\.first" leads to a search engine.*choose a neutral page/u,
  ],
});
