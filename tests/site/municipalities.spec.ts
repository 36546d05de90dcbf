import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { load } from 'js-yaml';
import { LANGUAGES } from './kinds.ts';

/** The fifteen municipalities of the collected local services, then three that test the rest: little known, a whole county, a twin's name. */
const PLACES = [
  ['nacka', 'stockholms-lan'],
  ['tyreso', 'stockholms-lan'],
  ['varmdo', 'stockholms-lan'],
  ['huddinge', 'stockholms-lan'],
  ['botkyrka', 'stockholms-lan'],
  ['salem', 'stockholms-lan'],
  ['nykvarn', 'stockholms-lan'],
  ['sodertalje', 'stockholms-lan'],
  ['haninge', 'stockholms-lan'],
  ['nynashamn', 'stockholms-lan'],
  ['stockholm', 'stockholms-lan'],
  ['gavle', 'gavleborgs-lan'],
  ['eskilstuna', 'sodermanlands-lan'],
  ['strangnas', 'sodermanlands-lan'],
  ['malmo', 'skane-lan'],
  ['kiruna', 'norrbottens-lan'],
  ['gotland', 'gotlands-lan'],
  ['haabo', 'uppsala-lan'],
] as const;

interface Municipality {
  readonly name: string;
  readonly slug: string;
  readonly website: string;
}

interface Facts {
  readonly kind: string;
  readonly for: readonly string[];
  readonly phones?: readonly unknown[];
}

const MUNICIPALITIES = Object.values(
  load(readFileSync('content/municipalities.yaml', 'utf8')) as Record<string, Municipality>,
);

const words = (lang: string): Record<string, string> =>
  JSON.parse(readFileSync(`content/${lang}/ui.json`, 'utf8')) as Record<string, string>;

async function tap(page: Page, address: string): Promise<void> {
  await page.locator(`a[href="${address}"]:visible`).first().click();
  await page.waitForURL(`**${address}`);
}

/** Three taps from home, then what the reader meets: a number to social services, or a plain answer that there is none. */
async function reaches(page: Page, lang: string, slug: string, county: string): Promise<void> {
  await page.goto(`/${lang}/`);
  for (const place of ['', `${county}/`, `${slug}/`]) await tap(page, `/${lang}/places/${place}`);
  for (const number of ['tel:112', 'tel:116016'])
    await expect(page.locator(`.help a[href="${number}"]`)).toBeInViewport();
  const social = page.locator('section[aria-labelledby=social]');
  const numbers = social.locator('a[href^="tel:"]');
  if ((await numbers.count()) > 0) {
    await expect(numbers.first()).toBeInViewport();
  } else {
    const unknown = words(lang)['place.number_unknown'] ?? '';
    await expect(social.getByText(unknown)).toBeInViewport();
    await expect(social.locator('p[lang=sv]')).toBeVisible();
  }
  await expect(social.locator('a[href^="https:"]').last()).toBeVisible();
  await expect(page.locator('section[aria-labelledby=after] a[href="tel:11414"]')).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    for (const [slug, county] of PLACES) {
      test(`three taps from home lead to an answer in ${slug}`, async ({ page }) => {
        for (const lang of ['sv', 'ar']) await reaches(page, lang, slug, county);
      });
    }
  });
}

/** A section's own HTML, by the heading it is labelled with. */
const section = (html: string, name: string): string =>
  new RegExp(`<section aria-labelledby="${name}">.*?</section>`, 'su').exec(html)?.[0] ?? '';

/** Whether a number stands as a link inside an element that is marked as its contact. */
const offers = (html: string, contact: string, number: string): boolean =>
  new RegExp(
    `<(\\w+)[^>]* data-contact="${contact}"(?:(?!</\\1>).)*href="tel:${number}"`,
    'su',
  ).test(html);

/** Whether a contact gives a number to social services that is not for children alone. */
function answers(id: string): boolean {
  const {
    kind,
    phones = [],
    for: whom,
  } = load(readFileSync(`content/contacts/${id}.yaml`, 'utf8')) as Facts;
  return (
    ['social-services', 'switchboard'].includes(kind) &&
    phones.length > 0 &&
    whom.some((one) => one !== 'children' && one !== 'youth')
  );
}

for (const lang of LANGUAGES) {
  test(`each of the 290 municipality pages in ${lang} is useful and says what is not known`, () => {
    const ui = words(lang);
    const swedish = words('sv')['place.sentence'];
    expect(MUNICIPALITIES).toHaveLength(290);
    for (const { name, slug, website } of MUNICIPALITIES) {
      const html = readFileSync(`dist/${lang}/places/${slug}/index.html`, 'utf8');
      const social = section(html, 'social');
      const after = section(html, 'after');
      const listed = [...social.matchAll(/ data-contact="([^"]+)"/gu)].map(([, id]) => id ?? '');
      expect(
        {
          emergency: offers(html, '112', '112'),
          national: offers(section(html, 'national'), '116016', '116016'),
          everywhere: offers(html, '116016', '116016'),
          website: website.startsWith('https://') && social.includes(`<a href="${website}"`),
          sentence: social.includes(`<p lang="sv" dir="ltr">${swedish}</p>`),
          translated: lang === 'sv' || social.includes(`<p>${ui['place.sentence']}</p>`),
          police: offers(after, '11414', '11414'),
          unknownNumber: social.includes(ui['place.number_unknown'] ?? ''),
          unknownJour: after.includes(
            (ui['place.after_hours_unknown'] ?? '').replace('{{place}}', name),
          ),
          holes: html.includes('{{'),
        },
        `${lang} ${slug}`,
      ).toEqual({
        emergency: true,
        national: true,
        everywhere: true,
        website: true,
        sentence: true,
        translated: true,
        police: true,
        unknownNumber: !listed.some(answers),
        unknownJour: !after.includes('<article'),
        holes: false,
      });
    }
  });
}
