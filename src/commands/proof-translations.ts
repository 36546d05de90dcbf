import type { Counts, Proof, ProofWord } from '#model/proof.ts';
import { escaped, type Voice } from './proof-voice.ts';

type Translation = Proof['translations'][number];
type Joined = (...parts: (readonly [ProofWord, number])[]) => string;
type Label = (mark: string) => string;

const STATES = ['reviewed', 'draft', 'missing', 'behind'] as const;

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** How far each language has come: its pages, then what else it is to have; at last each page with its languages. */
export function translationsHtml(
  translations: readonly Translation[],
  voice: Voice,
  joined: Joined,
  label: Label,
): string {
  const counted = (counts: Counts): string =>
    joined(...STATES.map((word) => [word, counts[word]] as const));
  const pages = escaped(voice.words.words.pages);
  const languages = translations.map(({ lang, source, contacts, heads, strings, ...own }) => {
    const items = [
      `${pages}: ${source > 0 ? joined(['source', source]) : counted(own)}`,
      heads && heads.draft + heads.missing > 0 && `${label('heads')}: ${counted(heads)}`,
      contacts && `${label('contact')}: ${counted(contacts)}`,
      strings &&
        `${label('strings')}: ${joined(['complete', strings.complete], ['missing', strings.missing])}`,
    ].filter((item) => typeof item === 'string');
    return `<h3>${voice.language(lang)}</h3>${list(items)}`;
  });
  return languages.join('') + pagesHtml(translations, voice, label);
}

/** Every page with the languages in which it is reviewed, a draft, missing or behind the Swedish. */
function pagesHtml(
  translations: readonly Translation[],
  { language, words, title }: Voice,
  label: Label,
): string {
  const names = [...new Set(translations.flatMap(({ pages }) => pages.map(({ name }) => name)))];
  if (names.length === 0) return '';
  const named = (name: string): string => {
    const known = title(name);
    if (known === undefined) return label(name);
    return name.startsWith('staff/') ? `${label('staff')}: ${escaped(known)}` : escaped(known);
  };
  const items = names.map((name) => {
    const parts = STATES.flatMap((word) => {
      const found = translations.filter(({ pages }) =>
        pages.some(
          (page) => page.name === name && (word === 'behind' ? page.behind : page.status === word),
        ),
      );
      if (found.length === 0) return [];
      const langs = found.map(({ lang }) => language(lang)).join(', ');
      return [`<br>${escaped(words.words[word])}: ${langs}`];
    });
    return `<strong>${named(name)}</strong>${parts.join('')}`;
  });
  return `<h3>${escaped(words.words.page_by_page)}</h3>${list(items)}`;
}
