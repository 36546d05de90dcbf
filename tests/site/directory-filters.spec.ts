import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { load } from 'js-yaml';
import { LANGUAGES } from './kinds.ts';
import { has, options, rows, shownIds, ui } from './directory-rows.ts';

const FIELDS = ['for', 'speaks', 'way', 'area'] as const;

for (const field of FIELDS) {
  test(`the filter "${field}" narrows the list, announces the count and hides empty sections`, async ({
    page,
  }) => {
    await page.goto('/sv/contacts/');
    const status = page.locator('[data-filters] [role=status]');
    await expect(status).toBeEmpty();
    const all = await rows(page);
    const values = await options(page, field);
    expect(values.length).toBeGreaterThan(0);
    const narrowed: boolean[] = [];
    for (const value of values) {
      await page.selectOption(`select[data-filter=${field}]`, value);
      const expected = all.filter((row) => has(row, field, value)).map(({ id }) => id);
      expect(expected.length, `${value} is offered, so somebody answers to it`).toBeGreaterThan(0);
      expect(await shownIds(page), value).toEqual(expected);
      await expect(status).toHaveText(
        new RegExp(`^${expected.length} kontakt(er)? visas\\.$`, 'u'),
      );
      for (const section of await page.locator('main section[data-section]:visible').all())
        await expect(section.locator('li[data-contact]:visible').first()).toBeVisible();
      narrowed.push(expected.length < all.length);
    }
    expect(narrowed, 'each choice narrows').not.toContain(false);
    await page.selectOption(`select[data-filter=${field}]`, '');
    expect(await shownIds(page)).toEqual(all.map(({ id }) => id));
    await page.reload();
    expect(await shownIds(page), 'after a reload').toEqual(all.map(({ id }) => id));
  });
}

/** What a reader types, the county chosen by it, and the places whose pages are offered. */
const TYPED: readonly (readonly [typed: string, county: string, places: readonly string[]])[] = [
  ['Malmö', '12', ['malmo']],
  ['malmo', '12', ['malmo']],
  [' ÖREBRO', '18', ['orebro-lan', 'orebro']],
  ['vasby', '01', ['upplands-vasby']],
  ['upplands v', '01', ['upplands-vasby']],
  ['upplands', '01', ['upplands-vasby', 'upplands-bro']],
  ['mark', '14', ['mark']],
  ['marka', '07', ['markaryd']],
  ['linkö', '05', ['linkoping']],
  ['lin', '', ['lindesberg', 'linkoping']],
  ['håbo', '', ['habo', 'haabo']],
  ['skane', '12', ['skane-lan']],
];

