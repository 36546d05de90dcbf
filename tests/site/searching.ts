import type { Page } from '@playwright/test';

/** A hit, and one of the full text. */
export const HIT = 'a[data-search-result]';
export const TEXT_HIT = `[data-text-list] ${HIT}`;

/** Every address that is asked for from now on. */
function asked(page: Page): string[] {
  const all: string[] = [];
  page.on('request', (request) => all.push(request.url()));
  return all;
}

/** The search page, with nothing on its way. */
export async function open(page: Page, lang = 'sv'): Promise<string[]> {
  await page.goto(`/${lang}/search/`);
  return asked(page);
}
