import { BETWEEN, SHORT, TOWN, type Entry } from './rank.ts';

const isMunicipality = ({ kind }: Pick<Entry, 'kind'>): boolean => kind === 'place';

/** What a county or a municipality with a namesake is called for short; else its name. */
export const shortName = (name: string): string => name.replace(/s? län$|,.*$/u, '');

/** Whether a page is a county's or a municipality's. */
export const isPlace = ({ kind }: Pick<Entry, 'kind'>): boolean =>
  kind === 'place' || kind === 'county';

/**
 * The single words by which each place is known, folded: of its address, where its name stands without diacritics, and
 * its parts that are one word. A word that stands in the names of several municipalities tells none of them.
 */
export function knownAs(places: readonly Pick<Entry, 'href' | 'words' | 'kind'>[]): string[][] {
  const known = places.map(({ href, words: listed }) => {
    const name = href.split('/')[3]!.replace(/s?-lan$/, '');
    const parts = listed.split(BETWEEN).filter((phrase) => !phrase.includes(' '));
    const own = [...name.replace(/(.)\1+/g, '$1').split('-'), ...parts];
    return [...new Set(own)].filter((word) => word[SHORT]);
  });
  const often = new Map<string, number>();
  places.forEach((place, index) => {
    if (isMunicipality(place))
      for (const word of known[index]!) often.set(word, (often.get(word) ?? 0) + 1);
  });
  return known.map((own) => own.filter((word) => (often.get(word) ?? 0) < 2));
}

/** What the places are called that a contact serves, as ranking reads it: `/lund/dalby`. */
export function townsOf(served: readonly number[], known: readonly (readonly string[])[]): string {
  return [...new Set(served.flatMap((place) => known[place] ?? []))]
    .map((word) => TOWN + word)
    .join('');
}
