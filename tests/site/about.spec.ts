import { expect, test } from '@playwright/test';

test('the page about the site says who runs it, what is known of visitors, and leads to the statement', async ({
  page,
}) => {
  await page.goto('/sv/about/#privacy');
  const main = page.locator('main');
  await expect(main).toContainText('Ingen organisation driver den här kopian än');
  await expect(main.locator('#privacy')).toBeInViewport();
  await expect(main).toContainText('ip-adress');
  await main.getByRole('link', { name: 'Tillgänglighetsredogörelse' }).click();
  await page.waitForURL('**/sv/about/access/');
});

test('the statement holds what the law asks for, and says that nobody runs this copy or has tried it', async ({
  page,
}) => {
  await page.goto('/sv/about/access/');
  const main = page.locator('main');
  for (const text of [
    'delvis förenlig',
    'Stödvägen',
    'Ingen organisation driver den här kopian än',
    'svenskt teckenspråk',
    'oskäligt betungande',
    /Bedömningen gjordes \d+ \p{L}+ \d{4}/u,
    /ändrades senast \d+ \p{L}+ \d{4}/u,
  ])
    await expect(main).toContainText(text);
  await expect(main.getByRole('link', { name: 'Anmäl till Digg' })).toHaveAttribute(
    'href',
    'https://www.digg.se/tdosanmalan',
  );
  await expect(main.locator('[data-proof="access"]')).toHaveCount(1);
});

test('a reader of Arabic is led to the statement in English, and its language is named', async ({
  page,
}) => {
  await page.goto('/ar/about/');
  const link = page.locator('main a[href="/en/about/access/"]');
  await expect(link).toHaveAttribute('hreflang', 'en');
  await expect(link.locator('[lang="en"]')).toHaveText('English');
});
