import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { read } from '#checks/read.ts';
import { translationsOf } from '#commands/proof-figures.ts';
import { withProof } from '#commands/proof-pages.ts';
import { SAMPLE } from '../unit/proof-sample.ts';

for (const lang of ['sv', 'en']) {
  test(`the proof page in ${lang} claims nothing before a test run, and is linked from the page about the site`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/about/`);
    await page.locator(`main a[href="/${lang}/about/proof/"]`).click();
    await expect(page.locator('html')).toHaveAttribute('data-page', 'about:proof');
    await expect(page.locator('[data-proof]')).toContainText('npm test');
    await expect(page.locator('[data-proof] :is(h2, dl, ul)')).toHaveCount(0);
  });

  test(`the proof page in ${lang} is whole, valid and accessible when the results stand in it`, async ({
    page,
  }) => {
    const { content } = read('content');
    const proof = { ...SAMPLE, translations: translationsOf(content) };
    let html = '';
    await page.route(`**/${lang}/about/proof/`, async (route) => {
      const response = await route.fetch();
      html = withProof(await response.text(), proof, content) ?? '';
      await route.fulfill({ response, body: html });
    });
    await page.goto(`/${lang}/about/proof/`);
    await expect(page.locator('[data-proof] h2')).toHaveCount(10);
    const named = page.locator('[data-proof] h3 + ul').filter({ hasText: 'Soomaali' });
    await expect(named.locator('li')).toHaveCount(
      proof.translations.find(({ lang: code }) => code === 'en')?.pages.length ?? 0,
    );
    const { violations } = await new AxeBuilder({ page }).include('[data-proof]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    const rules = { extends: ['html-validate:standard', 'html-validate:a11y'] };
    const validator = new HtmlValidate(
      new StaticConfigLoader({ root: true, ...rules, rules: { 'valid-autocomplete': 'off' } }),
    );
    const { results } = validator.validateStringSync(html, 'proof.html');
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  });
}
