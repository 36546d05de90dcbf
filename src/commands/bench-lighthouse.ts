import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { launch, type Browser } from 'puppeteer-core';
import { chromium } from '../../tests/browsers.ts';
import { CHROMIUM_FLAGS } from '../../tests/flags.ts';
import { server } from './server.ts';

/** What Lighthouse says of one page, mobile settings, each from 0 to 100. */
export interface Scores {
  readonly page: string;
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly performance: number;
  readonly seo: number;
  /** Audits of accessibility, best practices and search engines that are not passed. */
  readonly failed: readonly string[];
  /** Those of them that no page is meant to fail. */
  readonly faults: readonly string[];
}

const CATEGORIES = ['accessibility', 'best-practices', 'performance', 'seo'] as const;
const LANGUAGES = ['sv', 'ar'];

/** Audits for search engines that pages fail on purpose, and why. */
const MEANT: Readonly<Record<string, string>> = {
  'is-crawlable':
    'drafts, municipalities, steps of the guided path and pages for professionals are not indexed',
};

/** One page of each kind in Swedish and in a right-to-left language, and those in no language, as addresses. */
async function sample(): Promise<string[]> {
  // Reads the built site.
  const { OUTSIDE, pagesIn } = await import('../../tests/site/kinds.ts');
  const pages = LANGUAGES.flatMap((lang) => pagesIn(lang).map(([, path]) => path));
  return [...Object.values(OUTSIDE), ...pages];
}

/** What Lighthouse finds at an address. A browser under load may lose a trace, so it is asked three times. */
async function read(browser: Browser, address: string, attempts = 3): Promise<Result> {
  const tab = await browser.newPage();
  const flags = { onlyCategories: [...CATEGORIES], logLevel: 'silent' as const };
  const found = await lighthouse(address, flags, undefined, tab);
  await tab.close();
  if (found && !found.lhr.runtimeError) return found.lhr;
  if (attempts > 1) return read(browser, address, attempts - 1);
  throw new Error(`Lighthouse could not read ${address}: ${found?.lhr.runtimeError?.message}`);
}

/** Runs Lighthouse on one page of each kind, served from `dist` with its production headers. */
export async function lighthouseScores(
  dist: string,
): Promise<{ version: string; scores: Scores[] }> {
  const found = await chromium();
  if ('reason' in found) throw new Error(found.reason);
  const http = await server(dist, 0);
  const { port } = http.address() as AddressInfo;
  const browser = await launch({ executablePath: found.path, args: CHROMIUM_FLAGS });
  const scores: Scores[] = [];
  try {
    for (const page of await sample()) {
      const lhr = await read(browser, `http://localhost:${port}${page}`);
      const { categories, audits } = lhr;
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
        faults: [...new Set(failed)].filter((id) => !(id in MEANT)),
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
