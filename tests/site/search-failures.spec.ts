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

test('a word that the page does not know brings all words, and their hits follow those shown', async ({
  page,
}) => {
  let go = (): void => {};
  const held = new Promise<void>((done) => (go = done));
  await page.route('**/assets/search/sv.js', async (route) => {
    await held;
    await route.continue();
  });
  const requests = await open(page);
  const shown = (): Promise<(string | null)[]> =>
    page.locator(HIT).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await page.fill('#q', 'polis utryckning');
  const before = await shown();
  expect(before).toHaveLength(2);
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatch(/\/assets\/search\/sv\.js$/u);
  go();
  await expect.poll(async () => (await shown()).length).toBeGreaterThan(2);
  expect((await shown()).slice(0, 2)).toEqual(before);
  expect(requests, 'with hits enough the full text is not asked for').toHaveLength(1);
});

for (const [fault, break_] of [
  ['do not arrive', (page: Page) => page.route('**/assets/search/**', (route) => route.abort())],
  ['never come', (page: Page) => page.route('**/assets/search/**', () => {})],
] as const) {
  test(`where all words ${fault}, the page's own hits are shown`, async ({ page }) => {
    await break_(page);
    await open(page);
    await page.fill('#q', 'polis utryckning');
    await expect(page.locator(HIT).nth(2)).toBeVisible();
    await expect(page.locator('[data-lines]')).toBeVisible();
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
