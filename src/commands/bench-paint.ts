import type { AddressInfo } from 'node:net';
import { chromium as playwright, type Browser } from '@playwright/test';
import { chromium } from '../../tests/browsers.ts';
import { CHROMIUM_FLAGS } from '../../tests/flags.ts';
import { BARE, packedServer } from './bench-bare.ts';
import type { Weight } from './weights.ts';

/** What a browser makes of a page at slow 3G, beside the bare page with the same text. Milliseconds from the request. */
export interface Paint {
  readonly page: string;
  /** How many times the processor was slowed. */
  readonly slower: number;
  readonly first: number;
  /** When the exit can be tapped: it is painted and in its place. */
  readonly exit: number;
  readonly shift: number;
  readonly blocking: number;
  /** First paint and blocking of the bare page. */
  readonly bare: number;
  readonly bareBlocking: number;
  /** First paint and exit as multiples of the bare page's first paint. */
  readonly ratio: number;
  readonly exitRatio: number;
}

const TRIES = 3;
const SLOWER = [4, 6];
/** Slow 3G: round trips of 400 ms, 400 kbit/s. */
const NETWORK = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};

interface Seen {
  first: number;
  exit: number;
  shift: number;
  blocking: number;
}

/** Runs in the page before anything else: keeps what the browser tells. */
function watch(): void {
  const seen: Seen = { first: 0, exit: 0, shift: 0, blocking: 0 };
  (globalThis as unknown as { seen: Seen }).seen = seen;
  const told = (type: string, use: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
      type,
      buffered: true,
    });
  told('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  told('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
  told('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
  const look = (): void => {
    const link = document.querySelector('[data-exit]');
    const box = link?.getBoundingClientRect();
    const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (link && top === link) seen.exit = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function seen(browser: Browser, address: string, rate: number): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForFunction(() => (globalThis as unknown as { seen: Seen }).seen.first > 0);
  await page.waitForTimeout(500);
  const result = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  await context.close();
  return result;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

async function measured(
  browser: Browser,
  origin: string,
  page: string,
  slower: number,
): Promise<Paint> {
  const own: Seen[] = [];
  const plain: Seen[] = [];
  // In turn, so that other work on the machine falls on both.
  for (let time = 0; time < TRIES; time++) {
    own.push(await seen(browser, origin + page, slower));
    plain.push(await seen(browser, origin + BARE + page, slower));
  }
  const bare = median(plain.map(({ first }) => first));
  const first = median(own.map((one) => one.first));
  const exit = median(own.map((one) => Math.max(one.first, one.exit)));
  return {
    page,
    slower,
    first: Math.round(first),
    exit: Math.round(exit),
    shift: Math.round(Math.max(...own.map(({ shift }) => shift)) * 1000) / 1000,
    blocking: Math.round(median(own.map(({ blocking }) => blocking))),
    bare: Math.round(bare),
    bareBlocking: Math.round(median(plain.map(({ blocking }) => blocking))),
    ratio: hundredths(first / bare),
    exitRatio: hundredths(exit / bare),
  };
}

/** Loads one Swedish page of each kind and its bare text, cold at slow 3G with the processor slowed. Needs a Chromium. */
export async function paints(dist: string, pages: readonly Weight[]): Promise<Paint[]> {
  const found = await chromium();
  if ('reason' in found) throw new Error(found.reason);
  const kinds = Map.groupBy(
    pages.filter(({ lang }) => lang === 'sv'),
    ({ kind }) => kind,
  );
  const http = await packedServer(dist);
  const origin = `http://localhost:${(http.address() as AddressInfo).port}`;
  const browser = await playwright.launch({ executablePath: found.path, args: CHROMIUM_FLAGS });
  const all: Paint[] = [];
  try {
    for (const [first] of kinds.values()) {
      const page = `/${first?.file.replaceAll('\\', '/').replace(/index\.html$/u, '') ?? ''}`;
      for (const slower of SLOWER) all.push(await measured(browser, origin, page, slower));
    }
  } finally {
    await browser.close();
    http.close();
  }
  return all;
}
