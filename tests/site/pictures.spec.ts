import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { read } from '#checks/read.ts';
import { blocks, parts } from '#pure/side-by-side.ts';

const { languages } = read('content').content;
const WITH_PICTURES = [...languages].filter(([, { pictures }]) => pictures).map(([code]) => code);

/** The steps of a built guide: the list items of its first section, and of every list of steps. */
function steps(html: string): string[] {
  const lists = html.match(/<div class="steps">[\s\S]*?<\/ol>\s*<\/div>/gu) ?? [];
  return [...(parts(html)[0]?.blocks ?? []), ...lists.flatMap((list) => blocks(list))]
    .filter(({ kind }) => kind === 'item')
    .map((step) => step.html.replace(/^\d+\. /u, ''));
}

for (const lang of WITH_PICTURES) {
  test(`every step of every guide in ${lang} begins with a drawing that screen readers leave out`, () => {
    for (const file of readdirSync(`content/${lang}/guides`)) {
      const guide = file.replace('.mdx', '');
      const found = steps(readFileSync(`dist/${lang}/${guide}/index.html`, 'utf8'));
      expect(found.length, guide).toBeGreaterThan(3);
      const bare = found.filter(
        (step) => !/^<svg [^>]*aria-hidden="true"[^>]*><(?:path|circle|rect)\b/u.test(step),
      );
      expect(bare, guide).toEqual([]);
    }
  });

  test(`pictures in ${lang} stand beside the first words of their step, within its lines, and are read to nobody`, async ({
    page,
  }) => {
    for (const guide of ['now', 'stay']) {
      await page.goto(`/${lang}/${guide}/`);
      const places = await page.locator('main li > svg:first-child').evaluateAll((drawings) =>
        drawings.map((drawing) => {
          const words = document.createRange();
          words.selectNodeContents(drawing.parentElement as Element);
          const texts = document.createTreeWalker(
            drawing.parentElement as Element,
            NodeFilter.SHOW_TEXT,
            (node) =>
              node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
          );
          words.selectNode(texts.nextNode() as Node);
          const [first] = words.getClientRects();
          const { top, width } = drawing.getBoundingClientRect();
          // The drawing is a square, a quarter of which hangs below its box.
          const middle = top + width / 2;
          return { width, off: first ? middle - (first.top + first.bottom) / 2 : Infinity };
        }),
      );
      expect(places.length, guide).toBeGreaterThan(3);
      for (const { width, off } of places) {
        expect(width).toBeGreaterThanOrEqual(32);
        expect(Math.abs(off), guide).toBeLessThan(8);
      }
      await expect(page.locator('main').getByRole('img')).toHaveCount(0);
    }
  });
}
