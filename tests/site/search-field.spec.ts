import { expect, test } from '@playwright/test';
import { HIT, open } from './searching.ts';

test('the fragment #q focuses the field, and without it nothing is focused', async ({ page }) => {
  await page.goto('/sv/search/#q');
  await expect(page.locator('#q')).toBeFocused();
  await page.goto('/sv/about/');
  await page.goto('/sv/search/');
  await expect(page.locator('#q')).not.toBeFocused();
});

test('with the keyboard alone: the field, then the first hit, then its page', async ({ page }) => {
  await page.goto('/sv/search/#q');
  await page.keyboard.type('bris');
  await expect(page.locator('#q')).toBeFocused();
  for (let i = 0; i < 3; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(`${HIT}:focus`).count()) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sv\/contacts\/bris\/$/u);
});

test('in Arabic the page and its hits run from the right, Swedish names from the left', async ({
  page,
}) => {
  await open(page, 'ar');
  await page.fill('#q', 'bris');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator(HIT).first()).toHaveCSS('direction', 'ltr');
  await page.fill('#q', 'عنف نفسي');
  await expect(page.locator(HIT).first()).toHaveCSS('direction', 'rtl');
});

test('a tap leaves what is shown in its place when the field loses its focus', async ({ page }) => {
  await open(page);
  await page.locator('#q').focus();
  await page.fill('#q', 'rättegång');
  const first = page.locator(HIT).first();
  const before = await first.boundingBox();
  await page.locator('#q').blur();
  expect(await first.boundingBox()).toEqual(before);
});

test('the field and its label are in view with the fragment, below the way out', async ({
  page,
}) => {
  await page.goto('/sv/search/#q');
  const bar = await page.locator('[data-exit]').first().boundingBox();
  const label = await page.locator('label[for=q]').boundingBox();
  expect(label!.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);
});

test('on a phone nothing runs out of the page while searching', async ({ page }) => {
  for (const [lang, query] of [
    ['sv', 'kvinnojour stockholm'],
    ['ar', 'سوسيال'],
  ] as const) {
    await open(page, lang);
    await page.fill('#q', query);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      lang,
    ).toBe(true);
  }
});
