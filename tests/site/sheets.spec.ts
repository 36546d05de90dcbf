import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from './kinds.ts';
import { A4, printed, sheets } from './printed.ts';

/** Scripts are off, for sheets need none. The window is as wide as A4. */
test.use({ javaScriptEnabled: false, viewport: { width: 794, height: 1123 } });
// Many sheets in one test.
test.describe.configure({ timeout: 180_000 });

const OTHERS = LANGUAGES.filter((lang) => lang !== 'sv');
const built = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8');
const GUIDES = readdirSync('content/sv/guides').map((file) => file.replace('.mdx', ''));
const CONTACTS = readdirSync('content/contacts').map((file) => file.replace('.yaml', ''));
/** The longest, for large print. */
const LONGEST = ['signs', 'social', 'visit'];
/** The languages that every guide is read in first; others take more letters for the same. */
const FIRST = ['sv', 'en', 'ar'];
/** Those that take a side more in another language. */
const LONG = [...LONGEST, 'phone', 'plan'];

/** A guide's sheet, from the pages of staff who read the other language. */
const sheet = (guide: string, lang: string): string =>
  `/${lang === 'sv' ? 'en' : 'sv'}/staff/handout/sheet/${guide}/${lang}/`;

/** All guides in the first languages; in others those that take most room. */
function guides(lang: string): string[] {
  if (FIRST.includes(lang)) return GUIDES;
  const size = (guide: string): number => built(sheet(guide, lang)).length;
  return GUIDES.toSorted((a, b) => size(b) - size(a)).slice(0, 8);
}

for (const lang of OTHERS)
  test(`guides in Swedish and ${lang} take at most two A4 on both sides, the longest a side more`, async ({
    page,
  }) => {
    for (const guide of guides(lang)) {
      const all = await printed(page, sheet(guide, lang));
      expect(new Set(all), guide).toEqual(new Set([A4]));
      expect(all.length, guide).toBeLessThanOrEqual(
        !FIRST.includes(lang) && LONG.includes(guide) ? 5 : 4,
      );
    }
  });

for (const lang of LANGUAGES)
  test(`guides in ${lang} alone take two sides of A4, the longest three, and six in large print`, async ({
    page,
  }) => {
    for (const guide of guides(lang)) {
      const most = (FIRST.includes(lang) ? LONGEST : LONG).includes(guide) ? 3 : 2;
      const all = await printed(page, sheet(guide, lang), ['alone']);
      expect(all.length, guide).toBeLessThanOrEqual(most);
    }
    for (const guide of LONGEST)
      expect((await printed(page, sheet(guide, lang), ['alone', 'large'])).length).toBeLessThan(7);
  });

/** Every contact's sheet with these languages ticked, on one page in place of the first contact's. */
function together(langs: readonly string[]): string {
  const papers = CONTACTS.map((id) => {
    const html = built(`/sv/staff/handout/contact/${id}/`);
    const paper = html.slice(html.indexOf('<div class="beside"'), html.indexOf('</main>'));
    const ticked = langs.reduce(
      (text, lang) => text.replace(`id="in-${lang}"`, `id="in-${lang}" checked`),
      paper.replaceAll(' checked', ''),
    );
    return `<div id="sheet-${id}">${ticked.slice(0, ticked.lastIndexOf('</div>'))}</div>`;
  });
  const first = built(`/sv/staff/handout/contact/${CONTACTS[0] ?? ''}/`);
  return (
    first.slice(0, first.indexOf('<div class="beside"')) +
    papers.join('') +
    first.slice(first.indexOf('</main>'))
  );
}

for (const lang of OTHERS)
  test(`every contact prints in Swedish and ${lang} on one A4, alone too, and on two in large print`, async ({
    page,
  }) => {
    // A4 without its margins, at 96 dots an inch.
    await page.setViewportSize({ width: 688, height: 1016 });
    await page.emulateMedia({ media: 'print' });
    await page.setContent(together(['sv', lang]));
    const heights = await page.locator('.beside').evaluateAll((all) =>
      all.map((one) => ({
        id: one.parentElement?.id.replace('sheet-', '') ?? '',
        columns: [...one.querySelectorAll('.column')].filter((column) => column.checkVisibility())
          .length,
        height: one.getBoundingClientRect().height,
      })),
    );
    expect(heights.map(({ id }) => id)).toEqual(CONTACTS);
    expect(new Set(heights.map(({ columns }) => columns))).toEqual(new Set([2]));
    heights.sort((a, b) => b.height - a.height);
    expect(heights[0]?.height).toBeLessThanOrEqual(1016);
    for (const { id } of heights.slice(0, 3)) {
      const at = `/sv/staff/handout/contact/${id}/`;
      expect(await printed(page, at, [`in-${lang}`]), id).toEqual([A4]);
      await page.locator('#in-sv').uncheck();
      expect(await sheets(page), id).toEqual([A4]);
      expect((await printed(page, at, [`in-${lang}`, 'large'])).length, id).toBeLessThanOrEqual(2);
    }
  });

test('a contact’s sheet shows the languages that are ticked, each in its own direction, side by side on paper', async ({
  page,
}) => {
  await page.goto('/sv/staff/handout/contact/bris/');
  const columns = page.locator('.column');
  const shown = async (): Promise<(string | null)[]> =>
    columns.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('dir')),
    );
  expect(await shown()).toEqual(['ltr']);
  await page.locator('#in-ar').check();
  expect(await shown()).toEqual(['ltr', 'rtl']);
  await expect(page.locator('.column a[href="tel:116111"]:visible')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  const [first, second] = [
    await page.locator('.column[lang=sv]').boundingBox(),
    await page.locator('.column[lang=ar]').boundingBox(),
  ];
  expect(first?.y).toBe(second?.y);
  expect(second?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
});

test('a discreet contact’s sheet keeps its numbers under a neutral heading, and nothing else', async ({
  page,
}) => {
  await page.goto('/sv/staff/handout/contact/116016/');
  await expect(page).toHaveTitle('116 016');
  await page.locator('#discreet').check();
  const words = await page.locator('.column[lang=sv]').innerText();
  expect(
    words
      .split('\n')
      .map((word) => word.trim())
      .filter(Boolean),
  ).toEqual(['Bra nummer', '116 016', '020-50 50 50']);
});

test('a contact without a number has no discreet sheet', async ({ page }) => {
  await page.goto('/sv/staff/handout/contact/killar/');
  await expect(page.locator('#discreet')).toHaveCount(0);
});

test('every contact’s sheet is listed on the first page of print-outs', () => {
  for (const lang of ['sv', 'en']) {
    const list = built(`/${lang}/staff/handout/`);
    const missing = CONTACTS.filter(
      (id) => !list.includes(`href="/${lang}/staff/handout/contact/${id}/"`),
    );
    expect(missing, lang).toEqual([]);
  }
});
