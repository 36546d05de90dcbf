import { CUT, fit, LEAST, meanings } from '#pure/fit.ts';
import { words } from '#pure/fold.ts';
import { BETWEEN, SHORT, type Lexicon } from '#pure/rank.ts';
import { isPlace, shortName } from '#pure/towns.ts';
import type { Findable } from './findable.ts';
import { lexiconOf, type SearchWords } from './search.ts';

/** The words of a text as ranking uses them. */
function shortened({ stop, same }: Lexicon): (text: string) => string[] {
  const meaning = meanings(same);
  return (text) => {
    const all = words(text);
    const left = all.filter((word) => !stop.includes(word));
    return [...new Set((left[0] ? left : all).map((word) => meaning(word) ?? word.slice(0, CUT)))];
  };
}

/** A word on more local contacts than this does not tell them apart. */
const COMMON = 2;

/**
 * The everyday words of each page as short as ranking can use them: folded, function words left out, one sign
 * for words of one meaning, cut to their beginning, the first of each list as far as there is room. What local
 * contacts and parts of places are called besides only with `locals`.
 */
function everyday(
  pages: readonly Findable[],
  lexicon: Lexicon,
  { sorts, room }: Pick<SearchWords, 'sorts' | 'room'>,
  locals: boolean,
): string[] {
  const said = shortened(lexicon);
  const towns = new Set(
    pages.filter(isPlace).flatMap(({ name, phrases }) => [name, ...phrases].flatMap(said)),
  );
  const names = new Set(pages.filter(({ kind }) => kind === 'place').map(({ name }) => name));
  const often = new Map<string, number>();
  for (const { kind, phrases } of pages)
    if (kind === 'local')
      for (const word of new Set(phrases.flatMap(said)))
        often.set(word, (often.get(word) ?? 0) + 1);
  return pages.map((page) => {
    const { name, kind, at } = page;
    const named = new Set(said(name));
    if (at) {
      if (!locals) return '';
      const own = [...new Set(page.phrases.flatMap(said))].filter(
        (word) => !named.has(word) && !towns.has(word) && (often.get(word) ?? 0) <= COMMON,
      );
      const besides = (sorts as Partial<Record<string, string[]>>)[at.suffix] ?? [];
      return [...own, ...besides.map((phrase) => said(phrase).join(' '))].join(BETWEEN);
    }
    const sets = page.phrases
      .map(said)
      .filter(([one, two]) => one && (two || kind === 'guide' || !named.has(one)));
    // Sorted, words pack better; their order says nothing.
    const all = [...new Set(sets.map((set) => set.toSorted().join(' ')))];
    if (isPlace(page)) {
      const short = shortName(name);
      // Where a municipality has the county's name, the name alone leads to the municipality.
      const own = short === name || (kind === 'county' && names.has(short)) ? [] : [short];
      const besides = [...own, ...(page.parts ?? [])];
      const parts = locals ? besides.map((part) => words(part).join(' ')) : [];
      return [...all.slice(0, room.place), ...parts].join(BETWEEN);
    }
    return all
      .slice(0, room[kind === 'guide' ? 'guide' : 'contact'])
      .toSorted()
      .join(BETWEEN);
  });
}

/** The function words that something in the index is like; the others find nothing anyway. */
function stopping(
  stop: readonly string[],
  pages: readonly Findable[],
  own: readonly string[],
): string[] {
  const told = new Set([
    ...pages.flatMap(({ name }) => words(name).filter((word) => word.length > SHORT)),
    ...own.join(' ').split(/[ ,]/u),
  ]);
  return stop.filter((word) =>
    [...told].some((other) => other !== '' && fit(word, other, false) > LEAST),
  );
}

/** Words as ranking uses them: of the language, and of each page. */
export interface Listed {
  readonly lexicon: Lexicon;
  readonly words: readonly string[];
}

/** What the search page of a language carries, or, with `all`, what it uses beside the votes of all words. */
export function listed(pages: readonly Findable[], search: SearchWords, all = false): Listed {
  const lexicon = lexiconOf(search);
  const own = everyday(pages, lexicon, search, all);
  return {
    lexicon: all ? lexicon : { ...lexicon, stop: stopping(lexicon.stop, pages, own) },
    words: own,
  };
}
