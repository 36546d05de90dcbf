import { chromium as playwright, type Browser } from '@playwright/test';
import { chromium } from '../../tests/browsers.ts';
import { CHROMIUM_FLAGS } from '../../tests/flags.ts';
import { server } from './server.ts';

/** Opens a Chromium on a built folder served with its production headers, and closes both afterwards. Throws where there is none. */
export async function withBrowser<T>(
  dist: string,
  use: (browser: Browser, origin: string) => Promise<T>,
): Promise<T> {
  const found = await chromium();
  if ('reason' in found) throw new Error(found.reason);
  const http = await server(dist, 0);
  const address = http.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await playwright.launch({ executablePath: found.path, args: CHROMIUM_FLAGS });
  try {
    return await use(browser, `http://localhost:${port}`);
  } finally {
    await browser.close();
    http.close();
  }
}
