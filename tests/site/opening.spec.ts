import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { readHours } from '#pure/hours-rules.ts';
import { LANGUAGES } from './kinds.ts';
import { asRules } from './rules.ts';

/** Hours that a test writes into a contact's page in place of its own. */
interface Hours {
  readonly open: string;
  readonly until?: string;
  /** Left out: a person has verified the hours. */
  readonly source?: string;
}

const ORDINARY = 'Mo-Fr 09:00-16:00';
const NIGHT = 'Mo-Su 21:00-06:00';
const HOLIDAYS = 'Mo-Fr 09:00-16:00; PH off; julafton 10:00-12:00; midsommarafton off';

/** What a contact's page says at an instant about hours of one's choice. */
async function said(page: Page, at: string, hours: Hours, lang = 'sv'): Promise<string> {
  await page.clock.setFixedTime(new Date(at));
  await page.unrouteAll();
  await page.route('**/contacts/nch/', async (route) => {
    const response = await route.fetch();
    const { open, until = '2099-12-31', source } = hours;
    const from = source === undefined ? '' : ` data-source="${source}"`;
    const body = (await response.text()).replace(
      /data-open="[^"]*" data-until="[^"]*"( data-source="[^"]*")?/u,
      `data-open='${JSON.stringify(readHours(open))}' data-until="${until}"${from}`,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(`/${lang}/contacts/nch/`);
  return page.locator('[data-open]').innerText();
}

/** Instants with what the page says then: the reader's clock is set in UTC, the answer is Stockholm's. */
const SAYS: readonly (readonly [name: string, at: string, open: string, words: string])[] = [
  ['open', '2026-11-23T09:00Z', ORDINARY, 'Öppet nu, till 16:00.'],
  ['at the minute it opens', '2026-11-23T08:00Z', ORDINARY, 'Öppet nu, till 16:00.'],
  ['before it opens', '2026-11-23T07:59Z', ORDINARY, 'Stängt nu. Öppnar 09:00.'],
  ['at the minute it closes', '2026-11-23T15:00Z', ORDINARY, 'Stängt nu. Öppnar tisdag 09:00.'],
  ['over a weekend', '2026-11-27T16:00Z', ORDINARY, 'Stängt nu. Öppnar måndag 09:00.'],
  ['day and night', '2026-12-24T23:30Z', '24/7', 'Öppet nu.'],
  ['before midnight', '2026-11-23T22:00Z', NIGHT, 'Öppet nu, till tisdag 06:00.'],
  ['after midnight', '2026-11-24T01:00Z', NIGHT, 'Öppet nu, till 06:00.'],
  ['the night clocks go forward', '2027-03-28T00:30Z', NIGHT, 'Öppet nu, till 06:00.'],
  ['the last minute of that night', '2027-03-28T03:59Z', NIGHT, 'Öppet nu, till 06:00.'],
  ['and its end', '2027-03-28T04:00Z', NIGHT, 'Stängt nu. Öppnar 21:00.'],
  ['the night clocks go back', '2026-10-25T01:30Z', NIGHT, 'Öppet nu, till 06:00.'],
  ['the last minute of that night', '2026-10-25T04:59Z', NIGHT, 'Öppet nu, till 06:00.'],
  ['and its end', '2026-10-25T05:00Z', NIGHT, 'Stängt nu. Öppnar 21:00.'],
  ['Christmas Eve', '2026-12-24T10:30Z', HOLIDAYS, 'Öppet nu, till 12:00.'],
  ['after it', '2026-12-24T11:00Z', HOLIDAYS, 'Stängt nu. Öppnar måndag 09:00.'],
  ['Christmas Day', '2026-12-25T10:00Z', HOLIDAYS, 'Stängt nu. Öppnar måndag 09:00.'],
  ['Midsummer Eve', '2027-06-25T08:00Z', HOLIDAYS, 'Stängt nu. Öppnar måndag 09:00.'],
  ['Ascension Day', '2027-05-06T08:00Z', HOLIDAYS, 'Stängt nu. Öppnar fredag 09:00.'],
  ['a week ahead', '2026-11-26T12:00Z', 'Th 09:00-12:00', 'Stängt nu. Öppnar 2026-12-03 09:00.'],
  [
    'closed for the summer',
    '2027-07-05T10:00Z',
    'Mo-Fr 09:00-16:00; Jul 01-Jul 31 off',
    'Stängt nu. Öppnar 2027-08-02 09:00.',
  ],
  ['no opening in sight', '2027-07-05T10:00Z', '2027 Mar 01 09:00-16:00', ''],
];

for (const [name, at, open, words] of SAYS) {
  test(`${name} (${at}): “${words}”`, async ({ page }) => {
    expect(await said(page, at, { open })).toBe(words);
  });
}

test('what nobody has verified is said with “should” and its source', async ({ page }) => {
  const hours = { open: ORDINARY, source: 'exempel.se' };
  expect(await said(page, '2026-11-23T09:00Z', hours)).toBe(
    'Bör vara öppet nu, till 16:00, enligt exempel.se.',
  );
  expect(await said(page, '2026-11-23T16:00Z', hours)).toBe(
    'Bör vara stängt nu. Öppnar tisdag 09:00, enligt exempel.se.',
  );
  expect(await said(page, '2026-11-23T16:00Z', { ...hours, open: '24/7' })).toBe(
    'Bör vara öppet nu, enligt exempel.se.',
  );
});

test('hours past their limit are withheld from the next day in Stockholm on, and the page says so', async ({
  page,
}) => {
  const hours = { open: '24/7', until: '2027-05-20' };
  expect(await said(page, '2027-05-20T21:59Z', hours)).toBe('Öppet nu.');
  expect(await said(page, '2027-05-20T22:00Z', hours)).toMatch(
    /inte kontrollerade på länge.*säger vi inte/u,
  );
  await expect(page.locator('[data-now=true]')).toHaveCount(0);
});

test('hours are believed for 180 days from their latest check, with dated exceptions for 30', () => {
  const pages = globSync('dist/*/contacts/*/index.html');
  const seen = pages.flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    const checked = /<article[^>]* data-checked="([^"]+)"/u.exec(html)?.[1] ?? '';
    const verified = !html.includes('data-source=');
    return [...html.matchAll(/data-open="([^"]*)" data-until="([^"]*)"/gu)].map(
      ([, open, until = '']) => ({ file, rules: asRules(open), until, checked, verified }),
    );
  });
  expect(seen.length).toBeGreaterThan(50 * LANGUAGES.length);
  for (const { file, rules, until, checked, verified } of seen) {
    if (verified) continue;
    const days = (Date.parse(until) - Date.parse(checked)) / 864e5;
    expect(days, file).toBe(rules.some(({ from = 0 }) => from > 1e4) ? 30 : 180);
  }
});

test.describe('a reader in New York whose browser speaks Arabic', () => {
  test.use({ timezoneId: 'America/New_York', locale: 'ar-EG' });

  test('gets Stockholm’s times, in Western digits', async ({ page }) => {
    const hours = { open: NIGHT };
    expect(await said(page, '2026-11-24T01:00Z', hours)).toBe('Öppet nu, till 06:00.');
    expect(await said(page, '2026-11-23T09:00Z', hours, 'ar')).toBe('مغلق الآن. يفتح 21:00.');
    expect(await said(page, '2026-11-23T23:30Z', { open: ORDINARY }, 'ar')).toBe(
      'مغلق الآن. يفتح 09:00.',
    );
    expect(await said(page, '2026-11-27T16:00Z', { open: ORDINARY }, 'ar')).toBe(
      'مغلق الآن. يفتح الاثنين 09:00.',
    );
  });
});

test('without scripts nothing is said about now, and the hours stand in words', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/sv/contacts/nch/');
  await expect(page.locator('dl.quiet')).toContainText('måndag 09:00–12:00');
  await expect(page.locator('[data-open]')).toHaveText('');
  await context.close();
});
