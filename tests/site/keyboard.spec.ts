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
