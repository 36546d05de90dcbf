import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Avoid } from '#model/avoid.ts';
import { SOURCE } from '#model/language.ts';
import { once } from '#pure/once.ts';
import { givesAway } from './avoid.ts';
import { decoded, type Page } from './html.ts';

/** A fault of one page. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Every page's budget in bytes, compressed with brotli at its best. */
const PAGE = 14_000;

const INLINE = new Set(['script', 'style']);

/** From the fastest to the best. 9 takes nearly as long as 10 and brings half as much. */
const QUALITIES = [5, 10, 11];
/** The best now and then takes a few bytes more than the one before it: a page that a fast one brings so far below the budget needs no better one. */
const RESERVE = 100;

function compressed(text: string, quality: number): number {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  }).length;
}

/** What stands inline is the same on thousands of pages. */
const inline = once((text: string) => compressed(text, 5));

/** A page without what stands inline, and what that takes by itself. */
function apart({ html, elements }: Page): { rest: string; inlined: number } {
  let [rest, from, inlined] = ['', 0, 0];
  for (const { name, attributes, raw, end } of elements) {
    if (!INLINE.has(name) || attributes.size > 0 || raw === '') continue;
    rest += html.slice(from, end);
    from = end + raw.length;
    inlined += inline(raw);
  }
  return { rest: rest + html.slice(from), inlined };
}

/** A page above its budget. */
export function weight(page: Page): string[] {
  // In two pieces a page takes more than whole, and at the fastest more than at its best.
  const { rest, inlined } = apart(page);
  if (rest.length + inlined <= PAGE && Buffer.byteLength(rest) + inlined <= PAGE) return [];
  let size = compressed(rest, 1) + inlined;
  for (const quality of QUALITIES) {
    if (size <= PAGE - RESERVE) return [];
    size = compressed(page.html, quality);
  }
  return size > PAGE
    ? [
        `the page has ${size} bytes compressed (brotli); its budget is ${PAGE}. Shorten it, or move a part to a page of its own.`,
      ]
    : [];
}

/** A title that gives the subject away, by the lists of its language and of the source language. */
export function title({ elements }: Page, lists: Readonly<Record<string, Avoid>>): string[] {
  const words = decoded(
    elements.find(({ name, parent }) => name === 'title' && parent?.name === 'head')?.raw ?? '',
  );
  const lang = elements.find(({ name }) => name === 'html')?.attributes.get('lang') ?? '';
  const stems = [...new Set([lang, SOURCE])].flatMap((code) => {
    const list = lists[code];
    return (list && givesAway(words, list)) ?? [];
  });
  return stems
    .slice(0, 1)
    .map(
      (stem) =>
        `the title "${words}" holds "${stem}", which tells others what the page is about. Write a word that gives nothing away.`,
    );
}

/** Ids that stand twice on a page, so that a link to them may lead to the wrong place. */
export function ids({ elements }: Page): string[] {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes }) => {
    const id = attributes.get('id');
    if (id === undefined) return [];
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [`the id "${id}" stands twice on the page.`] : [];
  });
}

/** The language of a start page, or nothing. */
export function startsIn({ elements }: Page): string[] {
  const html = elements.find(({ name }) => name === 'html')?.attributes;
  return html?.get('data-page') === 'start' ? [html.get('lang') ?? ''] : [];
}

/** Languages whose pages the search would not find. Without an index of its own a language would get another's hits. */
export function searchIndexes(dist: string, langs: readonly string[]): Fault[] {
  const path = 'pagefind/pagefind-entry.json';
  const file = join(dist, path);
  if (!existsSync(file))
    return [{ path, message: 'the search index is missing. Build with "npm run build".' }];
  const { languages = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    languages?: Record<string, { page_count: number }>;
  };
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
