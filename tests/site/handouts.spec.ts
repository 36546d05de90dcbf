import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from './kinds.ts';
import { A3, A4, cramped, printed } from './printed.ts';

/** Scripts are off, for what is ready to print needs none. The window is as wide as A4. */
test.use({ javaScriptEnabled: false, viewport: { width: 794, height: 1123 } });

const SETS = ['all', 'young', 'family', 'change'];

for (const lang of LANGUAGES) {
  test(`cards, strips and posters in ${lang} fill exactly one sheet each, open, discreet and in large text`, async ({
    page,
  }) => {
    for (const set of SETS) {
      const at = (form: string): string => `/sv/staff/handout/${form}/${set}/${lang}/`;
      expect(await printed(page, at('cards')), set).toEqual([A4]);
      expect(await printed(page, at('strips'), ['discreet']), set).toEqual([A4]);
      expect(await printed(page, at('poster')), set).toEqual([A4]);
    }
    const at = (form: string): string => `/en/staff/handout/${form}/all/${lang}/`;
    expect(await printed(page, at('cards'), ['large'])).toEqual([A4]);
    expect(await printed(page, at('strips'), ['large'])).toEqual([A4]);
    expect(await printed(page, at('poster'), ['a3', 'large'])).toEqual([A3]);
  });

  test(`no text in ${lang} leaves its card, strip or poster`, async ({ page }) => {
    for (const set of SETS) {
      for (const form of ['cards', 'strips', 'poster']) {
        await page.goto(`/sv/staff/handout/${form}/${set}/${lang}/`);
        expect(await cramped(page), `${form} ${set}`).toEqual([]);
        await page.emulateMedia({ media: 'screen' });
        await page.locator('#large').click();
        expect(await cramped(page), `${form} ${set}, large`).toEqual([]);
        await page.emulateMedia({ media: null });
      }
    }
  });
}

test('a municipality’s cards are one sheet for each language that is ticked, none without its number for danger', async ({
  page,
}) => {
  for (const slug of ['nacka', 'malung-salen', 'ostersund']) {
    const path = `/sv/staff/handout/place/${slug}/`;
    expect(await printed(page, path), slug).toEqual(LANGUAGES.map(() => A4));
    expect(await cramped(page), slug).toEqual([]);
    expect((await printed(page, path, ['in-ar', 'large'])).length, slug).toBe(LANGUAGES.length - 1);
    expect(await cramped(page), slug).toEqual([]);
    await expect(page.locator('.cards a[href="tel:112"]')).toHaveCount(LANGUAGES.length * 10);
  }
});

test('a discreet card shows a neutral heading and numbers, and nothing else', async ({ page }) => {
  for (const lang of LANGUAGES) {
    const ui = JSON.parse(readFileSync(`content/${lang}/ui.json`, 'utf8')) as Record<
      string,
      string
    >;
    for (const path of [`cards/family/${lang}`, `strips/family/${lang}`]) {
      await page.goto(`/sv/staff/handout/${path}/`);
      await page.locator('#discreet').click();
      const words = (await page.locator('.card').first().innerText()).split('\n').filter(Boolean);
      expect(words.map((word) => word.trim()).filter(Boolean)).toEqual([
        ui['handout.neutral'],
        '020-57 70 70',
        '116 016',
        '112',
      ]);
    }
  }
});

test('a sheet’s two columns have their own language and direction, and the same numbers', async ({
  page,
}) => {
  await page.goto('/sv/staff/handout/sheet/now/ar/');
  const columns = await page
    .locator('.sheet .text')
    .evaluateAll((parts) =>
      parts.map((part) =>
        [...part.children].map(
          (column) => `${column.getAttribute('lang')} ${column.getAttribute('dir')}`,
        ),
      ),
    );
  expect(columns.length).toBe(9);
  for (const pair of columns) expect(pair).toEqual(['sv ltr', 'ar rtl']);
  const lines = await page
    .locator('.sheet .alike')
    .evaluateAll((parts) =>
      parts.map((part) =>
        [...part.children].map((column) => column.querySelectorAll('p, li').length),
      ),
    );
  expect(lines.length).toBeGreaterThan(6);
  for (const [left, right] of lines) expect(left).toBe(right);
});

test('a sheet in a draft language says so small, and a Swedish one does not', async ({ page }) => {
  await page.goto('/sv/staff/handout/sheet/now/ar/');
  await expect(page.locator('.sheet .draft')).toHaveCount(1);
  await expect(page.locator('.sheet .draft')).toContainText('مسودة');
});

test('a copy without an address says so and shows the path, with no code and no choice of one', async ({
  page,
}) => {
  await page.goto('/sv/staff/handout/cards/young/ar/');
  await expect(page.locator('#content')).toContainText('ingen egen adress');
  await expect(page.locator('.card').first()).toContainText('/ar/young/');
  await expect(page.locator('#code, .code')).toHaveCount(0);
});

test('staff get to every form, guide and municipality from the first page, and the pages stay out of search and map', async ({
  page,
}) => {
  await page.goto('/sv/staff/start/');
  await page.locator('main a[href="/sv/staff/handout/"]').click();
  const hrefs = await page
    .locator('main a[href^="/sv/staff/handout/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => href.includes('/place/')).length).toBe(290);
  expect(hrefs.filter((href) => href.includes('/sheet/')).length).toBe(34);
  expect(hrefs.filter((href) => /cards|strips|poster/u.test(href)).length).toBe(12);
  for (const href of ['/sv/staff/handout/', ...hrefs.slice(0, 40)])
    expect(readFileSync(`dist${href}index.html`, 'utf8'), href).toContain(
      '<meta name="robots" content="noindex">',
    );
});
