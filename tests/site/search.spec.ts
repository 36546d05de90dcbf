import { expect, test } from '@playwright/test';

/** What somebody types, and a page that must be among the hits. */
const FINDS = [
  ['sv', 'polisanmälan', '/sv/report/'],
  ['sv', 'skyddat boende', '/sv/stay/'],
  ['sv', 'bris', '/sv/contacts/bris/'],
  ['en', 'interpreter', '/en/rights/'],
  ['en', 'passport', '/en/travel/'],
  ['ar', 'الشرطة', '/ar/report/'],
  ['ar', 'سكن محمي', '/ar/stay/'],
] as const;

for (const [lang, query, address] of FINDS) {
  test(`"${query}" in ${lang} finds ${address}`, async ({ page }) => {
    await page.goto(`/${lang}/search/`);
    await page.fill('#q', query);
    await expect(page.locator(`a[data-search-result][href="${address}"]`)).toBeVisible();
    for (const href of await page
      .locator('a[data-search-result]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
      expect(href, 'only pages in the reader’s language').toMatch(new RegExp(`^/${lang}/`, 'u'));
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

test('a search index that does not arrive is said to be out of order, never "no hits"', async ({
  page,
}) => {
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
