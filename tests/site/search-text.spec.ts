import { expect, test } from '@playwright/test';
import { HIT, open, TEXT_HIT } from './searching.ts';

test('three hits or more ask for nothing further, and a tap searches all text', async ({
  page,
}) => {
  const requests = await open(page);
  await page.fill('#q', 'polis');
  await page.waitForTimeout(700);
  expect(requests).toEqual([]);
  const place = (): Promise<number> =>
    page.locator('[data-hits-list]').evaluate((all) => all.getBoundingClientRect().top + scrollY);
  const before = await place();
  await page.locator('[data-text] button').click();
  await expect(page.locator(TEXT_HIT).first()).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-text] h2')).toBeVisible();
  await expect(page.locator('[data-text-list] li').first()).toContainText(/polis/iu);
  expect(await place()).toBe(before);
  expect(requests.filter((address) => new URL(address).search !== '')).toEqual([]);
  const shown = await page
    .locator(HIT)
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(new Set(shown).size, 'each page once').toBe(shown.length);
});

test('few hits bring the full text by themselves, from three letters on', async ({ page }) => {
  const requests = await open(page);
  await page.fill('#q', 'xq');
  await page.waitForTimeout(700);
  expect(requests).toEqual([]);
  await page.fill('#q', 'paragrafen');
  await page.fill('#q', 'rekvisit');
  await expect(page.locator('[data-status]')).not.toHaveText(/Söker/u);
  await expect
    .poll(() => requests.some((address) => address.endsWith('/pagefind/pagefind.js')))
    .toBe(true);
});

test('no excerpt of the full text runs a number into a name or another number', async ({
  page,
}) => {
  await open(page);
  const words = page.waitForResponse('**/assets/search/sv.js');
  await page.fill('#q', 'xqz');
  await (await words).finished();
  for (const typed of ['020-50 50 50', 'brottsoffermyndigheten', '1177 vårdguiden']) {
    await page.fill('#q', typed);
    // What stands below the hits is hidden while all words are on their way.
    await expect(page.locator('[data-text]')).toBeVisible();
    const all = page.locator('[data-text] button');
    if (await all.isVisible()) await all.click();
    await expect(page.locator('[data-text-status]')).toHaveText(/träff/u);
    const excerpts = await page.locator('[data-text-list] li').allTextContents();
    for (const excerpt of excerpts.map((text) => text.replaceAll('\u00a0', ' ')))
      expect(excerpt).not.toMatch(/\p{L}0\d|\d{2}\p{L}{3}|1177\d/u);
  }
});

test('what the full text has to say stands below its own heading, also that it has nothing more', async ({
  page,
}) => {
  await open(page);
  await page.fill('#q', '020-50 50 50');
  await expect(page.locator(HIT).first()).toBeVisible();
  await expect(page.locator('[data-text] h2')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-text] h2 + [role=status]')).toHaveText(/träff/u);
});
