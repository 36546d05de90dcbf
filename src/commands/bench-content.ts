import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import type { ContactFacts } from '#model/contact.ts';
import { STAFF_LANGUAGES } from '#model/language.ts';
import { fold, words } from '#pure/fold.ts';
import { INVENTED, respelled, type Invented } from './bench-letters.ts';

/** The contacts that a large build holds in each language. */
const CONTACTS = 100;

type Value = string | number | boolean | null | Date | readonly Value[] | { [key: string]: Value };

/** Fields that are no text for readers. */
const KEPT = new Set(['status', 'from', 'mark', 'room', 'clock', 'reviewer', 'reviewed']);

const yaml = (file: string): Record<string, Value> =>
  load(readFileSync(file, 'utf8')) as Record<string, Value>;
const text = (value: unknown): string => dump(value, { lineWidth: -1, noRefs: true });

/** A value with its texts respelled. */
function mapped(value: Value, spell: (text: string) => string): Value {
  if (typeof value === 'string') return spell(value);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((one: Value) => mapped(one, spell));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, KEPT.has(key) ? one : mapped(one, spell)]),
  );
}

/** A guide with its words respelled, its ids and components kept. */
function guide(source: string, spell: (text: string) => string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source) ?? [];
  const facts = load(front) as Record<string, Value>;
  for (const field of ['title', 'heading', 'summary', 'words'])
    facts[field] = mapped(facts[field] ?? '', spell);
  return `---\n${text(facts)}---\n${spell(body)}`;
}

/** Interface strings with every plural form that the language has. */
function strings(file: string, forms: readonly string[], spell: (text: string) => string): string {
  const source = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const own = Object.entries(source).flatMap(([key, value]) => {
    const [, stem, form] = /^(.*)_(one|other)$/u.exec(key) ?? [];
    if (stem === undefined) return [[key, spell(value)] as const];
    return form === 'one' ? [] : forms.map((each) => [`${stem}_${each}`, spell(value)] as const);
  });
  return JSON.stringify(Object.fromEntries(own), null, 2);
}

const plurals = (code: string): string[] =>
  new Intl.PluralRules(code).resolvedOptions().pluralCategories;

/** Words that mean the same in a search, without those that fold to a word of another group. */
function apart(groups: readonly string[]): string[] {
  const seen = new Set<string>();
  return groups.map((group) =>
    group
      .split(' ')
      .filter((word) => !seen.has(fold(word)) && seen.add(fold(word)))
      .join(' '),
  );
}

/** What is asked, below other pages than those that are gone, each question once on a page. */
function askedOf(file: string, gone: (mark: string) => boolean): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(yaml(file) as Record<string, string[]>)
      .filter(([mark]) => !gone(mark))
      .map(([mark, all]) => [
        mark,
        [...new Map(all.map((one) => [words(one).join(' '), one])).values()],
      ]),
  );
}

/** Writes a language that says as much as the English, in words of its own. */
function invent(content: string, language: Invented): void {
  const spell = respelled(language);
  const [from, to] = [join(content, 'en'), join(content, language.code)];
  mkdirSync(join(to, 'guides'), { recursive: true });
  for (const name of readdirSync(join(from, 'guides')))
    writeFileSync(
      join(to, 'guides', name),
      guide(readFileSync(join(from, 'guides', name), 'utf8'), spell),
    );
  writeFileSync(join(to, 'ui.json'), strings(join(from, 'ui.json'), plurals(language.code), spell));
  const search = mapped(yaml(join(from, 'search.yaml')), spell) as Record<string, Value>;
  // Room on the search page, as an editor gives it where letters take two or three bytes.
  search['room'] = { guide: 8, contact: 1 };
  search['same'] = apart(search['same'] as string[]);
  writeFileSync(join(to, 'search.yaml'), text(search));
  for (const name of ['asked', 'avoid', 'contacts', 'meeting', 'say', 'terms', 'way'])
    writeFileSync(join(to, `${name}.yaml`), text(mapped(yaml(join(from, `${name}.yaml`)), spell)));
  const asked = join(to, 'asked.yaml');
  writeFileSync(asked, text(askedOf(asked, () => false)));
}

