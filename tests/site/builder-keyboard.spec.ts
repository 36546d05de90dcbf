import { expect, test, type Page } from '@playwright/test';

const START = '/sv/staff/handout/';

/** Presses Tab until an element has focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const there = (): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let step = 0; step < 260 && !(await there()); step += 1) await page.keyboard.press('Tab');
  expect(await there(), `Tab never came to ${selector}`).toBe(true);
}

test('with the keyboard alone one makes cards in Arabic for a municipality, and prints them', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(START);
  await tabTo(page, '#form');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'input[value=sv]');
  await page.keyboard.press('Space');
  await tabTo(page, 'input[value=ar]');
  await page.keyboard.press('Space');
  await tabTo(page, '#place');
  await page.keyboard.type('Hedemora');
  await tabTo(page, 'input[value="112"]');
  await page.keyboard.press('Space');
  await tabTo(page, 'input[value="116016"]');
  await page.keyboard.press('Space');
  const cards = page.locator('.papers .cards');
  await expect(cards).toHaveAttribute('dir', 'rtl');
  await expect(cards.locator('.card')).toHaveCount(10);
  await expect(cards.locator('.card').first()).toContainText('Hedemora');
  await expect(cards.locator('.card').first().locator('a[href="tel:116016"]')).toHaveText(
    '116 016',
  );
  await tabTo(page, '[data-builder] button');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/MediaBox/gu)).toHaveLength(1);
});

test('with the keyboard alone every form is made in two languages, discreet and in large print', async ({
  page,
}) => {
  await page.goto(START);
  await tabTo(page, 'input[value=ar]');
  await page.keyboard.press('Space');
  await tabTo(page, '[data-contacts] input[value="116016"]');
  await page.keyboard.press('Space');
  await tabTo(page, '[data-guides] input[value=plan]');
  await page.keyboard.press('Space');
  for (const box of ['#large', '#discreet']) {
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
  // Sheets of the contact and of the guide; cards and strips in each language; one list.
  for (const [form, papers, most] of [
    ['sheet', 2, 8],
    ['cards', 2, 2],
    ['strips', 2, 2],
    ['links', 1, 1],
  ] as const) {
    if (form !== 'sheet') {
      await page.locator('#form').focus();
      await page.keyboard.press('ArrowDown');
    }
    await expect(page.locator('#form')).toHaveValue(form);
    await expect(page.locator('.papers > *')).toHaveCount(papers);
    await expect(page.locator('.papers').getByText('Kvinnofridslinjen').first()).toBeHidden();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/MediaBox/gu)?.length, form).toBeLessThanOrEqual(most);
  }
  expect(page.url()).toMatch(new RegExp(`${START}$`, 'u'));
});
