import { expect, test, type Page } from '@playwright/test';
import { KINDS } from './kinds.ts';

const SIZES = [
  { width: 320, height: 480 },
  { width: 360, height: 640 },
  { width: 640, height: 360 },
  { width: 1280, height: 800 },
];

interface Seen {
  readonly inView: boolean;
  readonly topmost: boolean;
  readonly width: number;
  readonly height: number;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const exit = document.querySelector<HTMLElement>('[data-exit]')!;
    const box = exit.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
      inView:
        box.top >= 0 &&
        box.left >= 0 &&
        box.bottom <= innerHeight + 0.5 &&
        box.right <= innerWidth + 0.5,
      topmost: top === exit,
      width: box.width,
      height: box.height,
    };
  });

async function holds(page: Page, where: string, least = 48): Promise<void> {
  const seen = await look(page);
  expect({ ...seen, width: seen.width >= least, height: seen.height >= least }, where).toEqual({
    inView: true,
    topmost: true,
    width: true,
    height: true,
  });
}

for (const viewport of SIZES) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });
    test('it stays in view with the search field focused', async ({ page }) => {
      await page.goto('/sv/search/');
      await page.focus('#q');
      await holds(page, 'focused field');
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a phone with scripts' : 'a phone without scripts', () => {
    test.use({ javaScriptEnabled, hasTouch: true, isMobile: true });
    test('one tap leaves while the search field has focus', async ({ page }) => {
      await page.route('https://www.smhi.se/', (route) =>
        route.fulfill({ body: '<h1>Väder</h1>', contentType: 'text/html' }),
      );
      // A tap is over sooner or later than the page has moved: several, one of which would miss.
      for (let tap = 0; tap < 5; tap++) {
        await page.goto('/sv/search/');
        await page.locator('#q').tap();
        const exit = await page.locator('[data-exit]').boundingBox();
        expect(exit?.y, 'above the keyboard').toBe(0);
        await page.touchscreen.tap(180, (exit?.height ?? 0) / 2);
        await page.waitForURL('https://www.smhi.se/', { timeout: 5000 });
      }
    });
    test('the exit is back at the bottom when the search field has lost focus', async ({
      page,
    }) => {
      await page.goto('/sv/search/');
      await page.locator('#q').tap();
      await page.locator('h1').tap();
      await expect
        .poll(async () => {
          const exit = await page.locator('[data-exit]').boundingBox();
          return exit && exit.y + exit.height;
        })
        .toBe(640);
    });
  });
}

test.describe('at 400 % zoom (320 × 256)', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test('the exit works', async ({ page }) => {
    await page.route('https://www.smhi.se/', (route) =>
      route.fulfill({ body: '<h1>Väder</h1>', contentType: 'text/html' }),
    );
    await page.goto('/sv/now/');
    await page.locator('[data-exit]').click();
    await page.waitForURL('https://www.smhi.se/');
  });
});

test('the exit, the header and the ways back are not printed', async ({ page }) => {
  await page.goto('/sv/visit/');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['[data-exit]', 'header', 'footer', '.back >> nth=0'])
    await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator('h1')).toBeVisible();
});

test('the explanation stands on home and on the page about traces, elsewhere it is the link’s description', async ({
  page,
}) => {
  for (const path of ['/sv/', '/sv/visit/']) {
    await page.goto(path);
    await expect(
      page
        .locator('main')
        .getByText(/raderar inte/u)
        .first(),
    ).toBeVisible();
  }
  await page.goto('/sv/now/');
  await expect(page.locator('[data-exit]')).toHaveAccessibleDescription(
    /Skift tre gånger eller Esc två gånger/u,
  );
  await expect(page.locator('[data-exit]')).toHaveAccessibleName('Lämna sidan');
});

test('every page but the chooser has its own way back', async ({ page }) => {
  for (const [kind, path] of Object.entries(KINDS)) {
    if (kind === 'home') continue;
    await page.goto(`/sv/${path}`);
    await expect(page.locator('main .back a').first(), kind).toBeVisible();
  }
});
