import { z } from 'astro/zod';
import { words } from '#pure/fold.ts';
import { BETWEEN, CUT, meanings, near, type Kind, type Lexicon } from '#pure/rank.ts';
import { forProfessionals } from './answers.ts';
import type { Contact } from './contact.ts';
import { groups, type Group } from './groups.ts';
import { plainText } from './text.ts';

/** How one language is searched: `content/<lang>/search.yaml`. */
export const SearchWords = z.strictObject({
  /** Function words, left out of queries. */
  stop: z.array(plainText).min(1, 'name the words that say nothing about what is meant'),
  /** Words that mean the same in a search; the first stands for all, `*` ends a stem. */
  same: z.array(plainText).default([]),
  /** What people write while somebody is being hurt, each a set of words in any order. */
  danger: z.array(plainText).min(1, 'name what people write while somebody is being hurt'),
  /** Everyday words of pages that have no list of their own, by mark: `say`, `group:young`, `place:goteborg`. */
  pages: z.record(z.string(), z.array(plainText)).default({}),
});
export type SearchWords = z.infer<typeof SearchWords>;

/** The lexicon that ranking needs, folded. */
export function lexiconOf({ stop, same, danger }: SearchWords): Lexicon {
  const folded = (word: string): string =>
    `${words(word)[0] ?? ''}${word.endsWith('*') ? '*' : ''}`;
  const groupsOf = same.map((group) => [...new Set(group.split(/\s+/u).map(folded))]);
  const meaning = meanings(groupsOf);
  return {
    stop: [...new Set(stop.flatMap(words))],
    same: groupsOf,
    danger: danger.map((phrase) => words(phrase).map((word) => meaning(word) ?? word)),
  };
}

/** A page that search can lead to. */
export interface Findable {
  /** Its `data-page`. */
  readonly mark: string;
  /** What its link says. */
  readonly name: string;
  readonly kind: Kind;
  readonly phrases: readonly string[];
  /** Of a local contact: the place it is listed with. */
  readonly at?: string;
}

/** A municipality or county, as search needs it. */
interface Place {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
}

/** What is asked of the content, so that the site and its tests search the same pages. */
export interface Searchable {
  readonly guides: readonly { id: string; heading: string; words: readonly string[] }[];
  readonly contacts: readonly Pick<Contact, 'id' | 'name' | 'area' | 'for'>[];
  readonly counties: readonly Place[];
  readonly municipalities: readonly (Place & { readonly county: string })[];
  readonly search: SearchWords;
  wordsOf(contact: string): readonly string[];
  groupName(group: Group): string;
  readonly card: string;
}

/** Every page that public search can lead to, in the order of the index. Contacts and lists for staff are left out. */
export function findable(from: Searchable): Findable[] {
  const { guides, contacts, counties, municipalities, search, wordsOf, groupName, card } = from;
  const own = (mark: string): readonly string[] => search.pages[mark] ?? [];
  const open = contacts.filter((contact) => !forProfessionals(contact));
  const local = (at: Place): Findable[] =>
    open
      .filter(({ id, area }) => area !== 'national' && id.startsWith(`${at.slug}-`) && serves(area, at))
      .map(({ id, name }) => ({
        mark: `contact:${id}`,
        name: `${at.name} – ${localName(id.slice(at.slug.length + 1)) ?? name}`,
        kind: 'local' as const,
        phrases: [...wordsOf(id), name],
        at: `place:${at.slug}`,
      }));
  const place = ({ slug, name, code }: Place): Findable[] => {
    const mark = `place:${slug}`;
    return [{ mark, name, kind: 'place', phrases: own(mark) }, ...local(code, mark)];
  };
  const plain = new Map<string, number>();
  for (const { name } of municipalities) {
    const [key = ''] = words(name);
    plain.set(key, (plain.get(key) ?? 0) + 1);
  }
  const county = new Map(counties.map(({ code, name }) => [code, name]));
  return [
    ...guides.map(({ id, heading, words: phrases }) => ({
      mark: `guide:${id}`,
      name: heading,
      kind: 'guide' as const,
      phrases,
    })),
    { mark: 'say', name: card, kind: 'contact', phrases: own('say') },
    ...groups
      .filter((group) => group !== 'work')
      .map((group) => ({
        mark: `group:${group}`,
        name: groupName(group),
        kind: 'contact' as const,
        phrases: own(`group:${group}`),
      })),
    ...open
      .filter(({ id, area }) => area === 'national')
      .map(({ id, name }) => ({
        mark: `contact:${id}`,
        name,
        kind: 'contact' as const,
        phrases: wordsOf(id),
      })),
    ...counties.flatMap(place),
    ...municipalities.flatMap((one) =>
      place(
        (plain.get(words(one.name)[0] ?? '') ?? 0) > 1
          ? { ...one, name: `${one.name}, ${county.get(one.county) ?? ''}` }
          : one,
      ),
    ),
  ];
}

/** A word on more local contacts than this does not tell them apart. */
const COMMON = 12;

/**
 * The everyday words of each page as short as ranking can use them: folded, function words left out, one
 * word for its like, cut to their beginning. A word that stands on one page only says enough by itself:
 * of each phrase the longest such word stands alone, and what others share stays together.
 */
export function everyday(pages: readonly Findable[], lexicon: Lexicon): string[] {
  const meaning = meanings(lexicon);
  const stop = new Set(lexicon.stop);
  const said = (text: string): string[] =>
    words(text)
      .filter((word) => !stop.has(word))
      .map((word) => meaning(word).slice(0, CUT));
  const all = pages.map(({ phrases }) => phrases.map((phrase) => [...new Set(said(phrase))]));
  const count = (among: typeof all): Map<string, number> => {
    const spread = new Map<string, number>();
    for (const page of among)
      for (const word of new Set(page.flat())) spread.set(word, (spread.get(word) ?? 0) + 1);
    return spread;
  };
  const spread = count(all);
  const locals = count(all.filter((_, index) => pages[index]?.kind === 'local'));
  const names = new Map(pages.map(({ mark, name }) => [mark, name]));
  return all.map((phrases, index) => {
    const { name, kind, at } = pages[index]!;
    const named = new Set(said(`${names.get(at ?? '') ?? ''} ${name}`));
    if (kind === 'local') {
      const left = new Set(phrases.flat().filter((word) => (locals.get(word) ?? 0) <= COMMON));
      return [...left].filter((word) => !named.has(word)).join(' ');
    }
    const alone = (word: string): boolean => spread.get(word) === 1;
    const singles = phrases.flatMap((phrase) => {
      const [longest] = phrase.filter(alone).sort((a, b) => b.length - a.length);
      return longest ?? (phrase.length === 1 ? phrase : []);
    });
    const kept = phrases
      .map((phrase) => phrase.filter((word) => !alone(word)))
      .filter((phrase) => phrase.length > 1);
    const short = [...new Set(singles)].filter(
      (word, place, others) =>
        !named.has(word) && !others.slice(0, place).some((other) => word.length > 5 && near(word, other)),
    );
    return [...new Set([...short, ...kept.map((phrase) => phrase.join(' '))])].join(BETWEEN);
  });
}
