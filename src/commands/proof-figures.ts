import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostsIn, siteLinks } from '#checks/dist-links.ts';
import { parsePage } from '#checks/html.ts';
import { allGuides, read, type Content } from '#checks/read.ts';
import { measure } from '#checks/readability.ts';
import { SOURCE } from '#model/language.ts';
import type { Proof } from '#model/proof.ts';
import { pages } from './report-texts.ts';
import { distribution, weights } from './weights.ts';

/** What can be counted in a built site and its content, without a browser. */
export type Figures = Pick<Proof, 'weights' | 'readability' | 'links' | 'translations'>;

/** Counts a built site and the content it was built from. */
export function figures(dist: string, folder = 'content'): Figures {
  const { content } = read(folder);
  return {
    weights: distribution(weights(dist)).map(({ kind, lang, count, median, max, largest }) => ({
      kind,
      lang,
      pages: count,
      median,
      most: max,
      largest: largest.replaceAll('\\', '/'),
    })),
    readability: readabilityOf(content),
    links: linksOf(dist, content),
    translations: translationsOf(content),
  };
}

function readabilityOf(content: Content): Figures['readability'] {
  return [...content.texts].flatMap(([lang, texts]) => {
    const found = allGuides(texts).flatMap((guide) => measure(guide, content) ?? []);
    const [first] = found;
    if (!first) return [];
    return {
      lang,
      formula: first.formula === 'LIX' ? 'LIX' : 'Automated Readability Index',
      pages: found.length,
      above: found.filter(({ value, most }) => value > most).length,
      hardest: Math.round(Math.max(...found.map(({ value }) => value)) * 10) / 10,
    };
  });
}

function linksOf(dist: string, { values }: Content): Figures['links'] {
  const links = siteLinks(dist, new Set([...values.values()].flatMap(hostsIn)));
  for (const path of globSync('**/*.html', { cwd: dist }).sort())
    links.add(parsePage(path.replaceAll('\\', '/'), readFileSync(join(dist, path), 'utf8')));
  return { ...links.count(), broken: links.faults().length };
}

function translationsOf(content: Content): Figures['translations'] {
  const source = content.texts.get(SOURCE);
  if (!source) return [];
  return [...content.texts].map(([lang, own]) => {
    const all = pages(lang, own, source);
    const count = (status: string): number => all.filter((page) => page.status === status).length;
    if (lang === SOURCE)
      return { lang, source: all.length, draft: 0, reviewed: 0, missing: 0, behind: 0 };
    return {
      lang,
      source: 0,
      draft: count('draft'),
      reviewed: count('reviewed'),
      missing: count('missing'),
      behind: all.filter(({ behind }) => behind.length > 0).length,
    };
  });
}
