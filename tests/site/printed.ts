import type { Page } from '@playwright/test';

export const A4 = '210 × 297';
export const A3 = '297 × 420';

/** The sizes in mm of the sheets that the page in the browser would print, one for each. */
export async function sheets(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const mm = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, width, height]) => `${mm(width)} × ${mm(height)}`,
  );
}

/** The same for an address of the site, with these boxes ticked or cleared. */
export async function printed(
  page: Page,
  path: string,
  boxes: readonly string[] = [],
): Promise<string[]> {
  await page.emulateMedia({ media: null });
  await page.goto(path);
  for (const box of boxes) await page.locator(`#${box}`).click();
  return sheets(page);
}

/** The texts on cards, strips or a poster that, as printed, leave their place or lie on another. */
export async function cramped(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.locator('.card, .poster, .above').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const shown = (part: Element): boolean => part.getBoundingClientRect().width > 0;
      const place = (part: Element): DOMRect => part.getBoundingClientRect();
      const box = place(card);
      const outside = [...card.querySelectorAll('p, li, li > *, .code')]
        .filter(shown)
        .filter((part) => {
          const { left, right, top, bottom } = place(part);
          return (
            left < box.left - 1 ||
            right > box.right + 1 ||
            top < box.top - 1 ||
            bottom > box.bottom + 1
          );
        });
      // What is written, not the boxes around it, which may leave room for a code.
      const written = [...card.querySelectorAll('b, li > *, .foot bdi, .draft, .code')].filter(
        shown,
      );
      // The boxes of letters are higher than their lines, so those of two lines may touch.
      const meet = (from: number, to: number, start: number, end: number): boolean =>
        Math.min(to, end) - Math.max(from, start) > 0.3 * Math.min(to - from, end - start);
      const over = (a: DOMRect, b: DOMRect): boolean =>
        meet(a.left, a.right, b.left, b.right) && meet(a.top, a.bottom, b.top, b.bottom);
      const covered = written.filter((part, index) =>
        written
          .slice(0, index)
          .some((other) =>
            [...part.getClientRects()].some((a) =>
              [...other.getClientRects()].some((b) => over(a, b)),
            ),
          ),
      );
      return [...outside, ...covered].map((part) => part.textContent.trim() || part.tagName);
    }),
  );
}
