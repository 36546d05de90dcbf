import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from './kinds.ts';

const ui = (lang: string): Record<string, string> =>
  JSON.parse(readFileSync(`content/${lang}/ui.json`, 'utf8')) as Record<string, string>;

/** What of a sheet 210 × 297 mm large its margins of 14 mm leave, in CSS pixels. */
const AREA = { width: Math.floor((182 * 96) / 25.4), height: Math.floor((269 * 96) / 25.4) };

for (const lang of LANGUAGES) {
  test(`the card in ${lang} prints on one side of one sheet, whole, in quarters that the folds do not cut`, async ({
    page,
  }) => {
    // A sentence that fills the screen is printed with the others.
    await page.goto(`/${lang}/say/#help`);
    for (const format of ['A4', 'Letter']) {
      const path = join(mkdtempSync(join(tmpdir(), 'card-')), 'card.pdf');
      const pdf = await page.pdf({ path, format, preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu);
      expect(pages, format).toHaveLength(1);
    }
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(AREA);
    const seen = await page.evaluate(() => {
      const card = document.querySelector<HTMLElement>('.phrases')!;
      const { top, left, height, width } = card.getBoundingClientRect();
      const items = [...card.children].map((item) => {
        const box = item.getBoundingClientRect();
        const texts = [...item.querySelectorAll('.phrase > *')].map((text) =>
          text.getBoundingClientRect(),
        );
        return {
          row: Math.round((box.top - top) / (height / 10)),
          column: Math.round(Math.abs(box.left - left) / (width / 2)),
          whole:
            item.scrollWidth <= item.clientWidth &&
            texts.every((text) => text.top >= box.top && text.bottom <= box.bottom),
          foldedBetween: box.bottom <= top + height / 2 + 1 || box.top >= top + height / 2 - 1,
          swedish: getComputedStyle(item.querySelector('b')!).fontSize,
        };
      });
      const visible = [...document.querySelectorAll('body *')].filter(
        (one) => one.checkVisibility() && !one.closest('.phrases') && !one.contains(card),
      );
      return {
        items,
        height,
        others: visible.map(({ tagName }) => tagName),
        marks: ['::before', '::after'].map((part) => getComputedStyle(card, part).content),
        list: getComputedStyle(card).listStyleType,
      };
    });
    expect(seen.others).toEqual([]);
    expect(seen.height).toBeLessThanOrEqual(AREA.height);
    expect(seen.list).toBe('decimal');
    expect(seen.items.length).toBeGreaterThan(15);
    expect(new Set(seen.items.map(({ row, column }) => `${row} ${column}`)).size).toBe(
      seen.items.length,
    );
    for (const [index, item] of seen.items.entries()) {
      expect(item, `sentence ${index + 1}`).toMatchObject({ whole: true, foldedBetween: true });
      expect(parseFloat(item.swedish), 'Swedish is large').toBeGreaterThanOrEqual(17);
      expect(item.row).toBeLessThan(10);
      expect(item.column).toBeLessThan(2);
    }
    expect(seen.marks[0]).toContain(ui(lang)['say.fold'] ?? '?');
    if (lang !== 'sv') expect(seen.marks[1]).toContain(ui(lang)['draft'] ?? '?');
  });
}
