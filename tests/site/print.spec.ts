import { expect, test } from '@playwright/test';
import { layoutFaults } from './measure.ts';

/** What people print, and how many sheets of A4 it may take. */
const PRINTED: readonly (readonly [kind: string, path: string, sheets: number])[] = [
  ['a guide', 'now/', 4],
  ['a long guide', 'signs/', 5],
  ['a contact', 'contacts/116016/', 1],
];
/** The inside of an A4 sheet with margins of 14 mm, in CSS pixels. */
const SHEET = { width: 688, height: 1016 };

for (const lang of ['sv', 'ar']) {
  for (const [kind, path, sheets] of PRINTED) {
    test(`${kind} in ${lang} prints on A4 in at most ${sheets}, with its line, nothing cut off`, async ({
      page,
    }) => {
      await page.setViewportSize(SHEET);
      await page.goto(`/${lang}/${path}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length).toBeLessThanOrEqual(sheets);
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/u);

      await page.emulateMedia({ media: 'print' });
      expect(await layoutFaults(page)).toEqual([]);
      for (const hidden of ['[data-exit]', 'header', 'footer'])
        await expect(page.locator(hidden)).toBeHidden();
      const line = await page
        .locator('main')
        .evaluate((main) => getComputedStyle(main, '::before').content);
      const title = await page.title();
      expect(line).toContain(title);
      expect(line).toContain(`/${lang}/${path}`);
      expect(line).toMatch(/\d{4}/u);
      const number = page.locator('main .call').first();
      if ((await number.count()) === 0) return;
      const [size, text] = await number.evaluate((call) =>
        [call, call.closest('main')!].map((one) => parseFloat(getComputedStyle(one).fontSize)),
      );
      expect(size).toBeGreaterThan(1.3 * (text ?? 0));
    });
  }
}
