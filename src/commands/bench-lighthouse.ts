import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';
import { chromium } from '../../tests/browsers.ts';
import { CHROMIUM_FLAGS } from '../../tests/flags.ts';
import { server } from './server.ts';
import type { Weight } from './weights.ts';

/** What Lighthouse says of one page, mobile settings, each from 0 to 100. */
export interface Scores {
  readonly page: string;
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly performance: number;
  readonly seo: number;
  /** Audits of accessibility, best practices and search engines that are not passed. */
  readonly failed: readonly string[];
}

const CATEGORIES = ['accessibility', 'best-practices', 'performance', 'seo'] as const;
const LANGUAGES = ['sv', 'ar'];

/** The first page of each kind in Swedish and in a right-to-left language, as addresses. */
function sample(pages: readonly Weight[]): string[] {
  const chosen = pages.filter(({ lang }) => LANGUAGES.includes(lang));
  const first = Map.groupBy(chosen, ({ kind, lang }) => `${kind} ${lang}`);
  return [...first.values()].map(([page]) => `/${page?.file.replace(/index\.html$/u, '') ?? ''}`);
}

/** Runs Lighthouse on one page of each kind, served from `dist` with its production headers. */
export async function lighthouseScores(
  dist: string,
  pages: readonly Weight[],
): Promise<{ version: string; scores: Scores[] }> {
  const found = await chromium();
  if ('reason' in found) throw new Error(found.reason);
  const http = await server(dist, 0);
  const { port } = http.address() as AddressInfo;
  const browser = await launch({ executablePath: found.path, args: CHROMIUM_FLAGS });
  const scores: Scores[] = [];
  try {
    for (const page of sample(pages)) {
      const tab = await browser.newPage();
      const flags = { onlyCategories: [...CATEGORIES], logLevel: 'error' as const };
      const result = await lighthouse(`http://localhost:${port}${page}`, flags, undefined, tab);
      await tab.close();
      if (!result || result.lhr.runtimeError)
        throw new Error(`Lighthouse could not read ${page}: ${result?.lhr.runtimeError?.message}`);
      const { categories, audits } = result.lhr;
      const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
      const failed = CATEGORIES.filter((name) => name !== 'performance')
        .flatMap((name) => categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id);
      scores.push({
        page,
        accessibility: score('accessibility'),
        'best-practices': score('best-practices'),
        performance: score('performance'),
        seo: score('seo'),
        failed: [...new Set(failed)],
      });
    }
  } finally {
    await browser.close();
    http.close();
  }
  const { version } = JSON.parse(readFileSync('node_modules/lighthouse/package.json', 'utf8')) as {
    version: string;
  };
  return { version, scores };
}
