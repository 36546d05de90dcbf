import { carried, everyday, sortWords } from '#model/everyday.ts';
import { findable } from '#model/findable.ts';
import { lexiconOf } from '#model/search.ts';
import { BETWEEN, finder, type Entry, type Found } from '#pure/rank.ts';
import type { Query } from './queries.ts';
import type { Content } from './read.ts';

/** Search in one language as the search page does it, without a browser. */
export interface Searching {
  /** The marks of the pages that can be found, in the order of the index. */
  readonly marks: readonly string[];
  readonly entries: readonly Entry[];
  find(query: string): Found;
}

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
  const lexicon = lexiconOf(search);
  const words = everyday(pages, lexicon, search.room);
  const sorts = sortWords(search, lexicon);
  const entries = pages.map(({ name, kind, mark, at }, index) => ({
    href: `/${lang}/${mark.replace(':', '/')}/`,
    name: at?.own ? `${at.place} – ${name}` : name,
    kind,
    words: [words[index], at && sorts[at.suffix]].filter((one) => one).join(BETWEEN),
  }));
  return {
    marks: pages.map(({ mark }) => mark),
    entries,
    find: finder(entries, carried(lexicon, pages, [...words, ...Object.values(sorts)])),
  };
}

/** Asks every query. What stands in the danger block, `now`, stands before all hits. */
export function success({ marks, find }: Searching, queries: readonly Query[]): Success {
  const places = queries.map(({ query, mark }) => {
    const { hits, danger } = find(query);
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