for (const lang of LANGUAGES) {
  test(`in ${lang} a part of a municipality’s name narrows the list at once and leads to its page`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/contacts/`);
    const all = await rows(page);
    const field = page.locator('[data-filters] input[type=search]');
    const links = page.locator('[data-near] a');
    for (const [typed, county, places] of TYPED) {
      await field.fill(typed);
      await expect(page.locator('select[data-filter=area]'), typed).toHaveValue(county);
      expect(await shownIds(page), typed).toEqual(
        all.filter((row) => county === '' || has(row, 'area', county)).map(({ id }) => id),
      );
      const addresses = await links.evaluateAll((found) =>
        found.map((link) => (link as HTMLAnchorElement).pathname),
      );
      expect(addresses, typed).toEqual(places.map((place) => `/${lang}/places/${place}/`));
    }
    await field.fill('xyz');
    await expect(page.locator('[data-near]')).toHaveText(ui(lang)['filter.no_place'] ?? '?');
    expect(await shownIds(page), 'nothing is called so').toEqual(all.map(({ id }) => id));
    await field.fill('');
    await expect(page.locator('[data-near]')).toBeEmpty();
    await field.fill('kiruna');
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    await page.goto('about:blank');
    await page.goBack();
    await expect(field, 'after coming back').toHaveValue('');
    await expect(page.locator('[data-near]')).toBeEmpty();
    expect(await shownIds(page)).toEqual(all.map(({ id }) => id));
    await field.fill('kiruna');
    await links.click();
    await page.waitForURL(`**/${lang}/places/kiruna/`);
  });
}

test('each of the 290 municipalities can be chosen from the list without typing', async ({
  page,
}) => {
  const known = Object.values(
    load(readFileSync('content/municipalities.yaml', 'utf8')) as Record<
      string,
      { name: string; slug: string; county: string }
    >,
  );
  expect(known).toHaveLength(290);
  await page.goto('/sv/contacts/');
  const all = await rows(page);
  await page.fill('[data-filters] input[type=search]', 'ystad');
  const led = await page.locator('select[data-filter=area]').evaluate(
    (select, names) => {
      const { options } = select as HTMLSelectElement;
      return names.map((name) => {
        [...options].findLast(({ text }) => text === name)!.selected = true;
        select.dispatchEvent(new Event('input', { bubbles: true }));
        const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-near] a')];
        return [(select as HTMLSelectElement).value, ...links.map(({ pathname }) => pathname)];
      });
    },
    known.map(({ name }) => name),
  );
  expect(led).toEqual(known.map(({ county, slug }) => [county, `/sv/places/${slug}/`]));
  const last = known.at(-1)?.county ?? '';
  expect(await shownIds(page)).toEqual(
    all.filter((row) => has(row, 'area', last)).map(({ id }) => id),
  );
  await expect(page.locator('[data-filters] input[type=search]')).toHaveValue('');
  await page.selectOption('select[data-filter=area]', '');
  await expect(page.locator('[data-near]')).toBeEmpty();
});

test('“open now” shows those that should be open, and none whose hours are too old', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-24T02:00:00+01:00'));
  await page.goto('/sv/contacts/');
  await page.check('[data-filter=now]');
  const night = await shownIds(page);
  expect(night).toEqual(expect.arrayContaining(['112', '116016', 'bris', 'medmanniska']));
  expect(night).not.toContain('nch');
  expect(night).not.toContain('020808080');
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00+01:00'));
  await page.reload();
  await page.check('[data-filter=now]');
  const noon = await shownIds(page);
  expect(noon).toContain('020808080');
  expect(noon).not.toContain('medmanniska');
  await page.clock.setFixedTime(new Date('2027-11-24T12:00:00+01:00'));
  await page.reload();
  await page.check('[data-filter=now]');
  await expect(page.locator('[role=status]')).toContainText(ui('sv')['filter.none'] ?? '?');
});

for (const lang of LANGUAGES) {
  test(`in ${lang} a combination without a match leaves the national lines and says what to widen`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/contacts/`);
    const all = await rows(page);
    const [whom, speaks] = [await options(page, 'for'), await options(page, 'speaks')];
    const pair = whom
      .flatMap((one) => speaks.map((other) => [one, other] as const))
      .find(
        ([one, other]) => !all.some((row) => has(row, 'for', one) && has(row, 'speaks', other)),
      );
    expect(pair, 'some combination has no match').toBeDefined();
    await page.selectOption('[data-filter=for]', pair?.[0] ?? '');
    await page.selectOption('[data-filter=speaks]', pair?.[1] ?? '');
    const left = await shownIds(page);
    expect(left).toEqual(expect.arrayContaining(['112', '116016']));
    for (const number of ['tel:112', 'tel:116016'])
      await expect(page.locator(`main li a[href="${number}"]`)).toBeVisible();
    const status = page.locator('[data-filters] [role=status]');
    for (const words of ['filter.none', 'filter.for', 'filter.speaks'])
      await expect(status).toContainText(ui(lang)[words] ?? '?');
    await expect(status).not.toContainText(ui(lang)['filter.way'] ?? '?');
    await expect(status).not.toContainText('undefined');
  });
}
