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

/**
 * Audits that pages fail on purpose where they are not indexed: drafts, municipalities, steps of the guided
 * path and pages for professionals, which say in their head no more than they must.
 */
const MEANT = new Set(['is-crawlable', 'meta-description']);

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

/** What one page is given, and which audits it does not pass. */
function judged(page: string, { categories, audits }: Result): Scores {
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const ids = CATEGORIES.filter((name) => name !== 'performance')
    .flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  const failed = [...new Set(ids)];
  return {
    page,
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    performance: score('performance'),
    seo: score('seo'),
    failed,
    faults: failed.filter((id) => !(MEANT.has(id) && failed.includes('is-crawlable'))),
  };
}

/** Runs Lighthouse on one page of each kind, served from `dist` with its production headers, and prints what it says. */
export async function lighthouseScores(dist: string): Promise<Scores[]> {
  const found = await chromium();
  if ('reason' in found) throw new Error(found.reason);
  const http = await server(dist, 0);
  const { port } = http.address() as AddressInfo;
  const browser = await launch({ executablePath: found.path, args: CHROMIUM_FLAGS });
  const scores: Scores[] = [];
  try {
    for (const page of await sample()) {
      const lhr = await read(browser, `http://localhost:${port}${page}`);
      if (scores.length === 0)
        console.log(`\nLighthouse ${lhr.lighthouseVersion}, mobile settings`);
      const one = judged(page, lhr);
      scores.push(one);
      console.log(
        `${page.padEnd(28)} accessibility ${one.accessibility}, best practices ${one['best-practices']}, performance ${one.performance}, search engines ${one.seo}${one.failed.length > 0 ? ` (${one.failed.join(', ')})` : ''}`,
      );
    }
  } finally {
    await browser.close();
    http.close();
  }
  return scores;
}
