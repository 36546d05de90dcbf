import { CUT, fit, LEAST, meanings } from '#pure/fit.ts';
import { words } from '#pure/fold.ts';
import { BETWEEN, FURTHER, SHORT, type Lexicon } from '#pure/rank.ts';
import type { Findable } from './findable.ts';
import type { SearchWords } from './search.ts';

/** The words of a text as a page carries them. */
function shortened({ stop, same }: Lexicon): (text: string) => string[] {
  const meaning = meanings(same);
  return (text) => {
    const all = words(text);
    const left = all.filter((word) => !stop.includes(word));
    return [...new Set((left[0] ? left : all).map((word) => meaning(word) ?? word.slice(0, CUT)))];
  };
}

/** What sorts of local contacts are called besides their label, by the end of their id, as a page carries it. */
export function sortWords(
  { sorts }: Pick<SearchWords, 'sorts'>,
  lexicon: Lexicon,
): Readonly<Record<string, string>> {
  const said = shortened(lexicon);
  return Object.fromEntries(
    Object.entries(sorts).map(([sort, phrases]) => [
      sort,
      phrases.map((phrase) => said(phrase).join(' ')).join(BETWEEN),
    ]),
  );
}

/** A word on more local contacts than this does not tell them apart. */
const COMMON = 2;

/**
 * The everyday words of each page as short as ranking can use them, the first of its list as far as there is
 * room: folded, function words left out, one sign for words of one meaning, cut to their beginning.
 */
export function everyday(
  pages: readonly Findable[],
  lexicon: Lexicon,
  room: SearchWords['room'],
): string[] {
  const said = shortened(lexicon);
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
        .join(BETWEEN);
    }
    const sets = page.phrases
      .map(said)
      .filter(([one, two]) => one && (two || kind === 'guide' || !named.has(one)));
    // Sorted, words pack better; their order says nothing.
    const all = [...new Set(sets.map((set) => set.toSorted().join(' ')))];
    if (isPlace(page)) return all.join(BETWEEN);
    if (kind !== 'guide') return all.slice(0, room.contact).join(BETWEEN);
    const phrases = all.slice(0, room.guide).toSorted().join(BETWEEN);
    const told = phrases.split(/[ ,]/u);
    const further = [...new Set(all.slice(room.guide).flatMap((phrase) => phrase.split(' ')))]
      .filter((word) => !told.includes(word))
      .slice(0, room.further);
    return phrases + (further[0] ? FURTHER + further.toSorted().join(' ') : '');
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
    ...listed.join(' ').split(/[ ,|]/u),
  ]);
  const told = [...index];
  return {
    ...lexicon,
    stop: lexicon.stop.filter((word) =>
      told.some((other) => other !== '' && fit(word, other, false) > LEAST),
    ),
  };
}
