import { expect, test } from '@playwright/test';
import { OUTSIDE, pagesIn } from './kinds.ts';
import { exitFaults, focusFaults, layoutFaults, prepare } from './measure.ts';

// A test's own style is no threat, and the policy would refuse it.
test.use({ bypassCSP: true });

const SIZES: readonly (readonly [width: number, height: number, text: number])[] = [
  [320, 480, 100],
  [360, 640, 100],
  [640, 360, 100],
  [768, 1024, 100],
  [1280, 800, 100],
  // 400 % zoom of a screen of 1280 × 1024.
  [320, 256, 100],
  [360, 640, 200],
  [1280, 800, 200],
];

const groups: readonly (readonly [name: string, pages: readonly (readonly [string, string])[]])[] =
  [
    ['in no language', Object.entries(OUTSIDE)],
    ...['sv', 'ar'].flatMap((lang) =>
      pagesIn(lang).map(([kind, path]) => [`${kind} in ${lang}`, [[kind, path]]] as const),
    ),
  ];

for (const [name, pages] of groups) {
  test(`${name}: nothing cut off, covered or sideways, exit and focus in view at every size`, async ({
    page,
  }) => {
    for (const [, path] of pages) {
      await page.goto(path);
      for (const [width, height, text] of SIZES) {
        await page.setViewportSize({ width, height });
        await prepare(page, text);
        const faults = [
          ...(await layoutFaults(page)),
          ...(await exitFaults(page, height < 300 ? 44 : 48)),
          ...(await focusFaults(page)),
        ];
        expect.soft(faults, `${path} at ${width} × ${height}, text ${text} %`).toEqual([]);
      }
    }
  });
}
