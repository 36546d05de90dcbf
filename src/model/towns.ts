import { isPlace } from '#pure/towns.ts';
import type { Findable } from './findable.ts';

/** Which places each local contact serves, by the contact's mark: their numbers in the order of the index. */
export function placesServed(pages: readonly Findable[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map(pages.filter(isPlace).map(({ mark }, number) => [mark, number]));
  return new Map(
    pages.flatMap(({ mark, at }) =>
      at ? [[mark, [...at.serves].flatMap((place) => places.get(place) ?? [])] as const] : [],
    ),
  );
}
