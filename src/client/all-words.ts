/*
 * What the search page asks for where its own words do not do: how often every word that people have typed leads
 * to each page. It stands in a file with what is told in one language: `/assets/search/<lang>.js`.
 */
import { meanings } from '#pure/fit.ts';
import { unpacked, type Packed } from '#pure/packed.ts';
import type { Lexicon } from '#pure/rank.ts';
import { isPlace, knownAs, townsOf } from '#pure/towns.ts';
import { voter } from '#pure/votes.ts';
import type { Target } from './search-targets.ts';

/** What is told in one language. */
export interface AllWords {
  readonly stop: readonly string[];
  /** What local contacts, places and parts of places are called besides, by address. */
  readonly names: Readonly<Partial<Record<string, string>>>;
  /** The places that each local contact serves, by address: their numbers in the order of the index. */
  readonly towns: Readonly<Partial<Record<string, readonly number[]>>>;
  /** The addresses of the pages that words lead to, and how often each word leads there. */
  readonly pages: readonly string[];
  readonly packed: Packed;
}

/** Lets all words vote for the pages of the index, and gives it the names and function words that go with them. */
export function learn(
  { stop, names, towns, pages, packed }: AllWords,
  targets: readonly Target[],
  lexicon: { stop: Lexicon['stop']; readonly same: Lexicon['same'] },
): ReturnType<typeof voter> {
  lexicon.stop = stop;
  for (const target of targets) target.words = names[target.href] ?? target.words;
  const known = knownAs(targets.filter(isPlace));
  for (const target of targets) {
    const served = towns[target.href];
    if (served) target.at = townsOf(served, known);
  }
  const places = pages.map((page) => targets.findIndex(({ href }) => href === page));
  const told = [...unpacked(packed)].map(
    ([word, led]) => [word, led.map(([page, times]) => [places[page]!, times] as const)] as const,
  );
  return voter(
    new Map(told),
    targets.map(({ kind }) => kind === 'contact'),
    meanings(lexicon.same),
  );
}
