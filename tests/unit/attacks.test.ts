import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { contentFindings } from '#checks/content.ts';
import { changed, leadsTo, leaves, opened, SCHEMAS, textFields, type Typed } from './fields.ts';
import { COUNTRY, TODAY } from './fixtures.ts';

/** What somebody might slip into a text, and what it would do. */
const ATTACKS = {
  'a script': '<script>alert(1)</script>',
  'a picture that runs code': '<img src=x onerror=alert(1)>',
  'a mark that turns the direction': '\u202e',
  'a letter without width': '\u200b',
  'a filler that shows nothing': '\u3164',
  'an Arabic digit': '٣',
  'a wide digit': '３',
  'a mathematical digit': '𝟏',
  'a small raised digit': '²',
  'a Cyrillic letter in a Latin word': 'Pоlis',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'attacked-'));
for (const part of ['good', 'every-field'])
  cpSync(join('tests/fixtures', part), folder, { recursive: true });
after(() => rmSync(folder, { recursive: true }));
const content = join(folder, 'content');
const errors = (): string[] =>
  contentFindings(content, TODAY, COUNTRY)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file.slice(content.length + 1)}: ${message}`);
const files = globSync('**/*.{yaml,json,mdx}', { cwd: content }).sort();

test('the content that is attacked has no faults of its own', () => assert.deepEqual(errors(), []));

test('every field of every schema that holds text is attacked below', () => {
  const missing = SCHEMAS.flatMap(([kind, schema, table]) => {
    const paths = files
      .filter((file) => kind.test(file))
      .flatMap((file) => leaves(opened(readFileSync(join(content, file), 'utf8'), file).data))
      .map((path) => (table ? path.slice(1) : path));
    return textFields(schema as unknown as Typed)
      .filter((field) => !paths.some((path) => leadsTo(path, field)))
      .map((field) => `${kind.source} ${field}`);
  });
  assert.deepEqual(missing, []);
});

for (const file of files) {
  const path = join(content, file);
  const whole = readFileSync(path, 'utf8');
  const document = opened(whole, file);
  const refused = (what: string, text: string): void => {
    writeFileSync(path, text);
    try {
      const found = errors();
      assert.ok(
        found.some((line) => line.startsWith(file)),
        `${what} is let through; what was said: ${found.join('\n') || 'nothing'}`,
      );
    } finally {
      writeFileSync(path, whole);
    }
  };
  // One entry of a table, and one place of a list, stands for the others.
  const seen = new Set<string>();
  for (const leaf of leaves(document.data)) {
    const [kind] = SCHEMAS.filter(([pattern]) => pattern.test(file));
    const field = kind
      ? (textFields(kind[1] as unknown as Typed).find((name) =>
          leadsTo(kind[2] ? leaf.slice(1) : leaf, name),
        ) ?? leaf.join('.'))
      : leaf.join('.').replace(/^.*$/u, 'string');
    if (seen.has(field)) continue;
    seen.add(field);
    test(`${file}: whatever is slipped into "${field}" is refused`, () => {
      for (const [name, attack] of Object.entries(ATTACKS)) {
        const data = changed(document.data, leaf, (text) => `${text} ${attack}`);
        refused(name, document.with(data, true));
      }
    });
  }
  test(`${file}: characters that deceive are refused wherever they stand`, () => {
    for (const [name, attack] of Object.entries(ATTACKS))
      if (!attack.includes('<') && !file.endsWith('.mdx'))
        refused(
          name,
          document.with(
            changed(document.data, leaves(document.data)[0] ?? [], (text) => text + attack),
            false,
          ),
        );
  });
  if (file.endsWith('.mdx'))
    test(`${file}: whatever is slipped into the text is refused, as a character or as an entity`, () => {
      for (const [name, attack] of Object.entries(ATTACKS)) {
        const entities = [...attack].map((one) => `&#${one.codePointAt(0)};`).join('');
        refused(name, `${whole}\nMer ${attack}.\n`);
        if (!attack.includes('<')) refused(`${name} as an entity`, `${whole}\nMer ${entities}.\n`);
      }
    });
}
