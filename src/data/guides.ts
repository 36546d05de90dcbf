import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import { load } from 'js-yaml';
import { GuideGroups, GuideHeads, type GuideHead } from '#model/guide.ts';
import { SOURCE } from '#model/language.ts';
import { changed, guidePrints } from '#pure/guide-prints.ts';
import { prose, sections } from '#pure/prose.ts';

export type GuideEntry = CollectionEntry<'guides'>;
export type StaffEntry = CollectionEntry<'staff'>;

/** A guide as one language shows it: `text` is in `textLang`, which differs where no translation exists. */
export interface Guide {
  readonly id: string;
  readonly lang: string;
  readonly textLang: string;
  readonly text: GuideEntry;
  /** In `lang`, whatever language the text is in. */
  readonly head: Pick<GuideHead, 'title' | 'heading' | 'summary' | 'words'>;
  readonly translation: 'source' | 'draft' | 'reviewed' | 'missing';
  /** The day the Swedish facts were checked, YYYY-MM-DD. */
  readonly checked: string;
  readonly group: string;
  /** Headings of the parts whose Swedish text has changed since this was translated. */
  readonly older: readonly string[];
}

const groups = GuideGroups.parse(load(readFileSync(resolve('content/guides.yaml'), 'utf8')));
const order = Object.values(groups).flat();
const byPath = new Map((await getCollection('guides')).map((entry) => [entry.id, entry]));
const written = [...byPath.keys()]
  .filter((path) => path.startsWith(`${SOURCE}/`))
  .map((path) => path.slice(`${SOURCE}/guides/`.length))
  .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

function rank(id: string): number {
  const place = order.indexOf(id);
  return place < 0 ? order.length : place;
}

function groupOf(id: string): string {
  return Object.keys(groups).find((name) => groups[name]?.includes(id)) ?? 'later';
}

/** The language whose text stands in for a missing one: easy Swedish leans on Swedish, others on English. */
function standIn(lang: string, id: string): string {
  const english = lang.startsWith(`${SOURCE}-`) ? SOURCE : 'en';
  return byPath.has(`${english}/guides/${id}`) ? english : SOURCE;
}

/** The fingerprints of a guide's text as it stands today. */
function prints({ data, body = '' }: GuideEntry): Record<string, string> {
  const parts = sections(body).sections.map((section, index) => ({
    ...section,
    id: data.sections[index] ?? '',
  }));
  return guidePrints({ ...data, sections: parts });
}

/** The headings, in the translation's words, of the parts that may be older than the Swedish. */
function olderParts(source: GuideEntry, own: GuideEntry): string[] {
  const headings = sections(own.body ?? '').sections.map(({ heading }) => heading);
  return changed(prints(source), own.data.from).map((id) =>
    id === 'head' ? own.data.heading : (headings[own.data.sections.indexOf(id)] ?? id),
  );
}

const heads = new Map<string, Record<string, GuideHead>>();

/** What a language says of a guide that it has not translated. Throws where it says nothing. */
function headOf(lang: string, id: string): GuideHead {
  const file = `content/${lang}/heads.yaml`;
  const known =
    heads.get(lang) ?? GuideHeads.parse(existsSync(file) ? load(readFileSync(file, 'utf8')) : {});
  heads.set(lang, known);
  const head = known[id];
  if (!head) throw new Error(`${file} lacks "${id}", which is not translated either.`);
  return head;
}

function guideIn(lang: string, id: string): Guide {
  const source = byPath.get(`${SOURCE}/guides/${id}`);
  const own = byPath.get(`${lang}/guides/${id}`);
  const textLang = own ? lang : standIn(lang, id);
  const text = own ?? byPath.get(`${textLang}/guides/${id}`);
  if (!source || !text) throw new Error(`content/${SOURCE}/guides/${id}.mdx does not exist.`);
  const status = lang === SOURCE ? 'source' : own ? (own.data.status ?? 'draft') : 'missing';
  return {
    id,
    lang,
    textLang,
    text,
    head: own?.data ?? headOf(lang, id),
    translation: status,
    checked: source.data.checked ?? '',
    group: groupOf(id),
    older: own && lang !== SOURCE ? olderParts(source, own) : [],
  };
}

const cache = new Map<string, readonly Guide[]>();

/** Every guide as `lang` shows it, in the order of `content/guides.yaml`. */
export function guidesIn(lang: string): readonly Guide[] {
  const known = cache.get(lang) ?? written.map((id) => guideIn(lang, id));
  cache.set(lang, known);
  return known;
}

/** One guide as `lang` shows it. Throws on an id that no Swedish guide has. */
export function guideNamed(lang: string, id: string): Guide {
  const found = guidesIn(lang).find((guide) => guide.id === id);
  if (!found) throw new Error(`There is no guide "${id}". Guides: ${written.join(', ')}.`);
  return found;
}

/** More words in Swedish than the ordinary guide has at most. */
const LONG = 700;

/** The headings of a long guide's sections after the first, by id; nothing for other guides. */
export function contentsOf({ id, text }: Guide): ReadonlyMap<string, string> | undefined {
  const swedish = byPath.get(`${SOURCE}/guides/${id}`)?.body ?? '';
  if (prose(swedish).split(/\s+/u).length <= LONG) return undefined;
  const parts = sections(text.body ?? '').sections.map(({ heading }, index) => [
    text.data.sections[index] ?? '',
    heading,
  ]);
  return new Map(parts.slice(1) as [string, string][]);
}

/** Guides by group, in order; groups without a guide are left out. */
export function guideGroups(lang: string): { group: string; guides: readonly Guide[] }[] {
  return Object.keys(groups)
    .map((group) => ({ group, guides: guidesIn(lang).filter((guide) => guide.group === group) }))
    .filter(({ guides }) => guides.length > 0);
}

/** The guides for professionals, in the order in which they are listed. They exist in some languages only. */
const STAFF = ['start', 'meeting', 'routes', 'methods', 'duty', 'family', 'embed'];
const staff = (await getCollection('staff'))
  .map((text) => {
    const [lang = '', , id = ''] = text.id.split('/');
    return { lang, id, text };
  })
  .sort((a, b) => STAFF.indexOf(a.id) - STAFF.indexOf(b.id) || (a.id < b.id ? -1 : 1));

/** Every guide for professionals, in the languages it is written in. */
export function staffGuides(): readonly { lang: string; id: string; text: StaffEntry }[] {
  return staff;
}
