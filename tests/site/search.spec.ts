import { expect, test } from '@playwright/test';
import { HIT, open, TEXT_HIT } from './searching.ts';

/** What somebody types, and a page that must be among the first three hits. */
const FINDS = [
  ['sv', 'polisanmälan', '/sv/report/'],
  ['sv', 'skyddat boende', '/sv/stay/'],
  ['sv', 'heder våld', '/sv/family/'],
  ['sv', 'bris', '/sv/contacts/bris/'],
  ['sv', 'kvinofridslinjen', '/sv/contacts/116016/'],
  ['sv', 'socialjour umeå', '/sv/contacts/umea-kvall/'],
  ['sv', 'nacka', '/sv/places/nacka/'],
  ['en', 'interpreter', '/en/rights/'],
  ['en', 'my husband took my passport', '/en/permit/'],
  ['ar', 'زوجي يضربني', '/ar/signs/'],
  ['ar', 'سكن محمي', '/ar/stay/'],
] as const;
for (const [lang, query, address] of FINDS) {
  test(`"${query}" in ${lang} leads to ${address} with no network at all`, async ({ page }) => {
    await open(page, lang);
    await page.route('**/*', (route) => route.abort());
    await page.fill('#q', query);
    const hits = await page
      .locator(`[data-hits-list] ${HIT}`)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hits.slice(0, 3)).toContain(address);
    expect(hits.every((href) => href?.startsWith(`/${lang}/`))).toBe(true);
  });
}

test('every hit of the index leads to a page that exists', async ({ page, request }) => {
  await open(page);
  const seen = new Set<string>();
  for (const query of ['socialjour', 'barnahus', 'kvinnojour', 'mika', 'kriscentrum', 'gävle']) {
    await page.fill('#q', query);
    for (const link of await page.locator(HIT).all())
      seen.add((await link.getAttribute('href')) ?? '');
  }
  expect(seen.size).toBeGreaterThan(15);
  for (const address of seen) expect((await request.get(address)).status(), address).toBe(200);
});

test('"habo" shows Habo and Håbo, each with its county', async ({ page }) => {
  await open(page);
  await page.fill('#q', 'habo');
  const texts = await page.locator(HIT).allTextContents();
  expect(texts.slice(0, 2).toSorted()).toEqual(['Habo, Jönköpings län', 'Håbo, Uppsala län']);
});

test('the number of hits is said politely, and words of pages are neither shown nor read', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('#q')).toHaveAccessibleName(/\S/u);
  await page.fill('#q', 'nacka');
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ träff|^Visar/u);
  await expect(page.locator('main')).not.toContainText('svartsj');
  const spoken = await page.locator('main').ariaSnapshot();
  expect(spoken).not.toContain('svartsj');
});

test('words of danger put 112 and what to do now above the hits', async ({ page }) => {
  for (const [lang, query] of [
    ['sv', 'han har kniv'],
    ['en', 'he has a knife'],
    ['ar', 'معه سكين'],
  ] as const) {
    await open(page, lang);
    const block = page.locator('[data-now]');
    await expect(block).toBeHidden();
    await page.fill('#q', query);
    await expect(block.locator('a[href="tel:112"]')).toBeVisible();
    await expect(block.locator(`a[href="/${lang}/now/"]`)).toBeVisible();
    await expect(block.locator(HIT)).toHaveCount(0);
    await page.fill('#q', 'bris');
    await expect(block).toBeHidden();
  }
});

test('a line for professionals is said to be theirs, and leads to its place in their list', async ({
  page,
}) => {
  await open(page, 'ar');
  await page.fill('#q', 'resurscentrum heder skåne');
  const hit = page.locator(`${HIT}[href="/ar/contacts/for-work/#skane-lan-rrc"]`);
  await expect(hit).toContainText('المهنيون');
  await hit.click();
  await expect(
    page.locator('[data-page="group:work"] li#skane-lan-rrc a').first(),
  ).toBeInViewport();
  expect(await page.locator('li:target').getAttribute('data-contact')).toBe('skane-lan-rrc');
});

test('the words are in no address, title, history, storage or request, after a search, a hit and an exit', async ({
  page,
}) => {
  const words = 'rättegång';
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(decodeURIComponent(request.url()) + (request.postData() ?? '')),
  );
  const traces = async (): Promise<string> =>
    JSON.stringify(
      await page.evaluate(() => [
        location.href,
        document.title,
        history.state,
        history.length,
        window.name,
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
      ]),
    );
  await open(page);
  const length = await page.evaluate(() => history.length);
  // So few hits that the full text follows by itself.
  await page.fill('#q', words);
  await expect(page.locator(TEXT_HIT).first()).toBeVisible({ timeout: 20_000 });
  expect(await traces()).not.toMatch(/rättegång|r%C3%A4tteg/iu);
  await page.locator(HIT).first().click();
  await expect(page.locator('h1')).toBeVisible();
  expect(await traces()).not.toMatch(/rättegång|r%C3%A4tteg/iu);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.goBack().catch(() => null);
  await page.goto('/sv/search/');
  await expect(page.locator('#q')).toHaveValue('');
  await page.fill('#q', words);
  await page.route(/smhi|1177|wikipedia|example/u, (route) => route.fulfill({ body: 'elsewhere' }));
  await page.locator('[data-exit]').first().click();
  await page.waitForTimeout(500);
  expect(decodeURIComponent(page.url())).not.toContain(words);
  expect(requests.filter((one) => one.includes(words))).toEqual([]);
  expect(requests.filter((one) => one.startsWith('http://localhost') && one.includes('?'))).toEqual(
    [],
  );
});
