import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '#checks/read.ts';

const { languages } = read('content').content;

/** Names that Intl gives otherwise than speakers or Swedish authorities do. */
const CALLED: Readonly<Record<string, string>> = { tigrinja: 'tigrinska' };

for (const [code, { name, plurals, locale, dir, script, swedish, edition }] of languages) {
  const known = Intl.PluralRules.supportedLocalesOf(edition ?? code).length > 0;

  test(`${code}: the plural forms are those of Intl`, () => {
    assert.ok(known, 'Intl does not know the language');
    const { pluralCategories } = new Intl.PluralRules(edition ?? code).resolvedOptions();
    assert.deepEqual([...plurals].sort(), [...pluralCategories].sort());
  });

  test(`${code}: its own name and its Swedish name are those of Intl, an edition's hold its language's`, () => {
    const own = new Intl.DisplayNames(edition ?? code, { type: 'language' }).of(edition ?? code);
    const its = new Intl.DisplayNames('sv', { type: 'language' }).of(edition ?? code) ?? '';
    assert.ok(edition ? name.includes(own ?? '?') : name === own, `${name}, Intl: ${own}`);
    const said = CALLED[its] ?? its;
    assert.ok(edition ? swedish.includes(said) : swedish === said, `${swedish}, Intl: ${said}`);
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

test('every name that is listed as another is what Intl still says', () => {
  const names = [...languages.keys()].map((code) =>
    new Intl.DisplayNames('sv', { type: 'language' }).of(code),
  );
  for (const name of Object.keys(CALLED)) assert.ok(names.includes(name), name);
});
