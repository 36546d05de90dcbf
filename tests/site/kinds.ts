import { readFileSync } from 'node:fs';

/** The languages of the built site, in menu order. */
export const LANGUAGES = [
  ...readFileSync('dist/index.html', 'utf8').matchAll(/hreflang="([^"]+)"/gu),
].map(([, lang]) => lang ?? '');

/** One address of each kind of page, below a language. */
export const KINDS: Readonly<Record<string, string>> = {
  home: '',
  guide: 'now/',
  check: 'signs/',
  contacts: 'contacts/',
  contact: 'contacts/116016/',
  group: 'contacts/for-young/',
  places: 'places/',
  county: 'places/stockholms-lan/',
  municipality: 'places/nacka/',
  question: 'way/',
  card: 'say/',
  search: 'search/',
  about: 'about/',
  sources: 'about/sources/',
};

/** Every kind of page in every language, with the pages that stand outside the languages. */
export const PAGES: readonly string[] = [
  '/',
  '/404.html',
  ...LANGUAGES.flatMap((lang) => Object.values(KINDS).map((path) => `/${lang}/${path}`)),
];
