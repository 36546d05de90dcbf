import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { load } from 'js-yaml';
import { LANGUAGES } from './kinds.ts';

interface Facts {
  readonly phones?: readonly { readonly dial: string; readonly display: string }[];
  readonly relay?: readonly string[];
  readonly sources: readonly unknown[];
  readonly verified: unknown;
}

const IDS = globSync('content/contacts/*.yaml')
  .map((file) => /([^/]+)\.yaml$/u.exec(file)?.[1] ?? '')
  .sort();

const facts = (id: string): Facts =>
  load(readFileSync(`content/contacts/${id}.yaml`, 'utf8')) as Facts;

const built = (lang: string, id: string): string =>
  readFileSync(`dist/${lang}/contacts/${id}/index.html`, 'utf8');

const article = (lang: string, id: string): string =>
  /<article data-contact.*?<\/article>/su.exec(built(lang, id))?.[0] ?? '';

/** What browsers leave blank, at most. */
const MARGIN = { top: '14mm', bottom: '14mm', left: '14mm', right: '14mm' };

/** The contacts whose pages hold the most text. */
const LONGEST = [...IDS]
  .map((id) => ({ id, length: article('sv', id).replace(/<[^>]+>/gu, '').length }))
  .sort((a, b) => b.length - a.length)
  .slice(0, 10)
  .map(({ id }) => id);

for (const lang of LANGUAGES) {
  test(`every contact’s page in ${lang} has its numbers, its sources with dates and its own address`, () => {
    const ui = JSON.parse(readFileSync(`content/${lang}/ui.json`, 'utf8')) as Record<
      string,
      string
    >;
    for (const id of IDS) {
      const { phones = [], relay = [], sources, verified } = facts(id);
      const html = article(lang, id);
      const listed = /<section class="sources">.*?<\/section>/su.exec(html)?.[0] ?? '';
      const dates = [...listed.matchAll(/<li>.*?<\/(?:a|bdi)> ([^<]+)<\/li>/gsu)];
      expect(
        {
          buttons: [...html.matchAll(/<a class="call" href="tel:[^"]+" dir="ltr">([^<]+)/gu)]
            .map(([, shown]) => shown)
            .sort(),
          dates: dates.length,
          checked: /<article[^>]* data-checked="\d{4}-\d\d-\d\d"/u.test(html),
          unconfirmed: listed.includes(ui['contact.unverified'] ?? ''),
          relay: html.includes(`href="/${lang}/contacts/pts/"`),
          address: html.includes(`/${lang}/contacts/${id}/</bdi>`),
        },
        id,
      ).toEqual({
        buttons: phones.map(({ display }) => display).sort(),
        dates: sources.length,
        checked: true,
        unconfirmed: verified === null,
        relay: relay.length > 0,
        address: true,
      });
    }
  });
}

/** The visible number of each button: its height, what selecting it gives, and whether its digits run from the left. */
const numbers = (
  page: Page,
): Promise<{ tall: boolean; text: string; same: boolean; fromLeft: boolean }[]> =>
  page.locator('main article a[href^="tel:"]').evaluateAll((links) =>
    links.map((link) => {
      const text = link.firstChild ?? link;
      getSelection()?.selectAllChildren(link);
      const shown = link.textContent.trim();
      const digit = (offset: number): number => {
        const range = document.createRange();
        range.setStart(text, offset);
        range.setEnd(text, offset + 1);
        return range.getBoundingClientRect().left;
      };
      return {
        tall: link.getBoundingClientRect().height >= 44,
        text: shown,
        same: getSelection()?.toString().trim() === shown,
        fromLeft: digit(0) < digit((text.textContent?.length ?? 1) - 1),
      };
    }),
  );

for (const lang of ['sv', 'ar']) {
  test(`in ${lang} a number is the button itself, at least 44 px tall, selectable and left-to-right`, async ({
    page,
  }) => {
    for (const id of new Set([...LONGEST, '112', '116016', '11414', 'nch', 'sodertalje-kvall'])) {
      await page.goto(`/${lang}/contacts/${id}/`);
      const { phones = [] } = facts(id);
      expect(await numbers(page), id).toEqual(
        phones.map(({ display }) => ({ tall: true, text: display, same: true, fromLeft: true })),
      );
    }
  });
}

test('someone who cannot hear or speak gets from a contact to the relay service’s own page', async ({
  page,
}) => {
  await page.goto('/sv/contacts/11414/');
  await page.locator('main a[href="/sv/contacts/pts/"]').click();
  await page.waitForURL('**/sv/contacts/pts/');
  await expect(page.locator('main a[href^="https:"]').first()).toBeVisible();
});

test('staff can select the page’s own address as text', async ({ page }) => {
  await page.goto('/sv/contacts/116016/');
  const address = page.locator('article bdi', { hasText: '/sv/contacts/116016/' });
  await expect(address).toBeVisible();
  const selected = await address.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });
  expect(selected).toMatch(/^(https:\/\/[^/]+)?\/sv\/contacts\/116016\/$/u);
});

for (const lang of ['sv', 'ar']) {
  test(`the ten longest contacts in ${lang} each print on one sheet of A4`, async ({ page }) => {
    for (const id of LONGEST) {
      await page.goto(`/${lang}/contacts/${id}/`);
      const pdf = (await page.pdf({ format: 'A4', margin: MARGIN })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/gu), id).toHaveLength(1);
    }
  });
}
