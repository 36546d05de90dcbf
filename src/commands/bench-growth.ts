import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a kind of page differs between a small build and a large one, its lists of languages and municipalities left out. */
export interface Growth {
  readonly kind: string;
  readonly pages: number;
  /** The most bytes by which one of them grew. */
  readonly most: number;
  readonly page: string;
}

/** Entries of lists of languages: each build has as many as it has languages. */
const LANGUAGE =
  /<li>\s*<a\b[^>]*\bhreflang="[^>]*>[^<]*<\/a>\s*<\/li>|<a\b[^>]*\bhreflang="[^>]*>[^<]*<\/a>/gu;

/**
 * Entries of lists of municipalities, and the search page's words, which stand line by line of its list: the smaller
 * build has fewer of them, and the country never more.
 */
const PLACE =
  /<li>\s*<a href="\/[a-z-]+\/places\/[a-z-]+\/">[^<]*<\/a>\s*<\/li>|<option value="\d{2,4}"[^>]*>[^<]*<\/option>|data-search="[^"]*"/gu;

/** Kinds that exist to show every language side by side, or to choose one. */
const ALL_LANGUAGES = /^(chooser|notfound|staff:|handout:)/u;

const kindOf = (html: string): string =>
  /data-page="((?:staff|handout):[a-z]+|[a-z]+)/u.exec(html)?.[1] ?? '';

/** Every kind that both builds have, with the growth of its pages. */
export function growth(small: string, large: string): Growth[] {
  const kinds = new Map<string, Growth>();
  for (const page of globSync('**/*.html', { cwd: small }).sort()) {
    if (!existsSync(join(large, page))) continue;
    const [before, after] = [small, large].map((dist) =>
      readFileSync(join(dist, page), 'utf8').replace(LANGUAGE, '').replace(PLACE, ''),
    ) as [string, string];
    const kind = kindOf(before);
    const more = Buffer.byteLength(after) - Buffer.byteLength(before);
    const known = kinds.get(kind) ?? { kind, pages: 0, most: more, page };
    const worse = more > known.most;
    kinds.set(kind, {
      kind,
      pages: known.pages + 1,
      most: worse ? more : known.most,
      page: worse ? page : known.page,
    });
  }
  return [...kinds.values()];
}

/** The kinds that grow though nothing of theirs is about languages. */
export const growing = (all: readonly Growth[]): Growth[] =>
  all.filter(({ kind, most }) => most > 0 && !ALL_LANGUAGES.test(kind));
