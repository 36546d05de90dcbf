import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from './kinds.ts';

const built = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8');
const CONTACTS = readdirSync('content/contacts').map((file) => file.replace('.yaml', ''));

test('the table has the address of every guide and contact in every language, and no script is needed for it', () => {
  const table = built('/sv/staff/links/');
  for (const lang of LANGUAGES)
    for (const page of ['now/', 'visit/', 'say/', ...CONTACTS.map((id) => `contacts/${id}/`)])
      expect(table).toContain(`/${lang}/${page}</bdi>`);
  expect(table).toContain('ingen egen adress än');
});

for (const lang of LANGUAGES) {
  test(`each page in ${lang} has an open text and one that gives nothing away`, async ({
    page,
  }) => {
    await page.goto(`/en/staff/links/${lang}/`);
    const rows = await page.locator('.copies li').evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector('a')?.textContent?.trim() ?? '',
        texts: [...row.querySelectorAll('[data-copy]')].map((text) => text.textContent?.trim()),
      })),
    );
    expect(rows.length).toBeGreaterThan(150);
    for (const { name, texts } of rows) {
      const [address = '', open = '', discreet = ''] = texts;
      expect(address).toMatch(new RegExp(`/${lang}/`, 'u'));
      expect(open).toContain(name);
      expect(open).toContain(address);
      expect(discreet).toContain(address);
      expect(discreet.replace(address, '')).not.toContain(name);
    }
  });
}

test('a text is copied with the keyboard, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sv/staff/links/ar/');
  const first = page.locator('.copies li').first();
  const discreet = first.locator('[data-copy]').nth(2);
  await first.locator('button').nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-copies]')).toHaveText('Kopierat');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    (await discreet.textContent())?.trim(),
  );
  expect(new URL(page.url()).hash).toBe('');
});

test('where the browser refuses, the text is selected instead', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto('/en/staff/links/en/');
  await page.locator('.copies button').first().click();
  await expect(page.locator('[data-copies]')).toContainText('selected');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
    (await page.locator('[data-copy]').first().textContent())?.trim(),
  );
});

test('public pages carry no button to copy and ask for no script', () => {
  for (const path of ['/sv/now/', '/ar/contacts/bris/', '/en/say/', '/sv/places/nacka/']) {
    expect(built(path)).not.toContain('data-copy');
    expect(built(path)).not.toContain('<script src');
  }
});
