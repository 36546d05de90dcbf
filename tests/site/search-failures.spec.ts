import { expect, test, type Page } from '@playwright/test';
import { HIT, open } from './searching.ts';

test('nothing found shows 112, the national line, the guided path and the index', async ({
  page,
}) => {
  await open(page);
  await page.fill('#q', 'xqzwvk');
  await expect(page.locator('[data-status]')).toContainText('Inga träffar');
  const lines = page.locator('[data-lines]');
  await expect(lines.locator('a[href="tel:112"]')).toBeVisible();
  await expect(lines.locator('a[href="tel:116016"]')).toBeVisible();
  await expect(lines.locator('a[href="/sv/way/"]')).toBeVisible();
  await lines.locator('a[href="#index"]').click();
  await expect(page.locator('[data-kind=guide] a[href="/sv/now/"]')).toBeInViewport();
});

for (const [fault, break_] of [
  ['does not arrive', (page: Page) => page.route('**/pagefind/**', (route) => route.abort())],
  ['never answers', (page: Page) => page.route('**/pagefind/**', () => {})],
] as const) {
  test(`a full text that ${fault} is said to be out of order, never "no hits"`, async ({
    page,
  }) => {
    await break_(page);
    await open(page);
    await page.fill('#q', 'xqzwvk');
    await expect(page.locator('[data-status]')).toContainText('Söker');
    await expect(page.locator('[data-status]')).toContainText('fungerar inte', { timeout: 10_000 });
    await expect(page.locator('[data-status]')).not.toContainText('Inga träffar');
    await page.fill('#q', 'polis');
    await expect(page.locator(HIT).first()).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is the index of every guide, contact and municipality', async ({ page }) => {
    await page.goto('/sv/search/');
    await expect(page.locator('noscript')).toHaveCount(1);
    for (const address of ['/sv/now/', '/sv/contacts/bris/', '/sv/places/nacka/', '/sv/say/'])
      await expect(page.locator(`[data-kind] a[href="${address}"]`)).toBeVisible();
    expect(await page.locator('[data-kind=place] a, [data-kind=county] a').count()).toBe(311);
  });
});
