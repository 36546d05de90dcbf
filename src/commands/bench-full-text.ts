import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Words in a text that neither the page nor all words know: what leads to most requests. */
const RARE: Readonly<Record<string, string>> = {
  sv: 'ungefär',
  en: 'approximately',
  ar: 'تقريبا',
  'sv-simple': 'ungefär',
  so: 'xeerka',
  fa: 'دولت',
  ti: 'መንግስቲ',
  uk: 'уряд',
};

/** What the first hit of the full text costs. */
export interface FullTextCost {
  readonly bytes: number;
  readonly requests: number;
  readonly ms: number;
}

/** What came until the first hit of the full text stood there, all words included, packed as hosts send it. */
export async function fullTextCost(page: Page, lang: string): Promise<FullTextCost> {
  const packed = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const url = response.url();
    // Pagefind's own files are packed already.
    const weigh = (body: Buffer): number =>
      url.endsWith('.js') ? brotliCompressSync(body).length : body.length;
    const weighed = response.body().then(weigh);
    // What comes after the first hit may still be on its way when the page is closed.
    weighed.catch(() => undefined);
    packed.set(url, weighed);
  });
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const list = document.querySelector('[data-text-list]')!;
        new MutationObserver(() => {
          if (list.firstChild) resolve(performance.now());
        }).observe(list, { childList: true });
      }),
  );
  const began = await page.evaluate(() => performance.now());
  await page.fill('#q', RARE[lang]!);
  // All words may be on their way first.
  await page.locator('[data-text]').waitFor();
  const button = page.locator('[data-text] button');
  if (await button.isVisible()) await button.click();
  const at = await shown;
  const came = await page.evaluate(
    ([from, until]) =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ startTime, responseEnd }) => startTime >= from && responseEnd <= until)
        .map(({ name }) => name),
    [began, at] as const,
  );
  const bytes = await Promise.all(came.map((url) => packed.get(url) ?? 0));
  return {
    bytes: bytes.reduce((sum, one) => sum + one, 0),
    requests: came.length,
    ms: Math.round(at - began),
  };
}
