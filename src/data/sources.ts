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
const byId = new Map(all.map((source) => [source.id, source]));

/** Every source that a guide cites, in the order of their ids. */
export function allSources(): readonly Source[] {
  return all;
}

/** One source. Throws on an id that sources.yaml lacks. */
export function sourceNamed(id: string): Source {
  const found = byId.get(id);
  if (!found) throw new Error(`content/sources.yaml has no "${id}".`);
  return found;
}

/** The sources with these ids, in that order. Throws on an unknown id. */
export function sources(ids: readonly string[]): Source[] {
  return ids.map(sourceNamed);
}

/** What stands for a source under a guide: a law's number in the statute book, else who published it. */
export function publisherOf({ publisher, title }: Source): string {
  const law = /\((\d{4}:\d+)\)/u.exec(title);
  return law ? `SFS ${law[1]}` : publisher.replace(/ ?[(,].*$/u, '');
}
