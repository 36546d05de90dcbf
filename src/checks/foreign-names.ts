import type { Content } from './read.ts';

/** What may stand in Latin letters beside the names of contacts, places and publishers: each list with its reason. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'services, organisations and methods are called by their Swedish name, which one says on the phone':
    [
      'Alternativ till våld',
      'Barnahus',
      'FREDA',
      'Höglandets socialjour',
      'Karolinska universitetssjukhuset',
      'Killar.se',
      'Länsstyrelsen',
      'PATRIARK',
      'Södermanlands gemensamma socialjour',
      'Team våld i nära relation',
      'Texttelefoni',
      'Bildtelefoni',
      'Tjejjouren Iris',
      'Trappan',
    ],
  'the part of social services that one asks the switchboard for, as it is called there': [
    'familjeenhetens mottagningsgrupp',
    'första linjens socialtjänst',
    'individ- och familjeomsorgens mottagning',
    'jourhavande präst',
    'social beredskap',
    'socialkontorets mottagning',
    'socialtjänstens beredskap',
  ],
  'the protection that one asks for in Swedish; the text says in its own words what it is': [
    'fingerade personuppgifter',
    'skyddad folkbokföring',
  ],
  'a program and what stands on its button': ['Private Browsing', 'Samsung Internet'],
  'abbreviations that are the same everywhere': ['CC BY', 'SMS', 'sms'],
};

/** Words that a language spells as Swedish or English does, where a text is nothing else. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  en: ['Form', 'Start', 'median', 'original'],
  so: ['Chat'],
};

const pattern = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/^\p{L}/u, (first) => `[${first.toLowerCase()}${first.toUpperCase()}]`);

/** Takes out of a text what may stand in other letters or words than its language's: slots, addresses, terms in brackets, names. */
export function withoutNames(content: Content): (text: string) => string {
  const { contacts, municipalities, counties, sources } = content;
  const names = [
    ...[...contacts.values(), ...municipalities.values()].map(({ name }) => name),
    ...[...counties.values()].flatMap(({ name }) => [name, name.replace(/s? län$/u, '')]),
    ...[...sources.values()].map(({ publisher }) => publisher),
    ...Object.values(NAMES).flat(),
  ];
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length).map(pattern);
  const named = new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}])(?:${longestFirst.join('|')})s?(?![\\p{Script=Latin}\\p{N}])`,
    'gu',
  );
  return (text) =>
    text
      .replace(/\{\{[^}]*\}\}|https?:\S+|\S+@\S+/gu, ' · ')
      .replace(/\((?:[^()\s]+\s?){1,6}\)/gu, ' · ')
      .replace(named, ' · ');
}

/** Whether a text may be the same, letter by letter, as a Swedish or English one. */
export const mayBeAlike = (text: string, lang: string): boolean =>
  ALIKE[lang]?.includes(text.trim()) ?? false;
