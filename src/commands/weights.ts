import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A built page and its size in bytes, packed by brotli at its best (quality 11). */
export interface Weight {
  readonly file: string;
  readonly kind: string;
  readonly lang: string;
  readonly bytes: number;
  /** Whether it holds more than a text: one in another language beside, under or within it, or pictures of its steps. */
  readonly more: boolean;
}

const MORE =
  /data-page="staff:(?:pair|terms|links)|data-translation="missing"|class="quiet" lang="sv"|<li><svg/u;

/** The pages of one kind and language. */
export interface Distribution {
  readonly kind: string;
  readonly lang: string;
  readonly count: number;
  readonly median: number;
  readonly max: number;
  readonly largest: string;
  /** Whether most of them hold more than a text. */
  readonly more: boolean;
}

/** Weighs every HTML file of a built folder. */
export function weights(dist: string): Weight[] {
  return globSync('**/*.html', { cwd: dist }).map((file) => {
    const html = readFileSync(join(dist, file));
    const text = html.toString();
    const [, lang = '', kind = ''] =
      /<html lang="([^"]+)"[^>]* data-page="(staff:(?:pair|terms|links)|[a-z]+)/u.exec(text) ?? [];
    const bytes = brotliCompressSync(html, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
    return { file, kind, lang, bytes, more: MORE.test(text) };
  });
}

/** Median and largest page by kind and language, sorted by kind. */
export function distribution(pages: readonly Weight[]): Distribution[] {
  const groups = Map.groupBy(pages, ({ kind, lang }) => `${kind} ${lang}`);
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => {
      const sorted = [...group].sort((a, b) => a.bytes - b.bytes);
      const [kind = '', lang = ''] = name.split(' ');
      const last = sorted.at(-1);
      const median = sorted[Math.floor((sorted.length - 1) / 2)]?.bytes ?? 0;
      return {
        kind,
        lang,
        count: sorted.length,
        median,
        max: last?.bytes ?? 0,
        largest: last?.file ?? '',
        more: group.filter(({ more }) => more).length > group.length / 2,
      };
    });
}
