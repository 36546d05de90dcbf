import { words } from '#pure/fold.ts';
import type { Kind } from '#pure/rank.ts';
import { forProfessionals, serves } from './answers.ts';
import type { Contact } from './contact.ts';
import { groups, type Group } from './groups.ts';
import type { SearchWords } from './search.ts';

/** A page that search can lead to. */
export interface Findable {
  /** Its `data-page`. */
  readonly mark: string;
  /** What its link says. */
  readonly name: string;
  readonly kind: Kind;
  readonly phrases: readonly string[];
  /** Of a place: what it and its parts are called in Swedish, which readers of every language see on signs. */
  readonly parts?: readonly string[];
  /** The list in which alone a contact for professionals stands. */
  readonly within?: Group;
  /** Of a contact: its numbers as they are written. */
  readonly numbers?: readonly string[];
  /** Of a local contact: the place it is found with. */
  readonly at?: LocalName;
}

/** How a local contact is told apart: by its place, what its id adds to that, and a name of its own where it needs one. */
export interface LocalName {
  readonly slug: string;
  readonly place: string;
  readonly suffix: string;
  readonly own?: string;
  /** The marks of the places that it serves. */
  readonly serves: ReadonlySet<string>;
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
  readonly contacts: readonly Pick<Contact, 'id' | 'name' | 'area' | 'for' | 'phones'>[];
  readonly counties: readonly Place[];
  readonly municipalities: readonly (Place & { readonly county: string })[];
  readonly search: SearchWords;
  /** The Swedish words of pages that have no list of their own. */
  readonly swedish: SearchWords['pages'];
  wordsOf(contact: string): readonly string[];
  groupName(group: Group): string;
  readonly card: string;
  /** What local contacts of a sort are called, by the end of their id; nothing for those with a name of their own. */
  sortName(suffix: string): string | undefined;
}

const written = (phones: Contact['phones']): string[] => phones.map(({ display }) => display);

/** The marks of the places that a contact serves: counties that it serves whole, and their municipalities. */
function marksServed(
  { area }: Pick<Contact, 'area'>,
  { counties, municipalities }: Pick<Searchable, 'counties' | 'municipalities'>,
): Set<string> {
  const all = [
    ...counties.filter(({ code }) => area.includes(code)),
    ...municipalities.filter((place) => serves({ area }, place)),
  ];
  return new Set(all.map(({ slug }) => `place:${slug}`));
}

/** Municipalities, those with the same letters as another one named with their counties. */
function toldApart({ municipalities, counties }: Searchable): Place[] {
  const key = ({ name }: Place): string => words(name).join(' ');
  const same = Map.groupBy(municipalities, key);
  const county = new Map(counties.map(({ code, name }) => [code, name]));
  return municipalities.map((one) =>
    (same.get(key(one))?.length ?? 0) > 1
      ? { ...one, name: `${one.name}, ${county.get(one.county) ?? ''}` }
      : one,
  );
}

/**
 * Every page that search can lead to, in the order of the index. Contacts for professionals are named as such
 * and lead to their place in the list of their group, where alone they stand.
 */
export function findable(from: Searchable): Findable[] {
  const { guides, contacts, counties, search, swedish, wordsOf, groupName, card, sortName } = from;
  const own = (mark: string): readonly string[] => search.pages[mark] ?? [];
  const places = [...counties, ...toldApart(from)];
  const open = contacts.filter((contact) => !forProfessionals(contact));
  const atWork = contacts.filter((contact) => !open.includes(contact));
  const homes = new Map(
    open.map(({ id, area }) => [
      id,
      area === 'national'
        ? undefined
        : places
            .filter(({ slug }) => id.startsWith(`${slug}-`))
            .sort((a, b) => b.slug.length - a.slug.length)[0],
    ]),
  );
  return [
    ...guides.map(({ id, heading, words: phrases }) => ({
      mark: `guide:${id}`,
      name: heading,
      kind: 'guide' as const,
      phrases,
    })),
    { mark: 'say', name: card, kind: 'guide', phrases: own('say') },
    ...groups.map((group) => ({
      mark: `group:${group}`,
      name: groupName(group),
      kind: 'list' as const,
      phrases: own(`group:${group}`),
    })),
    ...open.map(({ id, name, area, phones }): Findable => {
      const mark = `contact:${id}`;
      const numbers = written(phones);
      const home = homes.get(id);
      if (!home) return { mark, name, kind: 'contact', phrases: wordsOf(id), numbers };
      const suffix = id.slice(home.slug.length + 1);
      const sort = sortName(suffix);
      const at = {
        slug: home.slug,
        place: home.name,
        suffix,
        ...(sort ? {} : { own: name }),
        serves: marksServed({ area }, from),
      };
      return {
        mark,
        name: sort ? `${home.name} – ${sort}` : name,
        kind: 'local',
        phrases: [...wordsOf(id), name],
        numbers,
        at,
      };
    }),
    ...atWork.map(({ id, name, phones }) => ({
      mark: `contact:${id}`,
      name: `${name} – ${groupName('work')}`,
      kind: 'list' as const,
      phrases: wordsOf(id),
      within: 'work' as const,
      numbers: written(phones),
    })),
    ...places.map(({ slug, name }, index): Findable => {
      const mark = `place:${slug}`;
      const kind = index < counties.length ? 'county' : 'place';
      return { mark, name, kind, phrases: own(mark), parts: swedish[mark] ?? [] };
    }),
  ];
}
