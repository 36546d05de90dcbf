import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { queries } from '#checks/queries.ts';
import { LANGUAGES } from './kinds.ts';

for (const lang of LANGUAGES) {
  const file = `tests/search/${lang}.smoke.csv`;
  const set = queries(file, readFileSync(file, 'utf8')).queries;

  test(`search in ${lang} finds what its readers type`, async ({ page }) => {
    await page.goto(`/${lang}/search/`);
    for (const { query, page: wanted } of set) {
      await page.fill('#q', '');
      await page.fill('#q', query);
      const address = `/${lang}/${wanted}`;
      await expect(page.locator(`a[data-search-result][href="${address}"]`).first(), query).toBeVisible();
    }
  });
}

test('nothing found shows 112, the national line and the index', async ({ page }) => {
  await page.goto('/sv/search/');
  await page.fill('#q', 'xqzwvk');
  await expect(page.locator('[data-status]')).toContainText('Inga träffar');
  await expect(page.locator('[data-search] a[href="tel:112"]')).toBeVisible();
  await expect(page.locator('[data-search] a[href="tel:116016"]')).toBeVisible();
});

test('a search index that does not arrive is said to be out of order, never "no hits"', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/sv/search/');
  await page.fill('#q', 'polis');
  await expect(page.locator('[data-status]')).toContainText('fungerar inte', { timeout: 10_000 });
  await expect(page.locator('a[data-search-result]')).toHaveCount(0);
  await expect(page.locator('a[href="/sv/now/"]').first()).toBeVisible();
});

test('the fragment #q focuses the field, and without it nothing is focused', async ({ page }) => {
  await page.goto('/sv/search/#q');
  await expect(page.locator('#q')).toBeFocused();
  await page.goto('/sv/about/');
  await page.goto('/sv/search/');
  await expect(page.locator('#q')).not.toBeFocused();
});
