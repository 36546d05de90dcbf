import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from './kinds.ts';

const OTHERS = LANGUAGES.filter((lang) => lang !== 'sv');
const built = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8');

/** The pages of a PDF that Chromium made. */
const pages = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length;

for (const other of OTHERS) {
  test(`the sheet for a first conversation in Swedish and ${other} fits two A4, with every line in both`, async ({
    page,
  }) => {
    await page.goto(`/sv/staff/handout/meeting/${other}/`);
    for (const row of await page.locator('main li.row').all()) {
      const texts = await row.locator('> [lang]').allTextContents();
      expect(texts.map((text) => text.trim() !== '')).toEqual([true, true]);
    }
    expect(await page.locator('#answers li').count()).toBeGreaterThanOrEqual(6);
    expect(await page.locator('input, textarea, [contenteditable]').count()).toBe(0);
    const pdf = await page.pdf({ format: 'A4', printBackground: false });
    expect(pages(pdf)).toBeLessThanOrEqual(2);
  });

  test(`the terms in ${other} have a Swedish word, another and a meaning in each row, and print on at most four A4`, async ({
    page,
  }) => {
    await page.goto(`/en/staff/terms/${other}/`);
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
      );
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) expect(row.filter((cell) => cell !== '')).toHaveLength(3);
    expect(pages(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(4);
  });
}

test('what is printed holds neither the exit nor the menus', async ({ page }) => {
  await page.goto('/sv/staff/handout/meeting/ar/');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['[data-exit]', 'header', 'nav.langs', '.screen', 'footer'])
    await expect(page.locator(part).first()).toBeHidden();
  await expect(page.locator('#answers')).toBeVisible();
});

test('the staff pages lead to the sheets and the terms of every language', () => {
  for (const lang of ['sv', 'en'])
    for (const other of OTHERS) {
      const start = built(`/${lang}/staff/start/`);
      expect(start).toContain(`href="/${lang}/staff/handout/meeting/${other}/"`);
      expect(start).toContain(`href="/${lang}/staff/terms/${other}/"`);
    }
});
