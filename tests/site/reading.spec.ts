import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES } from './kinds.ts';

/** A built guide's HTML by its address. */
const guides = new Map(
  globSync('*/*/index.html', { cwd: 'dist' })
    .map((file) => [`/${file.replace('index.html', '')}`, readFileSync(`dist/${file}`, 'utf8')])
    .filter((entry): entry is [string, string] => entry[1]?.includes('data-page="guide:') ?? false),
);
const CONTENTS = /<main(?:(?!<\/main>)[\s\S])*?<nav[^>]*>([\s\S]*?)<\/nav>/u;
/** Words of a guide's own text: its contacts' cards left out. */
const words = (html: string): number =>
  (html.replace(/<article[\s\S]*?<\/article>|<[^>]+>/gu, ' ').match(/\S+/gu) ?? []).length;
const idOf = (path: string): string => path.split('/')[2] ?? '';
const long = [...guides].filter(([, html]) => CONTENTS.test(html)).map(([path]) => path);

test('the longest guides have a list of contents, the same ones in every language', () => {
  const swedish = [...guides].filter(([path]) => path.startsWith('/sv/'));
  const byLength = swedish.sort(([, one], [, other]) => words(other) - words(one));
  const listed = long.filter((path) => path.startsWith('/sv/')).map(idOf);
  for (const [path] of byLength.slice(0, 4)) expect(listed).toContain(idOf(path));
  expect(listed.length).toBeLessThan(swedish.length / 2);
  for (const lang of LANGUAGES)
    expect(long.filter((path) => path.startsWith(`/${lang}/`)).map(idOf), lang).toEqual(listed);
});

test('contents name every section that follows what to do now, in order', () => {
  for (const path of long) {
    const html = guides.get(path) ?? '';
    const [, contents = ''] = CONTENTS.exec(html) ?? [];
    const named = [...contents.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    const [first, ...sections] = [...html.matchAll(/<h2 id="([^"]+)"/gu)].map(([, id]) => id);
    expect(named, path).toEqual(sections);
    expect(html.indexOf(contents), path).toBeGreaterThan(html.indexOf(`<h2 id="${first}"`));
    expect(html.indexOf(contents), path).toBeLessThan(html.indexOf(`<h2 id="${sections[0]}"`));
  }
});

test('contents open with the keyboard and lead to their section, without scripts too', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ar/signs/');
  const contents = page.locator('main nav');
  await expect(contents.getByRole('link').first()).toBeHidden();
  await contents.locator('summary').focus();
  await page.keyboard.press('Enter');
  const last = contents.getByRole('link').last();
  const id = (await last.getAttribute('href')) ?? '';
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`h2${id}`)).toBeInViewport();
  await context.close();
});

/** How many letters stand on each line of running text that another line follows, from fewest to most. */
const lines = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const found: number[] = [];
    for (const text of document.querySelectorAll('main p')) {
      if (text.closest('.quiet, .sources, .box')) continue;
      const range = document.createRange();
      const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      let top: number | undefined;
      let letters = 0;
      for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
        if (node.parentElement?.closest('[href="#s"]')) continue;
        for (let at = 0; at < node.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const [box] = range.getClientRects();
          if (!box?.width) continue;
          if (top !== undefined && box.top > top + box.height / 2) {
            found.push(letters);
            letters = 0;
          }
          if (letters === 0) top = box.top;
          letters++;
        }
      }
    }
    return found.sort((one, other) => one - other);
  });

for (const width of [768, 1280]) {
  test(`text is 18 pixels or more, in lines of 60 to 70 letters, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['sv/stay/', 'sv/about/', 'en/stay/', 'ar/stay/', 'sv/staff/duty/']) {
      await page.goto(`/${path}`);
      const found = await lines(page);
      const middle = found[found.length >> 1] ?? 0;
      expect.soft(found.length, path).toBeGreaterThan(5);
      expect.soft(middle, path).toBeGreaterThanOrEqual(60);
      expect.soft(middle, path).toBeLessThanOrEqual(70);
      const size = await page
        .locator('main p:not(.back)')
        .first()
        .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
      expect.soft(size, path).toBeGreaterThanOrEqual(18);
    }
  });
}
