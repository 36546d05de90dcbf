import { closeSync, globSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

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
  end: 'way/fived/',
  card: 'say/',
  search: 'search/',
  about: 'about/',
  sources: 'about/sources/',
  cited: 'about/sources/now/',
};

/** Pages that exist once. */
export const OUTSIDE: Readonly<Record<string, string>> = {
  chooser: '/',
  notfound: '/404.html',
  data: '/open-data/',
};

/** What `data-page` says without the part that differs between pages of one kind. */
const kindOf = (mark: string): string =>
  /^(about:[a-z]+|handout:[a-z]+|[a-z]+)/u.exec(mark)?.[0] ?? '';

/** The beginning of a file, which is enough to see what page it is. */
function beginning(file: string): string {
  const handle = openSync(file, 'r');
  const start = Buffer.alloc(200);
  readSync(handle, start);
  closeSync(handle);
  return start.toString();
}

const common = new Set(
  'start guide contacts contact group places place way say search about about:sources'.split(' '),
);

/** Kinds of page that only some languages have, such as statements and pages for professionals: one address of each. */
const special = new Map<string, Map<string, string>>();
for (const file of globSync('*/{about,staff}/**/index.html', { cwd: 'dist' }).sort()) {
  const [lang = ''] = file.split('/');
  const kind = kindOf(/data-page="([^"]+)"/u.exec(beginning(join('dist', file)))?.[1] ?? '');
  const found = special.get(lang) ?? new Map<string, string>();
  special.set(lang, found);
  if (!common.has(kind) && !found.has(kind)) found.set(kind, `/${file.replace('index.html', '')}`);
}

/** The address of one page of each kind in a language, by the kind's name. */
export const pagesIn = (lang: string): [kind: string, path: string][] => [
  ...Object.entries(KINDS).map(([kind, path]): [string, string] => [kind, `/${lang}/${path}`]),
  ...(special.get(lang) ?? []),
];

/** Every kind of page in every language, with those in no language; the data's page, which others may read, has headers of its own. */
export const PAGES: readonly string[] = [
  '/',
  '/404.html',
  ...LANGUAGES.flatMap((lang) => pagesIn(lang).map(([, path]) => path)),
];
