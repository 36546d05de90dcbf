import { expect, test, type Page } from '@playwright/test';
import { KINDS } from './kinds.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.hasAttribute('data-exit')
      ? 'exit'
      : (element?.getAttribute('href') ?? element?.tagName ?? '');
  });

test('the exit is the first stop and the skip link the second, on every kind of page', async ({
  page,
}) => {
  for (const lang of ['sv', 'ar']) {
    for (const path of Object.values(KINDS)) {
      await page.goto(`/${lang}/${path}`);
      await page.keyboard.press('Tab');
      expect(await focused(page), path).toBe('exit');
      await page.keyboard.press('Tab');
      expect(await focused(page), path).toBe('#content');
    }
  }
});

test('with the keyboard alone one gets from home to a guide and a number', async ({ page }) => {
  await page.goto('/sv/');
  for (let step = 0; step < 60 && (await focused(page)) !== '/sv/young/'; step++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sv/young/');
  for (let step = 0; step < 60 && (await focused(page)) !== 'tel:116111'; step++)
    await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('tel:116111');
});

test('what has focus is never under the exit bar', async ({ page }) => {
  await page.goto('/sv/now/');
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const element = document.activeElement;
      const exit = document.querySelector('[data-exit]');
      if (!element || !exit || element === exit || element === document.body) return false;
      const box = element.getBoundingClientRect();
      return box.bottom > exit.getBoundingClientRect().top + 1 && box.top < innerHeight;
    });
    expect(covered, `stop ${step}: ${await focused(page)}`).toBe(false);
  }
});

/** As far as a walk goes on a page that is a long list. */
const STEPS = 50;

/** The place of what has focus among all that can have it, in the order of the text; -1 for the page itself. */
const place = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      ),
    ].filter((element) => element.checkVisibility() && !element.matches(':disabled'));
    return all.indexOf(document.activeElement as HTMLElement);
  });

for (const lang of ['sv', 'ar']) {
  test(`in ${lang} Tab follows the text from the exit on and Shift+Tab leads back, on every kind of page`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const path of Object.values(KINDS)) {
      await page.goto(`/${lang}/${path}`);
      const there: number[] = [];
      for (let step = 0; step < STEPS; step++) {
        await page.keyboard.press('Tab');
        const at = await place(page);
        // Past the last stop a browser leaves the page or begins again.
        if (at < 0 || (at === 0 && step > 0)) break;
        there.push(at);
      }
      expect(there.length, path).toBeGreaterThan(5);
      expect(there, path).toEqual(there.map((_, index) => index));
      const back = there.length < STEPS ? [] : [await place(page)];
      for (let step = 0; back.length < there.length && step < there.length + 2; step++) {
        await page.keyboard.press('Shift+Tab');
        const at = await place(page);
        if (at >= 0) back.push(at);
      }
      expect(back, `${path}, back`).toEqual([...there].reverse());
    }
  });
}
