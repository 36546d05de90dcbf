import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { carried, everyday, sortWords } from '#model/everyday.ts';
import { findable, type Findable } from '#model/findable.ts';
import { lexiconOf, LOCAL_SORTS, SearchWords, type LocalSort } from '#model/search.ts';
import type { Kind, Lexicon } from '#pure/rank.ts';
import { contacts } from './contacts.ts';
import { guidesIn } from './guides.ts';
import { allCounties, municipalities } from './places.ts';
import { translator } from './strings.ts';
import * as urls from './urls.ts';

export type { Kind } from '#pure/rank.ts';

/** A line of the index, with its everyday words as search reads them. */
export interface Line extends Findable {
  readonly href: string;
  readonly words: string;
}

/** The index of one language, and what ranking needs to know of the language. */
export interface Index {
  readonly lexicon: Lexicon;
  /** What sorts of local contacts are called, and besides: `stod=Kvinnojour=tjejj;…`. */
  readonly sorts: string;
  /** The contacts of each place, counties first, in short: `kvall;stod:blaklockan|mika=Mikamottagningen:…`. */
  readonly near: string;
  readonly guides: readonly Line[];
  readonly lists: readonly Line[];
  readonly contacts: readonly Line[];
  readonly counties: readonly Line[];
  readonly municipalities: readonly Line[];
}

function address(lang: string, mark: string): string {
  const [kind = '', id = ''] = mark.split(':');
  if (kind === 'guide') return urls.guide(lang, id);
  if (kind === 'contact') return urls.contact(lang, id);
  if (kind === 'group') return urls.group(lang, id);
  return kind === 'place' ? urls.place(lang, id) : urls.say(lang);
}

/** Everything that search finds in a language, in the order of the index. */
export function searchIndex(lang: string): Index {
  const search = SearchWords.parse(
    load(readFileSync(resolve(`content/${lang}/search.yaml`), 'utf8')),
  );
  const t = translator(lang);
  const texts = new Map(contacts(lang).map(({ id, text }) => [id, text.words ?? []]));
  const byName = new Intl.Collator('sv');
  const pages = findable({
    search,
    guides: guidesIn(lang).map(({ id, head: { heading, words } }) => ({ id, heading, words })),
    contacts: contacts(lang).toSorted((a, b) => byName.compare(a.name, b.name)),
    counties: allCounties(),
    municipalities: municipalities(),
    wordsOf: (id) => texts.get(id) ?? [],
    groupName: (group) => t(`group.${group}`),
    card: t('say.title'),
    sortName: (suffix) =>
      LOCAL_SORTS.includes(suffix as LocalSort) ? t(`search.at.${suffix as LocalSort}`) : undefined,
  });
  const lexicon = lexiconOf(search);
  const words = everyday(pages, lexicon, search.room);
  const besides = sortWords(search, lexicon);
  const near = new Map<string, string[]>();
  pages.forEach(({ at }, index) => {
    if (!at) return;
    const short = `${at.suffix}${at.own ? `=${at.own}` : ''}${words[index] ? `:${words[index]}` : ''}`;
    near.set(`place:${at.slug}`, [...(near.get(`place:${at.slug}`) ?? []), short]);
  });
  const lines = pages.map((page, index) => ({
    ...page,
    href: address(lang, page.mark),
    words: words[index] ?? '',
  }));
  const of = (...kinds: Kind[]): Line[] => lines.filter(({ kind }) => kinds.includes(kind));
  return {
    lexicon: carried(lexicon, pages, [...words, ...Object.values(besides)]),
    sorts: LOCAL_SORTS.map(
      (sort) => `${sort}=${t(`search.at.${sort}`)}${besides[sort] ? `=${besides[sort]}` : ''}`,
    ).join(';'),
    near: of('county', 'place')
      .map(({ mark }) => (near.get(mark) ?? []).join(';'))
      .join('|'),
    guides: of('guide'),
    lists: of('list'),
    contacts: of('contact'),
    counties: of('county'),
    municipalities: of('place'),
  };
}
