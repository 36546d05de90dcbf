import { rmSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { MOST_SQUARES, QUIET } from '#pure/density.ts';
import { addressed, HOST } from './addressed.ts';
import { LANGUAGES } from './kinds.ts';
import { A4, cramped, sheets } from './printed.ts';

/** In one process, for all look at the same build; scripts are off, for what is ready to print needs none. */
test.describe.configure({ mode: 'default', timeout: 180_000 });
test.use({ javaScriptEnabled: false, viewport: { width: 794, height: 1123 } });

const SETS = ['all', 'young', 'family', 'change'];
/** Among them two with four lines on a card, and the longest addresses. */
const PLACES = ['malung-salen', 'upplands-vasby', 'nacka', 'hallstahammar'];

let copy: ReturnType<typeof addressed>;
test.beforeAll(() => {
  test.setTimeout(180_000);
  copy = addressed();
});
test.afterAll(() => rmSync(copy.folder, { recursive: true, force: true }));

/** Opens a page of the copy as it stands in its file, with these boxes ticked. */
async function open(page: Page, path: string, boxes: readonly string[]): Promise<void> {
  await page.emulateMedia({ media: null });
  await page.setContent(copy.page(path));
  for (const box of boxes) await page.locator(`#${box}`).click();
}

test('no code on any print-out is denser than a cheap printer can print at 20 mm', () => {
  const sides = copy.files.flatMap((file) =>
    [
      ...copy.page(file.replace('index.html', '')).matchAll(/class="code[^>]*viewBox="0 0 (\d+)/gu),
    ].map(([, side]) => Number(side)),
  );
  expect(sides.length).toBeGreaterThan(10_000);
  expect(Math.max(...sides)).toBeLessThanOrEqual(MOST_SQUARES + 2 * QUIET);
});

for (const lang of LANGUAGES)
  test(`cards in ${lang} hold their code of 20 mm and the address beside it, in large text too`, async ({
    page,
  }) => {
    for (const set of SETS)
      for (const large of [[], ['large']]) {
        const path = `/sv/staff/handout/cards/${set}/${lang}/`;
        await open(page, path, ['code', ...large]);
        expect(await sheets(page), path).toEqual([A4]);
        expect(await cramped(page), path).toEqual([]);
        const code = page.locator('.card').first().locator('.code');
        const millimetres = (((await code.boundingBox())?.width ?? 0) / 96) * 25.4;
        expect(Math.round(millimetres)).toBe(large.length > 0 ? 40 : 20);
        await expect(page.locator('.card').first()).toContainText(`${HOST}/${lang}/`);
      }
  });

test('a municipality’s cards hold their codes in every language', async ({ page }) => {
  for (const place of PLACES) {
    await open(page, `/sv/staff/handout/place/${place}/`, ['code']);
    expect(await sheets(page), place).toEqual(LANGUAGES.map(() => A4));
    expect(await cramped(page), place).toEqual([]);
  }
});

test('each card on a sheet shows the same code', async ({ page }) => {
  await open(page, '/sv/staff/handout/cards/all/ar/', ['code']);
  await page.emulateMedia({ media: 'print' });
  const sizes = await page
    .locator('.card .code > *')
    .evaluateAll((all) => all.map((one) => (one as SVGGraphicsElement).getBBox().width));
  expect(sizes).toHaveLength(10);
  expect(sizes[0]).toBeGreaterThan(20);
  expect(new Set(sizes).size).toBe(1);
});

test('a code appears where it is chosen, with the warning that a scan leaves a trace, and never on discreet paper', async ({
  page,
}) => {
  for (const path of ['cards/family/ar', 'contact/116016']) {
    await open(page, `/sv/staff/handout/${path}/`, []);
    await expect(page.locator('label[for=code]')).toContainText('historik');
    const code = page.locator('.code:visible');
    await expect(code).toHaveCount(0);
    await page.locator('#code').check();
    await expect(code).toHaveCount(1);
    await page.locator('#discreet').check();
    await expect(code).toHaveCount(0);
    await expect(page.locator('.paper').getByText(HOST).filter({ visible: true })).toHaveCount(0);
  }
});

test('sheets and posters with their codes still fill as much paper as without', async ({
  page,
}) => {
  for (const lang of LANGUAGES) {
    await open(page, `/sv/staff/handout/poster/all/${lang}/`, ['code']);
    expect(await sheets(page)).toEqual([A4]);
    expect(await cramped(page)).toEqual([]);
  }
  await open(page, '/sv/staff/handout/contact/116016/', ['code', 'in-ar']);
  expect(await sheets(page)).toEqual([A4]);
  await open(page, '/sv/staff/handout/sheet/money/ar/', ['code']);
  expect((await sheets(page)).length).toBeLessThanOrEqual(4);
  await open(page, '/sv/staff/handout/strips/all/ar/', []);
  expect(await cramped(page)).toEqual([]);
});
