import { SOURCE, STAFF_LANGUAGES, type Language } from '#model/language.ts';
import { parts, rows, type Block, type Row } from '#pure/side-by-side.ts';
import { besideSwedish, published } from './languages.ts';
import { pair } from './urls.ts';

export { withSwedish } from '#pure/woven.ts';

/** A row of two texts, with the id and the number that it has in every pair of languages. */
export interface NumberedRow extends Row {
  readonly id: string;
  readonly number: string;
}

/** A section of two texts. */
export interface PairSection {
  readonly id: string;
  readonly headings: readonly [string, string];
  readonly rows: readonly NumberedRow[];
}

/** The languages that can stand beside Swedish. */
export function otherLanguages(): readonly Language[] {
  return published().filter(({ code }) => code !== SOURCE);
}

/** The languages in which pages for professionals have their menus. */
export function staffLanguages(): readonly Language[] {
  return published().filter(({ code }) => STAFF_LANGUAGES.includes(code));
}

/** One route for each language of the menus with each language beside Swedish. */
export function pairPaths(): { params: { lang: string; other: string } }[] {
  return staffLanguages().flatMap(({ code: lang }) =>
    otherLanguages().map(({ code: other }) => ({ params: { lang, other } })),
  );
}

/** Where professionals find a reader's page beside the Swedish text. */
export function pairOf(lang: string, id: string): string {
  const menu = staffLanguages().some(({ code }) => code === lang) ? lang : SOURCE;
  return pair(menu, lang === SOURCE ? besideSwedish(lang) : lang, id);
}

/** Stands in a text's links for the pair that it is shown in, so that it is built once for all of them. */
export const ANY_PAIR = '/{pair}/';

/** A text built for any pair, with its links leading to texts in the pair that it is shown in. */
export function inPair(html: string, shown: App.Locals['pair']): string {
  return shown ? html.replaceAll(ANY_PAIR, pair(shown.lang, shown.other)) : html;
}

/** The notes stand in the Swedish column: beside it they would lead to the same sources again. */
const unnoted = ({ kind, html }: Block): Block => ({
  kind,
  html: html.replaceAll(/<a href="#s"[^>]*>[^<]*<\/a>/gu, ''),
});

/** Two built texts matched section by section and block by block, with the sections' ids in order. */
export function sideBySide(ids: readonly string[], left: string, right: string): PairSection[] {
  const translated = parts(right);
  return parts(left).map(({ heading, blocks }, index) => {
    const id = ids[index] ?? `part-${index + 1}`;
    const own = translated[index];
    return {
      id,
      headings: [heading, own?.heading ?? ''],
      rows: rows(blocks, own?.blocks ?? []).map((row, place) => ({
        ...row,
        right: row.right.map(unnoted),
        id: `${id}-${place + 1}`,
        number: `${index + 1}.${place + 1}`,
      })),
    };
  });
}
