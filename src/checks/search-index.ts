import { listed } from '#model/everyday.ts';
import { findable } from '#model/findable.ts';
import { toldOf } from '#model/told.ts';
import { placesServed } from '#model/towns.ts';
import { SOURCE } from '#model/language.ts';
import { meanings } from '#pure/fit.ts';
import { packed, unpacked } from '#pure/packed.ts';
import { finder, MORE, SURE, type Entry, type Found } from '#pure/rank.ts';
import { isPlace, knownAs, townsOf } from '#pure/towns.ts';
import { voter } from '#pure/votes.ts';
import type { Query } from './queries.ts';
import type { Content } from './read.ts';

/** Search in one language as the search page does it, without a browser. */
export interface Searching {
  /** The marks of the pages that can be found, in the order of the index. */
  readonly marks: readonly string[];
  readonly entries: readonly Entry[];
  /** By the words that the search page carries. */
  find(query: string): Found;
  /** By all words, which the page asks for where its own find little or it meets one that it does not know. */
  findAll(query: string): Found;
}

/** So many keys are pressed, in some two seconds, while the words are on their way. */
const ON_THE_WAY = 6;

/** How a set of queries fared: how many, how many led to their page at once, and how many among the first three. */
export interface Success {
  readonly queries: number;
  readonly first: number;
  readonly three: number;
  /** The queries whose page is not among the first three. */
  readonly missed: readonly Query[];
}

/** The index of a language, built from content as the site builds it. Throws where the language has no search.yaml. */
export function searching(content: Content, lang: string): Searching {
  const texts = content.texts.get(lang);
  if (!texts?.search) throw new Error(`content/${lang}/search.yaml is missing or faulty.`);
  const { guides, heads, contacts, strings, search } = texts;
  const coded = <T>(all: ReadonlyMap<string, T>): (T & { code: string })[] =>
    [...all].map(([code, facts]) => ({ ...facts, code }));
  const pages = findable({
    search,
    swedish: content.texts.get(SOURCE)?.search?.pages ?? {},
    guides: [
      ...[...guides].map(([id, { facts }]) => ({ id, ...facts })),
      ...[...heads].map(([id, head]) => ({ id, ...head })),
    ].map(({ id, heading, words }) => ({ id, heading, words })),
    contacts: [...content.contacts].map(([id, facts]) => ({ ...facts, id })),
    counties: coded(content.counties),
    municipalities: coded(content.municipalities),
    wordsOf: (id) => contacts.get(id)?.words ?? [],
    groupName: (group) => strings.get(`group.${group}`) ?? group,
    card: strings.get('say.title') ?? '',
    sortName: (suffix) => strings.get(`search.at.${suffix}`),
  });
  const edition = content.languages.get(lang)?.edition ?? '';
  const asked = texts.asked ?? content.texts.get(edition)?.asked ?? {};
  const serving = placesServed(pages);
  const asking = (all: boolean): [readonly Entry[], (query: string) => Found] => {
    const { lexicon, words } = listed(pages, search, all);
    const entries = pages.map(({ name, kind, mark, at }, index) => ({
      href: `/${lang}/${mark.replace(':', '/')}/`,
      name: at?.own ? `${at.place} – ${name}` : name,
      kind,
      words: words[index] ?? '',
    }));
    if (!all) return [entries, finder(entries, lexicon)];
    const known = knownAs(entries.filter(isPlace));
    const local = entries.map((entry, index) => {
      const places = serving.get(pages[index]?.mark ?? '');
      return places ? { ...entry, at: townsOf(places, known) } : entry;
    });
    const told = unpacked(packed(toldOf(pages, asked, lexicon.stop, search.room.pair)));
    return [
      local,
      finder(
        local,
        lexicon,
        voter(
          told,
          pages.map(({ kind }) => kind === 'contact'),
          meanings(lexicon.same),
        ),
      ),
    ];
  };
  const [entries, find] = asking(false);
  const [, findAll] = asking(true);
  return { marks: pages.map(({ mark }) => mark), entries, find, findAll };
}

/** The list that stands on the screen when a query has been typed, letter by letter. */
function shown({ find, findAll }: Searching, query: string): Found {
  const typed = [...query];
  for (let keys = MORE; keys <= typed.length; keys += 1) {
    const begun = typed.slice(0, keys).join('').trim();
    if (begun.length < MORE) continue;
    const early = find(begun);
    if (!early.unsure && early.hits.length > SURE) continue;
    if (keys + ON_THE_WAY <= typed.length) return findAll(query);
    const { hits, danger, unsure } = find(query);
    const stay = unsure ? hits.slice(0, SURE) : hits;
    return { danger, unsure, hits: [...new Set([...stay, ...findAll(query).hits])] };
  }
  return find(query);
}

/**
 * Asks every query: `typed`, as a reader sees the list who writes it letter by letter, or by the page's own
 * words `alone`. Pagefind's hits, which follow below, are not counted. What stands in the danger block,
 * `now`, stands before all hits.
 */
export function success(
  searching: Searching,
  queries: readonly Query[],
  how: 'typed' | 'alone' = 'typed',
): Success {
  const { marks, find } = searching;
  const places = queries.map(({ query, mark }) => {
    const { hits, danger } = how === 'alone' ? find(query) : shown(searching, query);
    if (danger && mark === 'guide:now') return 0;
    const place = hits.findIndex((hit) => marks[hit] === mark);
    return place < 0 ? Infinity : place;
  });
  return {
    queries: queries.length,
    first: places.filter((place) => place === 0).length / queries.length,
    three: places.filter((place) => place < 3).length / queries.length,
    missed: queries.filter((_, index) => (places[index] ?? Infinity) > 2),
  };
}
