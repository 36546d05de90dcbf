import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { KINDS, LANGUAGES } from './kinds.ts';
import { measured } from './measured.ts';

const outside = { chooser: '/', notfound: '/404.html' };
const pages = [
  ...Object.entries(outside),
  ...LANGUAGES.flatMap((lang) =>
    Object.entries(KINDS).map(
      ([kind, path]) => [`${kind} in ${lang}`, `/${lang}/${path}`] as const,
    ),
  ),
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [name, path] of pages) {
      test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        // The exit has to be the first child of <body> (safe-exit R1), so it alone stands outside the landmarks.
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html}`),
        );
        const faults = found.filter((one) => !one.startsWith('region: <a data-exit'));
        measured('accessibility', { views: 1, violations: faults.length });
        expect(faults).toEqual([]);
      });
    }
  });
}
