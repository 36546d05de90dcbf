import { expect, test } from '@playwright/test';
import { LANGUAGES } from './kinds.ts';

// The configuration's own viewport: 360 × 640.
for (const lang of LANGUAGES) {
  test(`home in ${lang} begins with help, the exit and the ways in: two rows whole, a third one cut`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/`);
    const seen = await page.evaluate(() => {
      const exit = document.querySelector('[data-exit]')!.getBoundingClientRect();
      const whole = (element: Element): boolean => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= exit.top + 1;
      };
      const ways = [...document.querySelectorAll('main .grid a')];
      const drawn = ways.map((way) => way.querySelector('svg')!.getBoundingClientRect());
      return {
        exit: exit.bottom <= innerHeight && exit.height >= 48,
        numbers: [...document.querySelectorAll('.first a[href^="tel:"]')].map(whole),
        terms: whole(document.querySelector('.first .facts')!),
        rows: ways.slice(0, 4).map(whole),
        columns: new Set(drawn.map(({ left }) => Math.round(left / 20))).size,
        third: whole(ways[4]!) ? 'whole' : drawn[4]!.top < exit.top - 8 ? 'cut' : 'out of view',
        afterwards: document.querySelector('.grid ~ .quiet')!.getBoundingClientRect().top,
      };
    });
    expect(seen).toEqual({
      exit: true,
      numbers: [true, true],
      terms: true,
      rows: [true, true, true, true],
      columns: 2,
      third: 'cut',
      afterwards: expect.any(Number),
    });
    expect(seen.afterwards).toBeGreaterThan(640);
  });
}

for (const lang of ['sv', 'ar']) {
  test(`a contact in ${lang} says with its first number, on the first screen, whether somebody answers`, async ({
    page,
  }) => {
    for (const id of ['116016', 'nch']) {
      await page.goto(`/${lang}/contacts/${id}/`);
      const state = page.locator('article [data-open]').first();
      await expect(state).not.toBeEmpty();
      const [number, words, exit] = await Promise.all(
        [page.locator('article .call').first(), state, page.locator('[data-exit]')].map((one) =>
          one.boundingBox(),
        ),
      );
      const below = (number?.y ?? 0) + (number?.height ?? 0);
      expect(words?.y, id).toBeGreaterThanOrEqual(below - 1);
      expect(words?.y, id).toBeLessThan(below + 16);
      // A name of four lines leaves no room for more.
      if (id === '116016') expect((words?.y ?? 0) + 16).toBeLessThan(exit?.y ?? 0);
    }
  });
}

for (const lang of LANGUAGES) {
  test(`no word of the ways in and the groups is broken on a narrow screen in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    for (const path of ['', 'contacts/']) {
      await page.goto(`/${lang}/${path}`);
      const broken = await page.locator('.grid a, .rows li > a:first-child').evaluateAll((links) =>
        links.flatMap((link) => {
          const walk = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let text = walk.nextNode() as Text | null; text; text = walk.nextNode() as Text)
            for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              if (range.getClientRects().length > 1) found.push(word);
            }
          return found;
        }),
      );
      expect(broken, path).toEqual([]);
    }
  });
}
