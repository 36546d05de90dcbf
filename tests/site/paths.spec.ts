import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES } from './kinds.ts';

/** Each reader: the taps from home, as addresses below the language, and the contact they must meet. */
const READERS = [
  { reader: 'someone in danger', taps: [], contact: '112', dial: 'tel:112' },
  { reader: 'someone who wants to talk', taps: [], contact: '116016', dial: 'tel:116016' },
  { reader: 'someone under 18', taps: ['young/'], contact: 'bris', dial: 'tel:116111' },
  {
    reader: 'someone whose family decides',
    taps: ['family/'],
    contact: 'ratt-att-valja',
    dial: 'tel:020577070',
  },
  { reader: 'a friend', taps: ['friend/'], contact: '116016', dial: 'tel:116016' },
  {
    reader: 'someone who hurts somebody',
    taps: ['change/'],
    contact: '020555666',
    dial: 'tel:020555666',
  },
  {
    reader: 'a professional',
    taps: ['contacts/', 'contacts/for-work/'],
    contact: 'nch',
    dial: 'tel:+46102235760',
  },
] as const;

async function reaches(
  page: Page,
  lang: string,
  { taps, contact, dial }: (typeof READERS)[number],
): Promise<void> {
  await page.goto(`/${lang}/`);
  for (const tap of taps) {
    await page.locator(`a[href="/${lang}/${tap}"]:visible`).first().click();
    await page.waitForURL(`**/${lang}/${tap}`);
  }
  await expect(page.locator(`[data-contact="${contact}"] a[href="${dial}"]`).first()).toBeVisible();
}

for (const lang of LANGUAGES) {
  for (const one of READERS) {
    test(`${one.reader} gets from home to a number in at most two taps, in ${lang}`, async ({
      page,
    }) => {
      expect(one.taps.length).toBeLessThanOrEqual(2);
      await reaches(page, lang, one);
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const one of READERS) {
    test(`${one.reader} gets there without scripts`, async ({ page }) => reaches(page, 'sv', one));
  }

  test('search without scripts is the A–Z index, and leads to a municipality', async ({ page }) => {
    await page.goto('/sv/search/');
    await page.locator('a[href="/sv/places/kiruna/"]').click();
    await expect(page.locator('h1')).toHaveText('Kiruna');
  });

  test('the exit is an ordinary link', async ({ page }) => {
    await page.goto('/sv/now/');
    await expect(page.locator('[data-exit]')).toHaveAttribute('href', /^https:/u);
  });
});

for (const lang of LANGUAGES) {
  test(`home in ${lang} shows 112, the line to talk to and the whole exit without scrolling`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/`);
    const exit = await page.locator('[data-exit]').boundingBox();
    expect(exit && exit.y + exit.height).toBeLessThanOrEqual(640);
    expect(exit?.height).toBeGreaterThanOrEqual(48);
    for (const contact of ['112', '116016']) {
      const box = await page.locator(`.first [data-contact="${contact}"] a`).boundingBox();
      expect(box && box.y + box.height, contact).toBeLessThan(exit?.y ?? 0);
      expect(box?.height, contact).toBeGreaterThanOrEqual(44);
    }
  });

  test(`changing the language from ${lang} keeps the page`, async ({ page }) => {
    // From the first three to each; from the others to the next, so that each menu is used.
    const next = LANGUAGES[(LANGUAGES.indexOf(lang) + 1) % LANGUAGES.length] ?? lang;
    const others = ['sv', 'en', 'ar'].includes(lang) ? LANGUAGES : [next];
    for (const [path, kind] of [
      ['social/', 'guide:social'],
      ['contacts/bris/', 'contact:bris'],
      ['places/nacka/', 'place:nacka'],
      ['search/', 'search'],
    ] as const) {
      for (const other of others) {
        await page.goto(`/${lang}/${path}`);
        await page.locator('header details summary').click();
        await page.locator(`header details a[hreflang="${other}"]`).click();
        await page.waitForURL(`**/${other}/${path}`);
        await expect(page.locator('html')).toHaveAttribute('data-page', kind);
        await expect(page.locator('html')).toHaveAttribute('lang', other);
      }
    }
  });
}
