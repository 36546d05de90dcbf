import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { Asked } from '#model/asked.ts';
import { listed } from '#model/everyday.ts';
import { findable, type Findable } from '#model/findable.ts';
import { SOURCE } from '#model/language.ts';
import { LOCAL_SORTS, SearchWords, type LocalSort } from '#model/search.ts';
import { toldOf } from '#model/told.ts';
import { placesServed } from '#model/towns.ts';
import { once } from '#pure/once.ts';
import { packed, type Packed } from '#pure/packed.ts';
import type { Kind, Lexicon } from '#pure/rank.ts';
import { contacts } from './contacts.ts';
import { guidesIn } from './guides.ts';
import { languageOf } from './languages.ts';
import { allCounties, municipalities } from './places.ts';
import { translator } from './strings.ts';
import * as urls from './urls.ts';

export type { Kind } from '#pure/rank.ts';

/** A line of the index, with its everyday words as search reads them. */
export interface Line extends Findable {
  readonly href: string;
  readonly words: string;
}

/** The index of one language, and what ranking needs to know of the language. */
export interface Index {
  readonly lexicon: Lexicon;
  /** What sorts of local contacts are called: `stod=Kvinnojour;…`. */
  readonly sorts: string;
  /** The contacts of each place, counties first, by their sorts or by their own names: `0;5|mika=Mikamottagningen;…`. */
  readonly near: string;
  readonly guides: readonly Line[];
  readonly lists: readonly Line[];
  /** Contacts for professionals, which lead to the list of their group. */
  readonly atWork: readonly Line[];
  readonly contacts: readonly Line[];
  readonly counties: readonly Line[];
  readonly municipalities: readonly Line[];
}

function address(lang: string, { mark, within }: Pick<Findable, 'mark' | 'within'>): string {
  const [kind = '', id = ''] = mark.split(':');
  if (within) return `${urls.group(lang, within)}#${id}`;
  if (kind === 'guide') return urls.guide(lang, id);
  if (kind === 'contact') return urls.contact(lang, id);
  if (kind === 'group') return urls.group(lang, id);
  return kind === 'place' ? urls.place(lang, id) : urls.say(lang);
}

const searchWords = once((lang: string): SearchWords =>
  SearchWords.parse(load(readFileSync(resolve(`content/${lang}/search.yaml`), 'utf8'))),
);

/** What search in a language is made of. */
const found = once((lang: string): { search: SearchWords; pages: Findable[] } => {
  const search = searchWords(lang);
  const t = translator(lang);
  const texts = new Map(contacts(lang).map(({ id, text }) => [id, text.words ?? []]));
  const byName = new Intl.Collator('sv');
  const pages = findable({
    search,
    swedish: searchWords(SOURCE).pages,
    guides: guidesIn(lang).map(({ id, head: { heading, words } }) => ({ id, heading, words })),
    contacts: contacts(lang).toSorted((a, b) => byName.compare(a.name, b.name)),
    counties: allCounties(),
    municipalities: municipalities(),
    wordsOf: (id) => texts.get(id) ?? [],
    groupName: (group) => t(`group.${group}`),
    card: t('say.title'),
    sortName: (suffix) =>
      LOCAL_SORTS.includes(suffix as LocalSort) ? t(`search.at.${suffix as LocalSort}`) : undefined,
  });
  return { search, pages };
});

/** Everything that search finds in a language, in the order of the index. */
export function searchIndex(lang: string): Index {
  const { search, pages } = found(lang);
  const t = translator(lang);
  const { lexicon, words } = listed(pages, search);
  const near = new Map<string, string[]>();
  for (const { at } of pages) {
    if (!at) continue;
    const short = at.own
      ? `${at.suffix}=${at.own}`
      : `${LOCAL_SORTS.indexOf(at.suffix as LocalSort)}`;
    near.set(`place:${at.slug}`, [...(near.get(`place:${at.slug}`) ?? []), short]);
  }
  const lines = pages.map((page, index) => ({
    ...page,
    href: address(lang, page),
    words: words[index] ?? '',
  }));
  const of = (...kinds: Kind[]): Line[] => lines.filter(({ kind }) => kinds.includes(kind));
  return {
    lexicon,
    sorts: LOCAL_SORTS.map((sort) => `${sort}=${t(`search.at.${sort}`)}`).join(';'),
    near: of('county', 'place')
      .map(({ mark }) => (near.get(mark) ?? []).join(';'))
      .join('|'),
    guides: of('guide'),
    lists: of('list').filter(({ within }) => !within),
    atWork: of('list').filter(({ within }) => within),
    contacts: of('contact'),
    counties: of('county'),
    municipalities: of('place'),
  };
}

const NAMED: readonly Kind[] = ['local', 'place', 'county'];

/** What is asked in a language, or in the one that it is an easier edition of. */
function askedIn(lang: string): Asked {
  const file = resolve(`content/${lang}/asked.yaml`);
  if (existsSync(file)) return Asked.parse(load(readFileSync(file, 'utf8')));
  const { edition } = languageOf(lang);
  return edition === undefined ? {} : askedIn(edition);
}

/** What `/assets/search/<lang>.js` tells the search page; `AllWords` of src/client says what each part is. */
export function allWords(lang: string): {
  stop: readonly string[];
  names: Readonly<Record<string, string>>;
  towns: Readonly<Record<string, readonly number[]>>;
  pages: readonly string[];
  packed: Packed;
} {
  const { search, pages } = found(lang);
  const { lexicon, words } = listed(pages, search, true);
  const told = toldOf(pages, askedIn(lang), lexicon.stop, search.room.pair);
  const often = new Map<number, number>();
  for (const [page] of [...told.values()].flat()) often.set(page, (often.get(page) ?? 0) + 1);
  // The more words lead to a page, the fewer bytes its letter should take.
  const order = [...often].sort(([, a], [, b]) => b - a).map(([page]) => page);
  const place = new Map(order.map((page, index) => [page, index]));
  const href = (page: number): string => {
    const led = pages[page];
    return led ? address(lang, led) : '';
  };
  return {
    stop: lexicon.stop,
    names: Object.fromEntries(
      words.flatMap((own, page) =>
        own && NAMED.includes(pages[page]?.kind ?? 'guide') ? [[href(page), own] as const] : [],
      ),
    ),
    towns: Object.fromEntries(
      [...placesServed(pages)].map(([mark, places]) => [address(lang, { mark }), places]),
    ),
    pages: order.map(href),
    packed: packed(
      new Map(
        [...told].map(([word, led]) => [
          word,
          led.map(([page, times]) => [place.get(page) ?? 0, times] as const),
        ]),
      ),
    ),
  };
}
