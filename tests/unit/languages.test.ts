import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '#checks/read.ts';

const { languages } = read('content').content;

/** Languages that Intl does not know, or knows otherwise; each with the reason. */
const ACCEPTED: Readonly<Record<string, string>> = {
  kmr: 'Intl turns it into ku',
  'sv-simple': 'a variant that Intl does not list',
};

for (const [code, { name, plurals, locale, dir, script, swedish }] of languages) {
  const known = !(code in ACCEPTED) && Intl.PluralRules.supportedLocalesOf(code).length > 0;

  test(`${code}: the plural forms are those of Intl, where it knows the language`, (t) => {
    if (!known) return t.skip(ACCEPTED[code] ?? 'Intl does not know the language');
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    assert.deepEqual([...plurals].sort(), [...pluralCategories].sort());
  });

  test(`${code}: its own name and its Swedish name are those of Intl, where it knows the language`, (t) => {
    if (!known) return t.skip(ACCEPTED[code] ?? 'Intl does not know the language');
    assert.equal(new Intl.DisplayNames(code, { type: 'language' }).of(code), name);
    assert.equal(new Intl.DisplayNames('sv', { type: 'language' }).of(code), swedish);
  });

  test(`${code}: direction and script fit each other, and Intl`, () => {
    assert.equal(dir, ['Arab', 'Hebr', 'Thaa'].includes(script) ? 'rtl' : 'ltr');
    if (known) assert.equal(new Intl.Locale(code).maximize().script, script);
  });

  test(`${code}: dates are Gregorian with Latin digits`, () => {
    const date = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    assert.match(date.format(new Date(Date.UTC(2026, 10, 21))), /(?=.*21)(?=.*2026)/u);
  });

  test(`${code}: the code is written in lower case`, () => {
    assert.equal(code, code.toLowerCase());
  });
}

test('every exception is one that is listed', () => {
  for (const code of Object.keys(ACCEPTED)) assert.match(code, /^[a-z]+(-[a-z]+)*$/u);
});
