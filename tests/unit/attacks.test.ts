import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { load } from 'js-yaml';
import type { z } from 'astro/zod';
import { contentFindings } from '#checks/content.ts';
import { Access, AccessWords } from '#model/access.ts';
import { Avoid } from '#model/avoid.ts';
import { Contact } from '#model/contact.ts';
import { ContactText, Guide } from '#model/guide.ts';
import { Language, SpokenLanguage } from '#model/language.ts';
import { County, Municipality } from '#model/municipality.ts';
import { ProofWords } from '#model/proof.ts';
import { SearchWords } from '#model/search.ts';
import { Site } from '#model/site.ts';
import { Source } from '#model/source.ts';
import { SayWords, WayGraph, WayWords } from '#model/way.ts';
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

/** The files by their kind, and the schema of each; of a table, that of its entries. */
const SCHEMAS: readonly (readonly [file: RegExp, schema: z.ZodType, table: boolean])[] = [
  [/^site\.yaml$/u, Site, false],
  [/^languages\.yaml$/u, Language, true],
  [/^spoken\.yaml$/u, SpokenLanguage, true],
  [/^municipalities\.yaml$/u, Municipality, true],
  [/^counties\.yaml$/u, County, true],
  [/^sources\.yaml$/u, Source, true],
  [/^access\.yaml$/u, Access, false],
  [/^way\.yaml$/u, WayGraph, false],
  [/^contacts\/.*\.yaml$/u, Contact, false],
  [/^[a-z]+\/contacts\.yaml$/u, ContactText, true],
  [/^[a-z]+\/avoid\.yaml$/u, Avoid, false],
  [/^[a-z]+\/search\.yaml$/u, SearchWords, false],
  [/^[a-z]+\/way\.yaml$/u, WayWords, false],
  [/^[a-z]+\/say\.yaml$/u, SayWords, false],
  [/^[a-z]+\/access\.yaml$/u, AccessWords, false],
  [/^[a-z]+\/proof\.yaml$/u, ProofWords, false],
  [/^[a-z]+\/guides\/.*\.mdx$/u, Guide, false],
];

type Path = readonly (string | number)[];

/** Every text in a value, by the path that leads to it. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (value === null || typeof value !== 'object') return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one, index) => [index, one])
    : Object.entries(value);
  return entries.flatMap(([key, one]) => leaves(one, [...path, key]));
}

/** A copy of a value with the text at a path changed. */
function changed(value: unknown, path: Path, change: (text: string) => string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(String(value));
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...(value as unknown[])] as unknown as Record<string, unknown>)
    : { ...(value as object) };
  copy[key] = changed(copy[key], rest, change);
  return copy;
}

/** The inner parts of a schema, as far as this test walks them. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Typed>>;
  readonly element?: Typed;
  readonly innerType?: Typed;
  readonly valueType?: Typed;
  readonly options?: readonly Typed[];
  readonly in?: Typed;
}
interface Typed {
  readonly def: Def;
}

/** The fields of a schema that hold text: `phones.0.dial`, with `*` for the keys of a table and for places in a list. */
function textFields({ def }: Typed, path = ''): string[] {
  const below = (part: string): string => (path === '' ? part : `${path}.${part}`);
  if (def.type === 'string') return [path];
  if (def.shape)
    return Object.entries(def.shape).flatMap(([name, one]) => textFields(one, below(name)));
  if (def.element) return textFields(def.element, below('*'));
  if (def.valueType) return textFields(def.valueType, below('*'));
  if (def.options) return [...new Set(def.options.flatMap((one) => textFields(one, path)))];
  const inner = def.innerType ?? def.in;
  return inner ? textFields(inner, path) : [];
}

/** Whether a path leads to a field of a schema. */
function leadsTo(path: Path, field: string): boolean {
  const parts = field.split('.');
  return (
    parts.length === path.length && parts.every((part, at) => part === '*' || part === path[at])
  );
}

const FRONT = /^---\n([\s\S]*?)\n---\n/u;

/** A file's data, and its text with other data in it. JSON is YAML too; `bare` writes ASCII only, as escapes. */
function opened(
  text: string,
  file: string,
): { data: unknown; with: (data: unknown, bare: boolean) => string } {
  const front = FRONT.exec(text)?.[1];
  const source = file.endsWith('.mdx') ? (front ?? '') : text;
  return {
    data: load(source),
    with(data, bare) {
      const json = JSON.stringify(data, null, 1);
      const typed = bare
        ? json.replace(/[\u0080-\uffff]/gu, (one) =>
            one
              .split('')
              .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
              .join(''),
          )
        : json;
      return file.endsWith('.mdx') ? text.replace(FRONT, () => `---\n${typed}\n---\n`) : typed;
    },
  };
}

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
