import { getCollection } from 'astro:content';
import type { Source } from '#model/source.ts';
import { access } from './access.ts';

const cited = new Set([
  ...[...(await getCollection('guides')), ...(await getCollection('staff'))].flatMap(
    ({ data }) => data.sources,
  ),
  ...access.sources,
]);
const all: readonly Source[] = (await getCollection('sources'))
  .filter(({ id }) => cited.has(id))
  .map(({ id, data }) => ({ ...data, id }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const byId = new Map(all.map((source, index) => [source.id, { source, number: index + 1 }]));

function entry(id: string): { source: Source; number: number } {
  const found = byId.get(id);
  if (!found) throw new Error(`content/sources.yaml has no "${id}".`);
  return found;
}

/** Every source that a guide or the accessibility statement cites, in the order of its number. */
export function allSources(): readonly Source[] {
  return all;
}

/** One source. Throws on an id that sources.yaml lacks. */
export function sourceNamed(id: string): Source {
  return entry(id).source;
}

/** The sources with these ids, in that order. Throws on an unknown id. */
export function sources(ids: readonly string[]): Source[] {
  return ids.map(sourceNamed);
}

/** A source's place in the list of all sources, from 1; its anchor there. */
export function numberOf(id: string): number {
  return entry(id).number;
}

/** A law's own name, else who published it, and the year where known. */
function shortName({ publisher, title, published }: Source): string {
  const name = /\(\d{4}:\d+\)$/u.test(title) ? title : publisher.replace(/ ?[(,].*$/u, '');
  return published === 'undated' || name === title ? name : `${name}, ${published.slice(0, 4)}`;
}

/** What stands for each source of a list; where two would be called the same, their titles tell them apart. */
export function shortNames(list: readonly Source[]): string[] {
  const names = list.map(shortName);
  return list.map(({ publisher, title }, index) => {
    const name = names[index] ?? '';
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${publisher}: ${title}`;
  });
}
