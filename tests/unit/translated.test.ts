import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { driftStaff } from '#checks/drift-staff.ts';
import { driftWay } from '#checks/drift-way.ts';
import type { GuideFile } from '#checks/guide-file.ts';
import { read, type LanguageTexts } from '#checks/read.ts';
import { guidePrints } from '#pure/guide-prints.ts';
import {
  markedContacts,
  markedGuide,
  markedWords,
  target,
} from '../../src/commands/translated-text.ts';
import { withMistake } from './fixtures.ts';

describe('what is written', () => {
  test('a guide gets its fingerprints last in the front matter, and keeps every other line', () => {
    const text = '---\ntitle: T\nstatus: draft\n---\n\n## A\n\nfrom: here\n';
    const marked =
      "---\ntitle: T\nstatus: draft\nfrom: { head: '1', do: '2' }\n---\n\n## A\n\nfrom: here\n";
    assert.equal(markedGuide(text, { head: '1', do: '2' }), marked);
    assert.equal(markedGuide(marked, { head: '1', do: '2' }), marked);
  });

  test('old fingerprints go, on one line or several, wherever they stand', () => {
    const several = "---\nfrom:\n  head: '0'\n  do: '0'\ntitle: T\n---\nx";
    assert.equal(markedGuide(several, { head: '1' }), "---\ntitle: T\nfrom: { head: '1' }\n---\nx");
  });

  test('a file without front matter is refused', () => {
    assert.throws(() => markedGuide('## A\n', { head: '1' }), /front matter/u);
  });

  test('path and card get one fingerprint, after the status, and comments stay', () => {
    const text = '# Words.\nstatus: draft\nnodes:\n  one: { from: x }\n';
    const marked = "# Words.\nstatus: draft\nfrom: { text: '1' }\nnodes:\n  one: { from: x }\n";
    assert.equal(markedWords(text, '1'), marked);
    assert.equal(markedWords(marked, '1'), marked);
    assert.equal(markedWords('nodes: {}\n', '1'), "nodes: {}\nfrom: { text: '1' }\n");
  });

  test('each contact gets its own fingerprint, quoted ids and the last line too', () => {
    const text = "'112':\n  does: a\n  from: { text: '0' }\nbris:\n  does: b";
    assert.deepEqual(
      markedContacts(
        text,
        new Map([
          ['112', '1'],
          ['bris', '2'],
          ['origo', '3'],
        ]),
      ),
      {
        text: "'112':\n  does: a\n  from: { text: '1' }\nbris:\n  does: b\n  from: { text: '2' }\n",
        missed: ['origo'],
      },
    );
  });

  test('one contact alone leaves the others as they were', () => {
    const text = "'112':\n  does: a\nbris:\n  does: b\n";
    assert.equal(
      markedContacts(text, new Map([['bris', '2']])).text,
      `${text}  from: { text: '2' }\n`,
    );
  });
});

test('what a person may ask for', () => {
  assert.deepEqual(target('now'), { kind: 'guides', id: 'now' });
  assert.deepEqual(target('staff/duty'), { kind: 'staff', id: 'duty' });
  assert.deepEqual([target('way'), target('say')], [{ kind: 'way' }, { kind: 'say' }]);
  assert.deepEqual(target('contacts'), { kind: 'contacts' });
  assert.deepEqual(target('contacts/bris'), { kind: 'contacts', id: 'bris' });
  for (const name of ['', 'staff', 'staff/', 'x/y', 'a/b/c', 'way/one'])
    assert.equal(target(name), undefined, name);
});

describe('notes of older words', () => {
  const drift = (folder: string): string[] => {
    const { content } = read(`${folder}/content`);
    return [...driftWay(content), ...driftStaff(content)].map(({ file, message }) =>
      `${file} ${message}`.replace(`${folder}/`, ''),
    );
  };
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes(from));
    writeFileSync(file, text.replace(from, to));
  };

  test('path and card: none until the Swedish words change, then each with its command', () => {
    withMistake('good', (folder) => {
      assert.deepEqual(drift(folder), []);
      change(`${folder}/content/sv/way.yaml`, 'Ring nu', 'Ring genast');
      change(`${folder}/content/sv/say.yaml`, 'Jag behöver hjälp.', 'Hjälp mig.');
      const [way, say, ...others] = drift(folder);
      assert.match(way ?? '', /^content\/ar\/way\.yaml .*changed.*npm run translated ar\/way$/u);
      assert.match(say ?? '', /^content\/ar\/say\.yaml .*npm run translated ar\/say$/u);
      assert.deepEqual(others, []);
    });
  });

  test('a change in the translation itself, or in how it is read aloud, is none', () => {
    withMistake('good', (folder) => {
      change(`${folder}/content/ar/say.yaml`, 'البطاقة', 'بطاقة');
      assert.deepEqual(drift(folder), []);
    });
  });

  test('the statements: none until the Swedish words change, then each with its command', () => {
    const { content } = read('content');
    const [source, english] = [content.texts.get('sv'), content.texts.get('en')];
    assert.ok(source?.access && source.proof && english);
    const found = (swedish: LanguageTexts) =>
      driftWay({
        ...content,
        texts: new Map([
          ['sv', swedish],
          ['en', english],
        ]),
      }).map(({ file, message }) => `${file} ${message}`);
    assert.deepEqual(found(source), []);
    const [access, proof, ...others] = found({
      ...source,
      access: { ...source.access, lead: 'Så går det att använda webbplatsen.' },
      proof: { ...source.proof, lead: 'Så har webbplatsen prövats.' },
    });
    assert.match(access ?? '', /^content\/en\/access\.yaml.*npm run translated en\/access$/u);
    assert.match(proof ?? '', /^content\/en\/proof\.yaml.*npm run translated en\/proof$/u);
    assert.deepEqual(others, []);
  });

  test('staff guides: none, the section that changed by its id, and one that says nothing', () => {
    const { content } = read('content');
    const [source, english] = [content.texts.get('sv'), content.texts.get('en')];
    const [original, translation] = [source?.staff.get('duty'), english?.staff.get('duty')];
    assert.ok(source && english && original && translation);
    const prints = guidePrints({ ...original.facts, sections: original.sections });
    const found = (from: Record<string, string> | undefined): string[] => {
      const staff = (guide: GuideFile) =>
        Object.assign(new Map([['duty', guide]]), { known: new Set(['duty']) });
      const own = { ...translation, facts: { ...translation.facts, from } };
      const texts = new Map([
        ['sv', { ...source, staff: staff(original) }],
        ['en', { ...english, staff: staff(own) }],
      ]);
      return driftStaff({ ...content, texts }).map(({ message }) => message);
    };
    assert.deepEqual(found(prints), []);
    assert.match(
      found({ ...prints, who: '00000000' }).join(),
      /changed since this was translated: who\. .*npm run translated en\/staff\/duty$/u,
    );
    assert.match(found(undefined).join(), /^nothing says which.*en\/staff\/duty$/u);
  });
});
