import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { read } from '#checks/read.ts';
import { Audience, Channel, Confidence, Contact, ContactKind } from '#model/contact.ts';
import { load } from 'js-yaml';
import { contactTemplate, idFault } from '../../src/commands/new-contact.ts';
import { command } from './command.ts';
import { withMistake } from './fixtures.ts';

const template = contactTemplate('origo');

/** The template as a person fills it in: its empty fields written. */
function filled(): string {
  return template
    .replace("name: ''", 'name: Origo')
    .replace('\nkind:\n', '\nkind: centre\n')
    .replace('area:\n', "area: ['0305']\n")
    .replace('for: []', 'for: [women]')
    .replace('\nconfidence:\n', '\nconfidence: high\n')
    .replace("url: ''", "url: 'https://www.example.se/'")
    .replace("read: ''", "read: '2026-11-21'")
    .replace("published: ''", "published: '2026'");
}

describe('the file for a new contact', () => {
  test('is a contact once its empty fields are filled in', () => {
    const { name, verified, phones } = Contact.parse(load(filled()));
    assert.deepEqual({ name, verified, phones }, { name: 'Origo', verified: null, phones: [] });
  });

  test('is still one with every optional field taken in and filled in', () => {
    const values: Readonly<Record<string, string>> = {
      "dial: ''\n": "dial: '018123456'\n",
      "display: ''\n": "display: '018-12 34 56'\n",
      'kind:\n': 'kind: normal\n',
      "dial: '', display: '', registered: ": "dial: '112', display: '112', registered: true ",
      "chat: ''": "chat: 'https://www.example.se/'",
      "web: ''": "web: 'https://www.example.se/'",
      "email: ''": 'email: a@example.se',
      'local:': 'local: false',
      'channel:\n': 'channel: phone\n',
      "open: ''": "open: 'Mo-Fr 09:00-16:00'",
      'confidence:\n': 'confidence: medium\n',
      'from: , to: ': 'from: 13, to: 25 ',
      'interpreter:': 'interpreter: true',
      'cost:': 'cost: free',
      'anonymous:': 'anonymous: true',
      "title: ''": 'title: O',
      "operator: ''": 'operator: O',
    };
    const taken = filled().replace(/^# /gmu, '');
    assert.equal(Contact.safeParse(load(taken)).success, false);
    const whole = Object.entries(values).reduce(
      (text, [empty, value]) => text.replace(empty, value),
      taken,
    );
    const facts = Contact.parse(load(whole));
    assert.deepEqual(Object.keys(load(whole) as object).sort(), Object.keys(Contact.shape).sort());
    assert.equal(facts.phones.length, 1);
    assert.equal(facts.hours.length, 1);
    assert.deepEqual(facts.ages, { from: 13, to: 25 });
  });

  test('is not a contact before that: nothing empty is published', () => {
    const { success, error } = Contact.safeParse(load(template));
    assert.equal(success, false);
    assert.deepEqual([...new Set(error?.issues.map(({ path }) => path[0]))].sort(), [
      'area',
      'confidence',
      'for',
      'kind',
      'name',
      'sources',
    ]);
  });

  test('explains every field of a contact and every value it may have', () => {
    for (const field of Object.keys(Contact.shape))
      assert.match(template, new RegExp(`^(# )?${field}:`, 'mu'), field);
    for (const value of [Audience, Channel, Confidence, ContactKind].flatMap(
      ({ options }) => options as string[],
    ))
      assert.match(template, new RegExp(`(^|[ #|])${value}( |\\||[;.]|$)`, 'mu'), value);
  });
});

test('an id that exists, gives the subject away, clashes with a list or is no id is refused with the reason', () => {
  const { content } = withMistake('good', (folder) => read(`${folder}/content`));
  assert.equal(idFault('origo', content), undefined);
  assert.equal(idFault('116016', content), undefined);
  assert.match(idFault('bris', content) ?? '', /bris\.yaml exists already/u);
  assert.match(idFault('tvangslinjen', content) ?? '', /holds "tvang", which tells others/u);
  assert.match(idFault('womens-shelter', content) ?? '', /holds "shelter"/u);
  assert.match(idFault('for-women', content) ?? '', /address of a list/u);
  for (const id of ['Origo', 'å', 'a b', '../x', '-a', 'a.yaml'])
    assert.match(idFault(id, content) ?? '', /is no id/u, id);
});

describe('the command', () => {
  const run = (folder: string, ...options: readonly string[]) => command('new', folder, ...options);

  test('writes one file, says what to do next, and refuses to do it twice', () => {
    withMistake('good', (folder) => {
      const first = run(folder, 'contact', 'origo');
      assert.equal(first.status, 0);
      assert.match(first.output, /content\/contacts\/origo\.yaml is written[\s\S]*npm run check/u);
      const file = `${folder}/content/contacts/origo.yaml`;
      assert.equal(readFileSync(file, 'utf8'), template);
      writeFileSync(file, filled());
      const { findings } = read(`${folder}/content`);
      assert.deepEqual(
        findings.filter((finding) => finding.file.includes('origo')),
        [],
      );
      const again = run(folder, 'contact', 'origo');
      assert.equal(again.status, 1);
      assert.match(again.output, /exists already/u);
      assert.equal(readFileSync(file, 'utf8'), filled());
    });
  });

  test('says how it is written when it is written otherwise', () => {
    withMistake('good', (folder) => {
      for (const options of [[], ['contact'], ['guide', 'x'], ['contact', 'a', 'b']]) {
        const { status, output } = run(folder, ...options);
        assert.equal(status, 1);
        assert.match(output, /npm run new contact <id>/u);
      }
    });
  });
});
