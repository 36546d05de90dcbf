import { expect, test } from '@playwright/test';
import { KINDS } from './kinds.ts';

// A test's own style is no threat, and the policy would refuse it.
test.use({ bypassCSP: true });

for (const lang of ['sv', 'ar']) {
  test(`with text at 200 % no page in ${lang} scrolls sideways, and the exit is whole`, async ({
    page,
  }) => {
    for (const path of Object.values(KINDS)) {
      await page.goto(`/${lang}/${path}`);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      const { wide, exit } = await page.evaluate(() => {
        const box = document.querySelector('[data-exit]')!.getBoundingClientRect();
        return {
          wide: [...document.querySelectorAll<HTMLElement>('main *')]
            .filter((element) => element.getBoundingClientRect().width > innerWidth)
            .map((element) => element.outerHTML.slice(0, 80)),
          exit: box.top >= 0 && box.bottom <= innerHeight + 0.5,
        };
      });
      expect(wide, path).toEqual([]);
      expect(exit, path).toBe(true);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        path,
      ).toBe(true);
    }
  });
}
