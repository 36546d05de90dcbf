import { z } from 'astro/zod';
import { words } from '#pure/fold.ts';
import { BETWEEN, CUT, fit, LEAST, meanings, near, SHORT, type Lexicon } from '#pure/rank.ts';
import type { Findable } from './findable.ts';
import { plainText } from './text.ts';

/** How one language is searched: `content/<lang>/search.yaml`. */
export const SearchWords = z.strictObject({
  /** Function words, left out of queries. */
  stop: z.array(plainText).min(1, 'name the words that say nothing about what is meant'),
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
export function lexiconOf({ stop, same, danger }: SearchWords): Lexicon {
  const folded = (word: string): string =>
    `${words(word)[0] ?? ''}${word.endsWith('*') ? '*' : ''}`;
  const groups = same.map((group) => [...new Set(group.split(/\s+/u).map(folded))]);
  const meaning = meanings(groups);
  return {
    stop: [...new Set(stop.flatMap(words))],
    same: groups,
    danger: danger.map((phrase) => words(phrase).map((word) => meaning(word) ?? word)),
  };
}

/** A word on more local contacts than this does not tell them apart. */
const COMMON = 2;
/** The part of a page's room that words standing alone may take, where there are phrases as well. */
const ALONE = 0.6;

/** On how many pages each word stands. */
function spreadOf(pages: readonly string[][][]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const page of pages)
    for (const word of new Set(page.flat())) spread.set(word, (spread.get(word) ?? 0) + 1);
  return spread;
}

/**
 * The everyday words of each page as short as ranking can use them: folded, function words left out, one
 * sign for words of one meaning, cut to their beginning. A word that stands on one page only says enough
 * by itself: of each phrase the longest such word stands alone, and what others share stays together.
 */
export function everyday(
  pages: readonly Findable[],
  { stop, same }: Lexicon,
  room: SearchWords['room'],
): string[] {
  const meaning = meanings(same);
  const said = (text: string): string[] => [
    ...new Set(
      words(text)
        .filter((word) => !stop.includes(word))
        .map((word) => meaning(word) ?? word.slice(0, CUT)),
    ),
  ];
  const all = pages.map(({ phrases }) => phrases.map(said));
  const spread = spreadOf(all);
  const locals = spreadOf(all.filter((_, index) => pages[index]?.kind === 'local'));
  const towns = new Set(
    pages.flatMap(({ kind, name, phrases }) =>
      kind === 'place' ? [name, ...phrases].flatMap(said) : [],
    ),
  );
  return all.map((phrases, index) => {
    const { name, kind } = pages[index]!;
    const named = new Set(said(name));
    if (kind === 'local') {
      // Its own name stands last among the phrases and says most.
      const left = new Set(phrases.toReversed().flat());
      return [...left]
        .filter((word) => !named.has(word) && !towns.has(word) && (locals.get(word) ?? 0) <= COMMON)
        .slice(0, room.local)
        .join(' ');
    }
    const alone = (word: string): boolean => spread.get(word) === 1;
    const single = new Set(
      phrases.flatMap((phrase) => {
        const [longest] = phrase.filter(alone).sort((a, b) => b.length - a.length);
        return longest ?? (phrase.length === 1 ? phrase : []);
      }),
    );
    const singles = [...single].filter(
      (word, place, others) =>
        !named.has(word) &&
        !others.slice(0, place).some((other) => word.length > 5 && near(word, other)),
    );
    const sets = [
      ...new Set(
        phrases.map((phrase) =>
          phrase
            .filter((word) => !alone(word))
            .toSorted()
            .join(' '),
        ),
      ),
    ].filter((set) => set.includes(' '));
    const inOther = (set: string): boolean =>
      sets.some(
        (other) => other !== set && other.split(' ').every((word) => set.split(' ').includes(word)),
      );
    const kept = sets.filter((set) => !inOther(set));
    if (kind === 'place') return singles.join(BETWEEN);
    const first = Math.max(room[kind] - kept.length, Math.ceil(room[kind] * ALONE));
    return [...singles.slice(0, first), ...kept].slice(0, room[kind]).join(BETWEEN);
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
