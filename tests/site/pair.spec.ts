import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from './kinds.ts';

const OTHERS = LANGUAGES.filter((lang) => lang !== 'sv');
const GUIDES = readdirSync('content/sv/guides').map((file) => file.replace('.mdx', ''));

const built = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8');

/** What a reader reads: tags, entities, step numbers and the numbers of notes left out. */
const words = (html: string): string =>
  html
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&[a-z#0-9]+;/gu, '')
    .replace(/[\s\d.]+/gu, '');

interface Line {
  readonly id: string;
  readonly numbers: readonly string[];
  readonly langs: readonly string[];
  readonly texts: readonly string[];
}

/** The lines of a page with two columns, as they stand in its HTML. */
function lines(html: string): Line[] {
  return html
    .split('<div class="row" id="')
    .slice(1)
    .map((part) => {
      const columns = part.split(/<div lang="(?=[a-z-]+" dir="(?:ltr|rtl)"><(?:a href="#|b))/u);
      return {
        id: part.slice(0, part.indexOf('"')),
        langs: columns.slice(1).map((column) => column.slice(0, column.indexOf('>'))),
        numbers: columns
          .slice(1)
          .map((column) => /<(?:a|b)[^>]*>([\d.]+)</u.exec(column)?.[1] ?? ''),
        texts: columns.slice(1).map((column) => words(`<${column}`)),
      };
    });
}

for (const other of OTHERS) {
  test(`every guide stands beside Swedish in ${other}, line against line, and nothing of it is lost`, () => {
    const dir = /<html lang="[^"]+" dir="([^"]+)"/u.exec(built(`/${other}/`))?.[1] ?? '';
    for (const guide of GUIDES) {
      // A guide that is not translated is in another language, with its direction.
      const [, shown = other, way = dir] =
        /<div(?: lang="([^"]+)" dir="([^"]+)")?>\s*<h2/u.exec(built(`/${other}/${guide}/`)) ?? [];
      const found = lines(built(`/sv/staff/pair/${other}/${guide}/`));
      expect(found.length, guide).toBeGreaterThan(12);
      for (const { id, langs, numbers } of found) {
        const [its, turn] = id.startsWith('contacts-') ? [other, dir] : [shown, way];
        expect(langs, `${guide}#${id}`).toEqual(['sv" dir="ltr"', `${its}" dir="${turn}"`]);
        expect(numbers[0], `${guide}#${id}`).toBe(numbers[1]);
        expect(numbers[0], `${guide}#${id}`).toMatch(/^\d+\.\d+$/u);
      }
      const text = found.filter(({ id }) => !id.startsWith('contacts-'));
      for (const [column, lang] of ['sv', other].entries()) {
        const page = built(`/${lang}/${guide}/`);
        // Contacts stand shorter in a pair, and in each column's own language.
        const own = page
          .slice(page.indexOf('<h2'), page.indexOf('<section'))
          .replace(/<article.*?<\/article>/gsu, '')
          // The Swedish that stands under an unreviewed draft has a column of its own here.
          .replace(/<(div|p) class="quiet" lang="sv".*?<\/\1>/gsu, '');
        const paragraphs = [...own.matchAll(/<p>.*?<\/p>/gsu)];
        expect(paragraphs.length, `${guide} in ${lang}`).toBeGreaterThan(5);
        for (const [paragraph] of paragraphs) {
          const all = text.map(({ texts }) => texts[column]).join('');
          expect(all, `${guide} in ${lang}`).toContain(words(paragraph));
        }
      }
    }
  });
}

test('a line has the same id beside every language and in every menu language', () => {
  for (const guide of [...GUIDES, 'say']) {
    const first = lines(built(`/sv/staff/pair/${OTHERS[0] ?? ''}/${guide}/`)).map(({ id }) => id);
    for (const lang of ['sv', 'en'])
      for (const other of OTHERS) {
        const ids = lines(built(`/${lang}/staff/pair/${other}/${guide}/`)).map(({ id }) => id);
        expect(ids, `${lang} ${other} ${guide}`).toEqual(first);
      }
  }
});

test('every guide and the card lead to the pair in one tap, and the staff pages list all of them', () => {
  for (const guide of [...GUIDES, 'say']) {
    for (const lang of LANGUAGES) {
      const menu = lang === 'en' ? 'en' : 'sv';
      const beside = lang === 'sv' ? 'en' : lang;
      expect(built(`/${lang}/${guide}/`)).toContain(
        `href="/${menu}/staff/pair/${beside}/${guide}/"`,
      );
    }
    for (const other of OTHERS)
      expect(built(`/sv/staff/pair/${other}/`)).toContain(`/sv/staff/pair/${other}/${guide}/`);
  }
  for (const other of OTHERS)
    expect(built('/en/staff/start/')).toContain(`href="/en/staff/pair/${other}/"`);
});

test('a link and a contact in a column are in the column’s language', () => {
  const html = built('/en/staff/pair/ar/talk/');
  const column = html
    .split('<div lang="ar" dir="rtl"><b>')
    .slice(1)
    .map((part) => part.split(/<(?:h2|section|div class="row")/u)[0])
    .join();
  expect(column).toContain('href="/ar/places/"');
  expect(column).toContain('href="/en/staff/pair/ar/now/"');
  expect(column).not.toMatch(/href="\/(?:en|sv)\/(?:contacts|places|way)\/"/u);
});

test('pairs are kept out of search engines', () => {
  expect(built('/sv/staff/pair/ar/now/')).toContain('<meta name="robots" content="noindex">');
});

for (const width of [360, 1100]) {
  test(`at ${width} pixels the languages stand ${width < 640 ? 'one under the other' : 'beside each other'}, and nothing runs out of the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/sv/staff/pair/ar/rights/');
    const row = page.locator('#interpreter-2 > *');
    const [left, right] = [await row.nth(0).boundingBox(), await row.nth(1).boundingBox()];
    if (width < 640) expect(right?.y).toBeGreaterThanOrEqual((left?.y ?? 0) + (left?.height ?? 0));
    else expect(right?.y).toBe(left?.y);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}

for (const [from, to] of [
  ['ar', 'en'],
  ['en', 'ar'],
] as const)
  test(`changing the second language from ${from} to ${to} on a phone keeps the line that is being read`, async ({
    page,
  }) => {
    await page.goto(`/sv/staff/pair/${from}/rights/`);
    await page.locator('#secrecy-3').evaluate((row) => row.scrollIntoView({ block: 'start' }));
    const top = page.locator(`nav.langs a[hreflang="${to}"]`);
    await top.evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(new RegExp(`/sv/staff/pair/${to}/rights/#secrecy-3$`, 'u'));
    await expect(page.locator('#secrecy-3')).toBeInViewport();
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the language of a part is changed by keyboard, and the part stays', async ({ page }) => {
    await page.goto('/en/staff/pair/ar/rights/');
    await page.locator('#decision + .same a[hreflang="en"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/staff\/pair\/en\/rights\/#decision$/u);
    await expect(page.locator('#decision')).toBeInViewport();
  });
});
