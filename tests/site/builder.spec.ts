import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const START = '/sv/staff/handout/';

test('the contacts are those that serve the chosen municipality, its own first', async ({
  page,
}) => {
  await page.goto(START);
  const names = page.locator('[data-contacts] label');
  await expect(names.filter({ hasText: 'Kvinnofridslinjen' })).toHaveCount(1);
  await expect(names.filter({ hasText: 'Nacka' })).toHaveCount(0);
  await page.selectOption('#place', { label: 'Nacka' });
  await expect(names.first()).toContainText('Nacka');
  await expect(names.filter({ hasText: 'Kvinnofridslinjen' })).toHaveCount(1);
  await expect(names.filter({ hasText: 'Skellefteå' })).toHaveCount(0);
});

test('a sheet in two languages holds the contacts and the whole guide in both', async ({
  page,
}) => {
  await page.goto(START);
  await page.check('input[value=ar]');
  await page.check('input[value=bris]');
  await page.check('[data-guides] input[value=now]');
  const [contacts, guide] = [
    page.locator('.papers .sheet').nth(0),
    page.locator('.papers .sheet').nth(1),
  ];
  await expect(contacts.locator('[lang=ar]').first()).toBeVisible();
  await expect(contacts.locator('a[href="tel:116111"]')).toHaveCount(2);
  await expect(guide.locator('h2')).toHaveCount(2);
  await page.uncheck('input[value=sv]');
  await expect(page.locator('.papers .sheet').nth(1).locator('h2')).toHaveCount(1);
  await expect(page.locator('.papers .sheet').nth(1).locator('h2')).toHaveText(
    'إن كان هناك خطر عليك الآن',
  );
});

test('a card with too much on it says what to do, and a list of addresses takes it all', async ({
  page,
}) => {
  await page.goto(START);
  for (const id of ['112', '116016', 'bris', '11414'])
    await page.check(`[data-contacts] input[value="${id}"]`);
  await page.selectOption('#form', 'cards');
  await expect(page.locator('[data-builder] [role=status]')).toContainText('rymmer tre kontakter');
  await expect(page.locator('.papers')).toBeEmpty();
  await expect(page.locator('[data-builder] button')).toBeHidden();
  await page.selectOption('#form', 'links');
  await expect(page.locator('.papers')).toContainText('/sv/contacts/116016/');
  await page.check('#discreet');
  await expect(page.locator('.papers').getByText('Kvinnofridslinjen')).toBeHidden();
});

test('nothing that is chosen is in the address, stored, or asked for elsewhere, and a reload forgets it', async ({
  page,
  context,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname !== 'localhost' || url.search !== '') elsewhere.push(request.url());
  });
  await page.goto(START);
  const before = await page.evaluate(() => history.length);
  await page.check('input[value=ar]');
  await page.check('[data-contacts] input[value="116016"]');
  await page.check('[data-guides] input[value=plan]');
  await expect(page.locator('.papers .sheet')).toHaveCount(2);
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(
    START,
  );
  expect(
    await page.evaluate(async () => [
      history.length,
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]),
  ).toEqual([before, 0, 0, '', 0]);
  expect(await context.cookies()).toEqual([]);
  expect(elsewhere).toEqual([]);
  await page.reload();
  await expect(page.locator('[data-contacts] input')).not.toHaveCount(0);
  await expect(page.locator('[data-builder] input:checked')).toHaveCount(1);
  await expect(page.locator('.papers')).toBeEmpty();
});

test('when the texts cannot be fetched the page says so, and what is ready to print stays', async ({
  page,
}) => {
  await page.route('**/assets/handout/*.json', (route) => route.abort());
  await page.goto(START);
  await expect(page.locator('[data-builder] [role=status]')).toContainText('gick inte att hämta');
  await expect(page.locator('main a[href="/sv/staff/handout/cards/all/sv/"]')).toBeVisible();
});

test('leaving empties the page while a print-out is shown', async ({ page }) => {
  await page.route('https://www.smhi.se/', (route) =>
    route.fulfill({ body: '<h1>Väder</h1>', contentType: 'text/html' }),
  );
  await page.goto(START);
  await page.check('[data-contacts] input[value="116016"]');
  await expect(page.locator('.papers .sheet')).toHaveCount(1);
  await page.locator('[data-exit]').click();
  await page.waitForURL('https://www.smhi.se/');
});

test('the builder’s script keeps to 6,000 bytes', () => {
  expect(brotliCompressSync(readFileSync('dist/assets/handout.js')).length).toBeLessThan(6000);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the same page lists what is ready to print and says that choosing needs scripts', async ({
    page,
  }) => {
    await page.goto(START);
    await expect(page.locator('[data-builder]')).toBeHidden();
    expect(await page.locator('main noscript').evaluate((told) => told.textContent)).toContain(
      'Utan JavaScript',
    );
    await expect(page.locator('main a[href="/sv/staff/handout/sheet/now/sv/"]')).toBeVisible();
    await page.locator('main a[href="/sv/staff/handout/place/nacka/"]').click();
    await expect(page.locator('.cards').first()).toContainText('08-718 80 00');
  });
});

for (const [width, height] of [
  [360, 640],
  [1350, 940],
] as const)
  test(`at ${width} pixels nothing that is read moves when the builder arrives late`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const moved: number[] = ((globalThis as unknown as { moved: number[] }).moved = []);
      new PerformanceObserver((list) =>
        moved.push(
          ...list.getEntries().map((entry) => (entry as unknown as { value: number }).value),
        ),
      ).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/assets/handout**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto('/sv/staff/handout/');
    await expect(page.locator('[data-contacts] input').first()).toBeVisible();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved)).toEqual(
      [],
    );
  });
