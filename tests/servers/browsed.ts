import assert from 'node:assert/strict';
import { chromium as launcher } from '@playwright/test';
import { site } from '#site.ts';
import { chromium } from '../browsers.ts';
import { CHROMIUM_FLAGS } from '../flags.ts';

/**
 * Opens a served copy in Chromium, which finds words over all text and then leaves by the exit. Throws
 * where either fails, or where the policy or a script complains.
 */
export async function browsed(origin: string): Promise<void> {
  const found = await chromium();
  if ('reason' in found) throw new Error(found.reason);
  const browser = await launcher.launch({ executablePath: found.path, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route(`${site.exit.first}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );

    await page.goto(`${origin}/sv/search/`);
    // Many pages answer to it, so that the full text waits for the tap.
    await page.fill('#q', 'barn');
    await page.locator('[data-text] button').click();
    await page.locator('[data-text-list] a[data-search-result]').first().waitFor();

    await page.goto(`${origin}/sv/now/`);
    await page.locator('[data-exit]').click();
    await page.waitForURL(site.exit.first);
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
  }
}
