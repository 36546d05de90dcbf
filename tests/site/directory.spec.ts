import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { load } from 'js-yaml';
import { LANGUAGES } from './kinds.ts';
import { rows, ui } from './directory-rows.ts';

/** Each reader's list in the directory, with a number that must stand in it. */
const READERS = [
  ['a woman', 'women', 'tel:116016'],
  ['a man', 'men', 'tel:020808080'],
  ['a child', 'young', 'tel:116111'],
  ['a relative', 'relative', 'tel:116016'],
  ['someone who hurts somebody', 'change', 'tel:020555666'],
  ['someone who is LGBTQI', 'us', 'tel:020550000'],
  ['someone older', 'older', 'tel:020222233'],
  ['someone with a disability', 'support', 'tel:116016'],
  ['someone whose family decides', 'family', 'tel:020577070'],
  ['someone after sex they did not want', 'choice', 'tel:116016'],
  ['a professional', 'work', 'tel:+46102235760'],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    for (const [reader, group, number] of READERS) {
      test(`${reader} gets from home to a number in two taps through the lists`, async ({
        page,
      }) => {
        for (const lang of ['sv', 'ar']) {
          await page.goto(`/${lang}/`);
          for (const address of [`/${lang}/contacts/`, `/${lang}/contacts/for-${group}/`]) {
            await page.locator(`a[href="${address}"]:visible`).first().click();
            await page.waitForURL(`**${address}`);
          }
          const numbers = page.locator(`main [data-contact] a[href^="${number}"]`);
          await expect(numbers.first()).toBeVisible();
          expect(
            await page.locator('main li[data-contact]').count(),
            'nothing is hidden in a static list',
          ).toBe(await page.locator('main li[data-contact]:visible').count());
        }
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the directory is whole, has no dead controls and leads to each group in one tap', async ({
    page,
  }) => {
    for (const lang of LANGUAGES) {
      await page.goto(`/${lang}/contacts/`);
      await expect(page.locator('[data-filters]')).toBeHidden();
      const all = await rows(page);
      expect(all.length).toBeGreaterThan(40);
      expect(all.filter(({ shown }) => !shown)).toEqual([]);
      for (const [, group] of READERS)
        await expect(
          page.locator(`main a[href="/${lang}/contacts/for-${group}/"]`).first(),
        ).toBeVisible();
    }
  });
});

test('contacts for professionals alone stand on their own page, in their group and in staff guides only', () => {
  const ids = globSync('content/contacts/*.yaml').flatMap((file) => {
    const { for: whom } = load(readFileSync(file, 'utf8')) as { for: string[] };
    const alone =
      whom.includes('professionals') &&
      whom.every((one) => one === 'professionals' || one === 'honour');
    return alone ? [/([^/]+)\.yaml$/u.exec(file)?.[1] ?? ''] : [];
  });
  expect(ids).toEqual(expect.arrayContaining(['nch', 'nspm']));
  for (const file of globSync('dist/**/*.html')) {
    const html = readFileSync(file, 'utf8');
    const page = /data-page="([^"]+)"/u.exec(html)?.[1] ?? '';
    if (page === 'group:work' || /^(?:staff|handout):/u.test(page)) continue;
    const found = ids.filter(
      (id) =>
        page !== `contact:${id}` &&
        (html.includes(`data-contact="${id}"`) || html.includes(`/contacts/${id}/"`)),
    );
    expect(found, file).toEqual([]);
  }
});

test('the directory is at most 14,000 bytes packed and its script 4,000, in every language', () => {
  for (const lang of LANGUAGES) {
    const html = readFileSync(`dist/${lang}/contacts/index.html`);
    const { length } = brotliCompressSync(html, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    });
    expect(length, lang).toBeLessThanOrEqual(14_000);
    const scripts = [...html.toString().matchAll(/<script>(.*?)<\/script>/gsu)];
    expect(scripts.at(-1)?.[1]?.length, lang).toBeLessThanOrEqual(4000);
  }
});

test('no row says “website only” without a website', () => {
  for (const lang of LANGUAGES) {
    for (const file of globSync(`dist/${lang}/contacts/{for-*/,}index.html`)) {
      const html = readFileSync(file, 'utf8');
      expect(html.includes(ui(lang)['contact.web_only'] ?? '?'), file).toBe(false);
      expect(html.includes('data-contact'), file).toBe(true);
    }
  }
});
