/** What decides how many municipalities a smaller build needs. */
export interface Larger {
  /** The pages of a larger build, below its folder. */
  readonly pages: readonly string[];
  /** The languages that the smaller build leaves out. */
  readonly without: readonly string[];
  /** The addresses of all municipalities. */
  readonly slugs: readonly string[];
}

/** Parts of a contact's hand-out after the first: few languages need none. */
const PART = /\/contact\/[^/]+\/\d+\//u;

/** The number of municipalities with which a build of fewer languages has so many pages, by the addresses of a larger one. */
export function municipalitiesFor(wanted: number, { pages, without, slugs }: Larger): number {
  const [left, places] = [new Set(without), new Set(slugs)];
  const kept = pages
    .filter((page) => !PART.test(page))
    .map((page) => page.split('/').slice(0, -1))
    .filter((folders) => !folders.some((folder) => left.has(folder)));
  const each = kept.filter((folders) => places.has(folders.at(-1) ?? '')).length / slugs.length;
  return Math.max(0, slugs.length - Math.round((kept.length - wanted) / each));
}
