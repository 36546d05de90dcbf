import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { everyday, findable, lexiconOf, SearchWords, type Findable } from '#model/search.ts';
import type { Lexicon } from '#pure/rank.ts';
import { contacts } from './contacts.ts';
import { guidesIn } from './guides.ts';
import { allCounties, municipalities } from './places.ts';
import { translator } from './strings.ts';
import * as urls from './urls.ts';

/** A line of the index, with its everyday words as search reads them. */
export interface Line extends Findable {
  readonly href: string;
  readonly words: string;
  /** The contacts of a place, which are listed with it. */
  readonly inner: readonly Line[];
}

/** The index of one language, and what ranking needs to know of the language. */
export interface Index {
  readonly lexicon: Lexicon;
  readonly guides: readonly Line[];
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
    guides: guidesIn(lang).map(({ id, text: { data } }) => ({
      id,
      heading: data.heading,
      words: data.words,
    })),
    contacts: contacts(lang).toSorted((a, b) => byName.compare(a.name, b.name)),
    counties: allCounties(),
    municipalities: municipalities(),
    wordsOf: (id) => texts.get(id) ?? [],
    groupName: (group) => t(`group.${group}`),
    card: t('say.title'),
  });
  const lexicon = lexiconOf(search);
  const words = everyday(pages, lexicon);
  const lines = pages.map((page, index): Line & { inner: Line[] } => ({
    ...page,
    href: address(lang, page.mark),
    words: words[index] ?? '',
    inner: [],
  }));
  const marked = new Map(lines.map((line) => [line.mark, line]));
  for (const line of lines) if (line.at) marked.get(line.at)?.inner.push(line);
  const counties = new Set(allCounties().map(({ slug }) => `place:${slug}`));
  const places = lines.filter(({ kind }) => kind === 'place');
  return {
    lexicon,
    guides: lines.filter(({ kind }) => kind === 'guide'),
    contacts: lines.filter(({ kind }) => kind === 'contact'),
    counties: places.filter(({ mark }) => counties.has(mark)),
    municipalities: places.filter(({ mark }) => !counties.has(mark)),
  };
}
