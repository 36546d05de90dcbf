import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { printed } from '#checks/finding.ts';
import { foreign, foreignIn } from '#checks/foreign.ts';
import { read, type Content, type LanguageTexts } from '#checks/read.ts';

const { content } = read('content');

const SWEDISH =
  'Du kan ringa dit om någon i din familj slår dig, och du behöver inte säga vad du heter.';
const ENGLISH =
  'You can call them if somebody in your family hurts you, and you need not say your name.';

/** What is found once a language's texts are changed. */
function found(lang: string, change: (texts: LanguageTexts) => Partial<LanguageTexts>): string[] {
  const own = content.texts.get(lang);
  assert.ok(own, `content/${lang} is missing`);
  const texts = new Map(content.texts).set(lang, { ...own, ...change(own) });
  return foreignIn({ ...content, texts } satisfies Content, lang).map(printed);
}

/** Entries with one of them another. */
const but = <T>(
  entries: ReadonlyMap<string, T> & { known: ReadonlySet<string> },
  id: string,
  value: T,
) => Object.assign(new Map(entries).set(id, value), { known: entries.known });

const string = (lang: string, key: string, text: string): string[] =>
  found(lang, ({ strings }) => ({ strings: but(strings, key, text) }));
const contact = (lang: string, does: string): string[] =>
  found(lang, ({ contacts }) => ({
    contacts: but(contacts, '1177', { ...contacts.get('1177'), does }),
  }));
const paragraph = (lang: string, text: string): string[] =>
  found(lang, ({ guides }) => {
    const now = guides.get('now');
    assert.ok(now);
    return { guides: but(guides, 'now', { ...now, body: `${now.body}\n\n${text}` }) };
  });

test('no text is left in Swedish or English today', () => {
  assert.deepEqual(foreign(content).map(printed), []);
});

for (const lang of ['so', 'ti', 'fa', 'uk', 'ar', 'en']) {
  describe(`a sentence left in ${lang}`, () => {
    for (const [name, sentence] of Object.entries({ Swedish: SWEDISH, English: ENGLISH })) {
      if (lang === 'en' && name === 'English') continue;
      const says = new RegExp(`reads as ${name}|stands in Latin letters`, 'u');

      test(`is found in ui.json where it is ${name}, with its line and what to do`, () => {
        const [message = '', ...more] = string(lang, 'exit.explained', sentence);
        assert.match(message, new RegExp(`^content/${lang}/ui\\.json:\\d+: `, 'u'));
        assert.match(message, says);
        assert.match(message, /Translate it\./u);
        assert.deepEqual(more, []);
      });

      test(`is found in contacts.yaml where it is ${name}, with its line and what to do`, () => {
        const [message = '', ...more] = contact(lang, sentence);
        assert.match(message, new RegExp(`^content/${lang}/contacts\\.yaml:\\d+: `, 'u'));
        assert.match(message, says);
        assert.match(message, /Translate it\./u);
        assert.deepEqual(more, []);
      });

      test(`is found in a guide where it is ${name}`, () => {
        assert.match(paragraph(lang, sentence).join('\n'), /guides\/now\.mdx:\d+: /u);
      });
    }

    test('is found as the very words of the Swedish, however short', () => {
      const swedish = content.texts.get('sv')?.strings.get('exit') ?? '';
      assert.match(
        string(lang, 'exit', swedish).join('\n'),
        /ui\.json:3: "Lämna sidan" is what content\/sv\/ui\.json:3 says, letter by letter\. Translate it/u,
      );
    });
  });
}

test('short texts of a file are judged together', () => {
  const messages = found('so', ({ strings }) => {
    const all = new Map(strings);
    const words = ['Ring oss nu', 'Vi lyssnar på dig', 'Du är inte ensam här', 'Allt är gratis'];
    for (const [index, key] of [...strings.keys()].slice(5, 40).entries())
      all.set(key, `${words[index % words.length] ?? ''} i dag`);
    return { strings: Object.assign(all, { known: strings.known }) };
  });
  assert.match(messages.join('\n'), /so\/ui\.json:\d+: the text from ".*" on reads as Swedish/u);
});

test('a heading of a guide that is not translated is looked at too', () => {
  const messages = found('ti', ({ heads }) => {
    const signs = heads.get('signs');
    assert.ok(signs);
    return { heads: but(heads, 'signs', { ...signs, summary: 'Olika slags kontroll.' }) };
  });
  assert.match(messages.join('\n'), /^content\/ti\/heads\.yaml:\d+: "Olika slags kontroll/u);
});

test('names, marked terms, terms in brackets, slots and abbreviations may stand in Latin letters', () => {
  for (const text of [
    'اتصل بـ Bris أو Rätt att välja أو Eskilstuna.',
    'البلدية (socialtjänsten) تساعدك.',
    'أرسل SMS إلى {{contact name}}.',
  ])
    assert.deepEqual(string('ar', 'exit.explained', text), []);
  assert.deepEqual(paragraph('ar', 'قل: <Sv>Jag behöver en tolk som talar arabiska.</Sv>'), []);
  assert.notDeepEqual(paragraph('ar', 'قل: Jag behöver en tolk som talar arabiska.'), []);
});

test('easy Swedish is Swedish', () => {
  assert.deepEqual(contact('sv-simple', SWEDISH), []);
});
