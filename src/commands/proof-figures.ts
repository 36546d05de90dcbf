import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostsIn, siteLinks } from '#checks/dist-links.ts';
import { parsePage } from '#checks/html.ts';
import { allGuides, read, type Content } from '#checks/read.ts';
import { measure } from '#checks/readability.ts';
import { SOURCE } from '#model/language.ts';
import type { Counts, Proof } from '#model/proof.ts';
import { pages, states, type Page } from './report-states.ts';
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

/** How far each language has come, as the editor's report has it. */
export function translationsOf(content: Content): Figures['translations'] {
  const source = content.texts.get(SOURCE);
  if (!source) return [];
  const counts = (all: readonly Page[]): Counts => {
    const count = (status: Page['status']): number =>
      all.filter((page) => page.status === status).length;
    return {
      draft: count('draft'),
      reviewed: count('reviewed'),
      missing: count('missing'),
      behind: all.filter(({ behind }) => behind.length > 0).length,
    };
  };
  return [
    { lang: SOURCE, source: pages(SOURCE, source, source).length, ...counts([]), pages: [] },
    ...states(content).map(({ lang, pages: own, contacts, heads, strings }) => ({
      lang,
      source: 0,
      ...counts(own),
      contacts: counts(contacts),
      heads: counts(heads),
      strings: { complete: strings.there, missing: strings.wanted - strings.there },
      pages: own.map(({ name, status, behind }) => ({ name, status, behind: behind.length > 0 })),
    })),
  ];
}
