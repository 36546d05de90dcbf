import { chromium as playwright } from '@playwright/test';
import { chromium } from '../../tests/browsers.ts';
import { server } from './server.ts';

/** What the first full-text hit costs in one language. */
export interface SearchCost {
  readonly lang: string;
  readonly bytes: number;
  readonly requests: number;
  readonly ms: number;
}

const PORT = 4391;
const QUERIES: Readonly<Record<string, string>> = {
  sv: 'polisanmälan',
  en: 'interpreter',
  ar: 'الشرطة',
};

/** Types one query in a browser and counts what is requested until the first hit shows. Needs a Chromium. */
export async function searchCost(dist: string): Promise<SearchCost[]> {
  const found = await chromium();
  if ('reason' in found) throw new Error(found.reason);
  const http = await server(dist, PORT);
  const browser = await playwright.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const costs: SearchCost[] = [];
  for (const [lang, query] of Object.entries(QUERIES)) {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${PORT}/${lang}/search/`);
    let bytes = 0;
    let requests = 0;
    page.on('response', async (response) => {
      requests += 1;
      bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
    });
    const began = performance.now();
    await page.fill('#q', query);
    await page.waitForSelector('[data-search-result]');
    const ms = Math.round(performance.now() - began);
    await page.waitForTimeout(300);
    costs.push({ lang, bytes, requests, ms });
    await page.close();
  }
  await browser.close();
  http.close();
  return costs;
}
