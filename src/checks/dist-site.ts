import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Avoid } from '#model/avoid.ts';
import { SOURCE } from '#model/language.ts';
import { givesAway } from './avoid.ts';
import { decoded, tokens, type Element, type Page } from './html.ts';

/** A fault of one page. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Every page's budget in bytes, compressed with brotli at its best. */
const PAGE = 14_000;

function compressed(html: string, quality: number): number {
  return brotliCompressSync(html, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: html.length,
    },
  }).length;
}

/** Pages above their budget. The best compression is slow, so only pages near the budget get it. */
export function weights(pages: readonly Page[]): Fault[] {
  return pages.flatMap(({ path, html }) => {
    if (html.length < PAGE || compressed(html, 5) < PAGE * 0.97) return [];
    const size = compressed(html, 11);
    return size > PAGE
      ? [
          {
            path,
            message: `the page has ${size} bytes compressed (brotli); its budget is ${PAGE}. Shorten it, or move a part to a page of its own.`,
          },
        ]
      : [];
  });
}

/** Titles of pages that give the subject away, by the lists of their language and of the source language. */
export function titles(pages: readonly Page[], lists: ReadonlyMap<string, Avoid>): Fault[] {
  return pages.flatMap(({ path, elements }) => {
    const title = decoded(
      elements.find(({ name, parent }) => name === 'title' && parent?.name === 'head')?.raw ?? '',
    );
    const lang = elements.find(({ name }) => name === 'html')?.attributes.get('lang') ?? '';
    const stems = [...new Set([lang, SOURCE])].flatMap((code) => {
      const list = lists.get(code);
      return (list && givesAway(title, list)) ?? [];
    });
    return stems.slice(0, 1).map((stem) => ({
      path,
      message: `the title "${title}" holds "${stem}", which tells others what the page is about. Write a word that gives nothing away.`,
    }));
  });
}

/** The file in `dist/` that an address below `/` leads to. */
function fileFor(path: string): string {
  const clean = decodeURIComponent(path.replace(/^\//u, ''));
  return clean === '' || clean.endsWith('/') ? `${clean}index.html` : clean;
}

function inside(
  dist: string,
  page: Page,
  href: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const [, address = '', id = ''] = /^([^#]*)(?:#(.*))?$/u.exec(href) ?? [];
  if (address.includes('?'))
    return [`the link "${href}" has a query. Addresses of the site hold none.`];
  const folder = `/${posix.dirname(page.path)}/`;
  const file =
    address === ''
      ? page.path
      : fileFor(address.startsWith('/') ? address : posix.join(folder, address));
  if (
    !ids.has(file) &&
    (file.endsWith('.html') ||
      !existsSync(join(dist, file)) ||
      statSync(join(dist, file)).isDirectory())
  ) {
    return [`the link "${href}" leads to no page. Correct it, or end it with "/".`];
  }
  if (id !== '' && ids.has(file) && !ids.get(file)?.has(decodeURIComponent(id)))
    return [`the link "${href}" leads to "#${id}", which that page does not have.`];
  return [];
}

function outside(link: Element, href: string, known: ReadonlySet<string>): string[] {
  if (!known.has(hostOf(href)) && hostOf(href) !== LICENCE)
    return [
      `the link "${href}" leads to a site that neither the directory nor the sources name. Put it into content/sources.yaml, or remove the link.`,
    ];
  if (!href.startsWith('https://'))
    return [`the link "${href}" is not https. Show the address as text, or find its https form.`];
  return tokens(link, 'rel').includes('noreferrer')
    ? []
    : [`the link "${href}" lacks rel="noreferrer".`];
}

/** Where the licence of the content is kept. */
const LICENCE = 'creativecommons.org';

const hostOf = (address: string): string => /^[a-z]+:\/\/([^/?#]*)/iu.exec(address)?.[1] ?? '';

/** The hosts of every address that stands in a value. */
export function hostsIn(value: unknown): string[] {
  if (typeof value === 'string') return [hostOf(value)].filter(Boolean);
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(hostsIn);
}

/** Links that lead nowhere, out without care, or to a host that nobody has put into the content. */
export function links(dist: string, pages: readonly Page[], known: ReadonlySet<string>): Fault[] {
  const ids = new Map(
    pages.map(
      ({ path, elements }) =>
        [path, new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []))] as const,
    ),
  );
  return pages.flatMap((page) => {
    const seen = new Set<string>();
    return page.elements
      .filter(({ name, attributes }) => (name === 'a' || name === 'area') && attributes.has('href'))
      .flatMap((link) => {
        const href = link.attributes.get('href') ?? '';
        const key = `${href} ${link.attributes.get('rel') ?? ''}`;
        if (seen.has(key) || /^(tel|sms|mailto):/u.test(href)) return [];
        seen.add(key);
        const external = /^([a-z][a-z0-9+.-]*:|\/\/)/iu.test(href);
        return external ? outside(link, href, known) : inside(dist, page, href, ids);
      })
      .map((message) => ({ path: page.path, message }));
  });
}

/** Ids that stand twice on a page, so that a link to them may lead to the wrong place. */
export function ids(pages: readonly Page[]): Fault[] {
  return pages.flatMap(({ path, elements }) => {
    const all = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    return all
      .filter((id, index) => all.indexOf(id) < index)
      .map((id) => ({ path, message: `the id "${id}" stands twice on the page.` }));
  });
}

/** Languages whose pages the search would not find. Without an index of its own a language would get another's hits. */
export function searchIndexes(dist: string, pages: readonly Page[]): Fault[] {
  const path = 'pagefind/pagefind-entry.json';
  const file = join(dist, path);
  if (!existsSync(file))
    return [{ path, message: 'the search index is missing. Build with "npm run build".' }];
  const { languages = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    languages?: Record<string, { page_count: number }>;
  };
  const langs = new Set(
    pages.flatMap(({ elements }) => {
      const html = elements.find(({ name }) => name === 'html')?.attributes;
      return html?.get('data-page') === 'start' ? (html.get('lang') ?? []) : [];
    }),
  );
  return [...langs].sort().flatMap((lang) =>
    (languages[lang]?.page_count ?? 0) > 0
      ? []
      : [
          {
            path,
            message: `the language "${lang}" has no search index. Look at data-pagefind-body and <html lang> of its pages.`,
          },
        ],
  );
}
