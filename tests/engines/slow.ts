import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium } from '../browsers.ts';
import { CHROMIUM_FLAGS } from '../flags.ts';
import { until } from './driver.ts';
import { EXIT } from './scene.ts';
import { world, type World } from './server.ts';

const TRIES = 5;
const SLOWER = 6;
const PHONE = { width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/**
 * The time from the end of a tap on the exit until nothing of the page is left to see, in Chromium with
 * the processor slowed six times: the median of five. The destination hangs meanwhile.
 */
export async function tapToEmpty(path = '/sv/visit/'): Promise<{ ms: number }> {
  const found = await chromium();
  if ('reason' in found) throw new Error(found.reason);
  const here = await world();
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: CHROMIUM_FLAGS,
    defaultViewport: PHONE,
  });
  try {
    await Promise.all([here.first.set('hangs'), here.second.set('hangs')]);
    const times: number[] = [];
    for (let time = 0; time < TRIES; time++) times.push(await once(browser, here, path));
    times.sort((a, b) => a - b);
    return { ms: Math.round(times[(TRIES - 1) / 2] ?? NaN) };
  } finally {
    await browser.close();
    await here.stop();
  }
}

async function once(browser: Browser, here: World, path: string): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(here.origin + path);
    await page.emulateCPUThrottling(SLOWER);
    // The console is the one way out of a page that is being left: Chromium answers no question about it.
    const told = new Promise<number>((resolve) =>
      page.on('console', (line) => /^[\d.]+$/u.test(line.text()) && resolve(Number(line.text()))),
    );
    const before = here.first.visits.length;
    await page.evaluate(watch);
    const link = await page.$eval(
      EXIT,
      (element) => element.getBoundingClientRect().toJSON() as DOMRect,
    );
    await page.touchscreen.tap(link.x + link.width / 2, link.y + link.height / 2);
    await until(async () => here.first.visits.length > before, 'the tap leads away');
    return await told;
  } finally {
    await context.close();
  }
}

/** Runs in the page: tells when the frame after the one that empties the document begins. */
function watch(): void {
  let lifted = 0;
  addEventListener('touchend', (event) => (lifted = event.timeStamp), {
    capture: true,
    passive: true,
  });
  new MutationObserver(() => {
    // The empty document is painted between the first of these and the second.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => console.log(performance.now() - lifted)),
    );
  }).observe(document, { childList: true });
}
