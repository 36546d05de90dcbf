import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { queries } from '#checks/queries.ts';
import { read } from '#checks/read.ts';
import { searching, success } from '#checks/search-index.ts';
import { withBrowser } from './bench-browser.ts';
import { fullTextCost, type FullTextCost } from './bench-full-text.ts';

/** What search costs in one language and how well it finds. */
export interface SearchCost extends FullTextCost {
  readonly lang: string;
  /** From a key to its hits in the page's own index, the processor slowed six times; the first key prepares. */
  readonly prepare: number;
  readonly typing: number;
  /** The page and its first hit, cold at slow 3G with the processor slowed six times. */
  readonly cold: number;
  /** What the words weigh that the page asks for where it meets one that it does not know. */
  readonly words: number;
  /**
   * Parts of the query sets that lead to their page at once, and among the first three hits: as a reader sees
   * the list who types them, all words two seconds after the first that the page does not know; and by the
   * page's own words alone, without any request. Pagefind's hits are not counted.
   */
  readonly found: readonly {
    half: string;
    queries: number;
    first: number;
    three: number;
    alone: { first: number; three: number };
  }[];
}

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
const SLOW = 6;
/** A key's time is the median of so many runs: what the machine does beside falls on another key each time. */
const RUNS = 5;
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1]!;
/** Slow 3G: round trips of 400 ms, 400 kbit/s. */
const NETWORK = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};
const QUERIES: Readonly<Record<string, string>> = {
  sv: 'polisanmälan',
  en: 'interpreter',
  ar: 'الشرطة',
  'sv-simple': 'polisanmälan',
  so: 'booliska',
  fa: 'پلیس',
  ti: 'ፖሊስ',
  uk: 'поліція',
};

async function slowed(page: Page, network: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
}

/** How long each key keeps the processor, typing a query letter by letter. */
async function typed(page: Page, query: string): Promise<number[]> {
  return page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('#q')!;
    return [...text].map((_, end) => {
      field.value = text.slice(0, end + 1);
      const began = performance.now();
      field.dispatchEvent(new Event('input'));
      document.body.getBoundingClientRect();
      return performance.now() - began;
    });
  }, query);
}

async function ofLanguage(
  browser: Browser,
  dist: string,
  origin: string,
  lang: string,
  query: string,
): Promise<SearchCost> {
  const address = `${origin}/${lang}/search/`;
  const cold = await browser.newPage();
  await slowed(cold, true);
  const began = performance.now();
  await cold.goto(address);
  await cold.locator('#q').fill(query);
  await cold.waitForSelector('a[data-search-result]');
  const coldMs = Math.round(performance.now() - began);
  await cold.close();
  const runs: number[][] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const slow = await browser.newPage();
    await slow.goto(address);
    await slowed(slow, false);
    runs.push(await typed(slow, `${query} ${query}`));
    await slow.close();
  }
  const [first = 0, prepare = 0, ...keys] = (runs[0] ?? []).map((_, key) =>
    median(runs.map((run) => run[key] ?? 0)),
  );
  const page = await browser.newPage();
  await page.goto(address);
  const text = await fullTextCost(page, lang);
  await page.close();
  const index = searching(read('content').content, lang);
  const found = ['tune', 'held']
    .map((half) => ({ half, file: `tests/search/${lang}.${half}.csv` }))
    .filter(({ file }) => existsSync(file))
    .map(({ half, file }) => {
      const asked = queries(file, readFileSync(file, 'utf8')).queries;
      const { missed: _, ...reached } = success(index, asked);
      const { first, three } = success(index, asked, 'alone');
      return { half, ...reached, alone: { first, three } };
    });
  return {
    lang,
    ...text,
    prepare: Math.round(Math.max(first, prepare)),
    typing: Math.round(Math.max(...keys)),
    cold: coldMs,
    words: brotliCompressSync(readFileSync(join(dist, 'assets/search', `${lang}.js`))).length,
    found,
  };
}

/** Searches in a browser in each language, and asks the query sets. Needs a Chromium. */
export async function searchCost(dist: string): Promise<SearchCost[]> {
  const costs = await withBrowser(dist, async (browser, origin) => {
    const all: SearchCost[] = [];
    for (const [lang, query] of Object.entries(QUERIES))
      all.push(await ofLanguage(browser, dist, origin, lang, query));
    return all;
  });
  for (const { lang, words, prepare, typing, cold, found: sets } of costs) {
    const reached = sets.map(
      ({ half, first, three, alone }) =>
        `${half} ${percent(three)} at 3, ${percent(first)} first (without any request ${percent(alone.three)}, ${percent(alone.first)})`,
    );
    console.log(
      `search, ${lang}: ${reached.join('; ')}; first key ${prepare} ms, others at most ${typing} ms at ${SLOW}× slow-down; cold at slow 3G ${cold} ms to the first hit; all words ${words} bytes`,
    );
  }
  return costs;
}
