import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { KINDS, LANGUAGES } from './kinds.ts';

const outside = { chooser: '/', notfound: '/404.html' };
const pages = [
  ...Object.entries(outside),
  ...LANGUAGES.flatMap((lang) => Object.entries(KINDS).map(([kind, path]) => [`${kind} in ${lang}`, `/${lang}/${path}`] as const)),
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [name, path] of pages) {
      test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  });
}
