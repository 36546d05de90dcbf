import { z } from 'astro/zod';
import { meanings } from '#pure/fit.ts';
import { words } from '#pure/fold.ts';
import type { Lexicon } from '#pure/rank.ts';
import { plainText } from './text.ts';

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

/** How one language is searched: `content/<lang>/search.yaml`. */
export const SearchWords = z.strictObject({
  /** Function words, left out of queries. */
  stop: z.array(plainText).min(1, 'name the words that say nothing about what is meant'),
  /** Words that mean the same in a search, the most used groups first; `*` ends a stem. */
  same: z.array(plainText).default([]),
  /** What people write while somebody is being hurt, each a set of words in any order. */
  danger: z.array(plainText).min(1, 'name what people write while somebody is being hurt'),
  /** How many words and phrases of a page the search page has room for; it asks for the others where it needs them. */
  room: z.strictObject({
    guide: z.int().min(1),
    contact: z.int().min(1),
    /** Of a place, all where it is left out. */
    place: z.int().min(0).optional(),
    /** Two words side by side are sent as a pair where they are told oftener than this; 3 where it is left out. */
    pair: z.int().min(2).optional(),
  }),
  /** What sorts of local contacts are called besides, by the end of their id. */
  sorts: z.partialRecord(z.enum(LOCAL_SORTS), z.array(plainText)).default({}),
  /** Everyday words of pages that have no list of their own, by mark: `say`, `group:young`, `place:goteborg`. */
  pages: z.record(z.string(), z.array(plainText)).default({}),
});
export type SearchWords = z.infer<typeof SearchWords>;

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