/** Leaves so many contacts: those for the whole country, those that a text names, then others by id. */
function fewer(content: string): void {
  const folder = join(content, 'contacts');
  const all = readdirSync(folder).map((file) => ({
    id: file.replace(/\.yaml$/u, ''),
    facts: yaml(join(folder, file)) as unknown as ContactFacts,
  }));
  const named = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml)$/u.test(file) && !/(^|\/)(contacts|asked)[./]/u.test(file))
    .map((file) => readFileSync(join(content, file), 'utf8'))
    .join('\n');
  const wanted = ({ id, facts }: (typeof all)[number]): boolean =>
    facts.area === 'national' || new RegExp(`['" [:,]${id}['" \\],]|^${id}$`, 'mu').test(named);
  const kept = new Set(
    [...all.filter(wanted), ...all.filter((one) => !wanted(one))]
      .slice(0, CONTACTS)
      .map(({ id }) => id),
  );
  for (const { id } of all) if (!kept.has(id)) rmSync(join(folder, `${id}.yaml`));
  for (const lang of readdirSync(content)) {
    const file = join(content, lang, 'contacts.yaml');
    if (lang === 'contacts' || lang.includes('.')) continue;
    const own = Object.entries(yaml(file)).filter(([id]) => kept.has(id));
    writeFileSync(file, text(Object.fromEntries(own)));
    const asked = join(content, lang, 'asked.yaml');
    if (existsSync(asked))
      writeFileSync(
        asked,
        text(askedOf(asked, (mark) => mark.startsWith('contact:') && !kept.has(mark.slice(8)))),
      );
  }
}

/**
 * Leaves so many municipalities: those that a contact names, then others, evenly so that no county is bare.
 * Returns how many are left, since those named all are.
 */
function fewerPlaces(content: string, wanted: number): number {
  const file = join(content, 'municipalities.yaml');
  const all = Object.entries(yaml(file));
  const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|[/\\])(contacts[/\\].*|site)\.yaml$/u.test(name))
    .map((name) => readFileSync(join(content, name), 'utf8'))
    .join('\n');
  const isNamed = ([code]: (typeof all)[number]): boolean => texts.includes(`'${code}'`);
  const others = all.filter((place) => !isNamed(place));
  const share = Math.min(1, (wanted - all.length + others.length) / others.length);
  const more = others.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share));
  const kept = all.filter((place) => isNamed(place) || more.includes(place));
  writeFileSync(file, text(Object.fromEntries(kept)));
  const gone = new Set(
    all
      .filter((place) => !kept.includes(place))
      .map(([, facts]) => `place:${(facts as { slug: string }).slug}`),
  );
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!/(^|[/\\])search\.yaml$/u.test(name)) continue;
    const search = yaml(join(content, name));
    const pages = Object.entries((search['pages'] ?? {}) as Record<string, Value>);
    search['pages'] = Object.fromEntries(pages.filter(([mark]) => !gone.has(mark)));
    writeFileSync(join(content, name), text(search));
  }
  return kept.length;
}

/**
 * Makes a content folder out of the repository's own, with 100 contacts, so many languages, up to 20 (those of the
 * repository as they are, Swedish and English first, then invented ones), and so many municipalities. Returns how many
 * municipalities there are.
 */
export function writeContent(to: string, languages: number, municipalities = Infinity): number {
  cpSync('content', to, { recursive: true });
  fewer(to);
  const places = fewerPlaces(to, municipalities);
  const listed = yaml(join(to, 'languages.yaml'));
  // The two that pages for professionals are written in come first.
  const own = [...new Set([...STAFF_LANGUAGES, ...Object.keys(listed)])];
  for (const code of own.slice(languages)) {
    delete listed[code];
    rmSync(join(to, code), { recursive: true });
  }
  const more = INVENTED.filter(({ code }) => !own.includes(code));
  for (const language of more.slice(0, Math.max(0, languages - own.length))) {
    const { code, ...facts } = language;
    listed[code] = { ...facts, locale: code, plurals: plurals(code), drafts: 'alone' };
    invent(to, language);
  }
  writeFileSync(join(to, 'languages.yaml'), text(listed));
  return places;
}
