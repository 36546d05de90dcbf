import { z } from 'astro/zod';
import { CUT, fit, LEAST, meanings } from '#pure/fit.ts';
import { words } from '#pure/fold.ts';
import { BETWEEN, SHORT, type Lexicon } from '#pure/rank.ts';
import type { Findable } from './findable.ts';
import { plainText } from './text.ts';

/** How one language is searched: `content/<lang>/search.yaml`. */
export const SearchWords = z.strictObject({
  /** Function words, left out of queries. */
  stop: z.array(plainText).min(1, 'name the words that say nothing about what is meant'),
  /** Words such as "I" and "he", which matter in a phrase and say next to nothing by themselves. */
  weak: z.array(plainText).default([]),
  /** Words that mean the same in a search, the most used groups first; `*` ends a stem. */
  same: z.array(plainText).default([]),
  /** What people write while somebody is being hurt, each a set of words in any order. */
  danger: z.array(plainText).min(1, 'name what people write while somebody is being hurt'),
  /** How many words and phrases of a page the search page has room for. */
  room: z.strictObject({ guide: z.int().min(1), contact: z.int().min(1), local: z.int().min(0) }),
  /** Everyday words of pages that have no list of their own, by mark: `say`, `group:young`, `place:goteborg`. */
  pages: z.record(z.string(), z.array(plainText)).default({}),
});
export type SearchWords = z.infer<typeof SearchWords>;

/** The ends of ids of local contacts that are called by what they are; others are called by their names. */
export const LOCAL_SORTS = [
  'kvall',
  'soc',
  'barn',
  'mottagning',
  'vaxel',
  'stod',
  'unga',
  'centrum',
  'barnahus',
  'vard',
] as const;
export type LocalSort = (typeof LOCAL_SORTS)[number];

/** The lexicon that ranking needs, folded. */
export function lexiconOf({ stop, weak, same, danger }: SearchWords): Lexicon {
  const folded = (word: string): string =>
    `${words(word)[0] ?? ''}${word.endsWith('*') ? '*' : ''}`;
  const groups = same.map((group) => [...new Set(group.split(/\s+/u).map(folded))]);
  const meaning = meanings(groups);
  return {
    stop: [...new Set(stop.flatMap(words))],
    weak: weak.flatMap(words),
    same: groups,
    danger: danger.map((phrase) => words(phrase).map((word) => meaning(word) ?? word)),
  };
}

/** A word on more local contacts than this does not tell them apart. */
const COMMON = 2;

/**
 * The everyday words of each page as short as ranking can use them, the first of its list as far as there is
 * room: folded, function words left out, one sign for words of one meaning, cut to their beginning.
 */
export function everyday(
  pages: readonly Findable[],
  { stop, same }: Lexicon,
  room: SearchWords['room'],
): string[] {
  const meaning = meanings(same);
  const said = (text: string): string[] => {
    const all = words(text);
    const left = all.filter((word) => !stop.includes(word));
    return [...new Set((left[0] ? left : all).map((word) => meaning(word) ?? word.slice(0, CUT)))];
  };
  const isPlace = ({ kind }: Findable): boolean => kind === 'place' || kind === 'county';
  const towns = new Set(
    pages.filter(isPlace).flatMap(({ name, phrases }) => [name, ...phrases].flatMap(said)),
  );
  const locals = new Map<string, number>();
  for (const { kind, phrases } of pages)
    if (kind === 'local')
      for (const word of new Set(phrases.flatMap(said)))
        locals.set(word, (locals.get(word) ?? 0) + 1);
  return pages.map((page) => {
    const { name, kind } = page;
    const named = new Set(said(name));
    if (kind === 'local') {
      // Its own name stands last among the phrases and says most.
      const left = new Set(page.phrases.toReversed().flatMap(said));
      return [...left]
        .filter((word) => !named.has(word) && !towns.has(word) && (locals.get(word) ?? 0) <= COMMON)
        .slice(0, room.local)
        .join(' ');
    }
    const sets = page.phrases
      .map(said)
      .filter(([one, two]) => one && (two || kind === 'guide' || !named.has(one)));
    const all = [...new Set(sets.map((set) => set.join(' ')))];
    return (isPlace(page) ? all : all.slice(0, room[kind === 'guide' ? kind : 'contact'])).join(
      BETWEEN,
    );
  });
}

/** The lexicon as a page carries it: without function words that nothing in its index is like. */
export function carried(
  lexicon: Lexicon,
  pages: readonly Findable[],
  listed: readonly string[],
): Lexicon {
  const index = new Set([
    ...pages.flatMap(({ name }) => words(name).filter((word) => word.length > SHORT)),
    ...listed.join(' ').split(/[ ,]/u),
  ]);
  const told = [...index];
  return {
    ...lexicon,
    stop: lexicon.stop.filter((word) =>
      told.some((other) => other !== '' && fit(word, other, false) > LEAST),
    ),
  };
}
