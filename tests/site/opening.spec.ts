import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { load } from 'js-yaml';
import { readHours, type Rule } from '#pure/hours-rules.ts';
import { LANGUAGES } from './kinds.ts';

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

/** The rules that a page carries in `data-open`. */
const asRules = (attribute = ''): Rule[] =>
  JSON.parse(attribute.replaceAll(/&#34;|&quot;/gu, '"')) as Rule[];

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

const DAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const CODES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** The places in a week that a text names, written as one day, a list or a span of days. */
function positions(text: string, names: readonly string[]): number[] {
  return text.split(/,\s*/u).flatMap((part) => {
    const [first = '', last = first] = part.split(/[-–]/u);
    const [from, to] = [names.indexOf(first), names.indexOf(last)];
    return [...names.keys()].filter((day) =>
      from <= to ? from <= day && day <= to : day >= from || day <= to,
    );
  });
}

/** The ordinary week as the data has it: for each weekday its times, by the last rule that names it. */
function asData(open: string): string[] {
  const week = DAYS.map(() => '');
  for (const rule of open.replace('24/7', 'Mo-Su 00:00-24:00').split('; ')) {
    const [, days = '', times = ''] = /^([A-Z][a-z][\w,-]*) (\S+)$/u.exec(rule) ?? [];
    if (days === '' || days === 'PH') continue;
    for (const day of positions(days, CODES)) week[day] = times === 'off' ? '' : times;
  }
  return week;
}

/** The same as a page's words have it. */
function asWords(lines: readonly string[]): string[] {
  const week = DAYS.map(() => '');
  for (const line of lines) {
    const [, days = '', times = ''] = /^([\p{L}–, ]+?) ((?:\d.*)|stängt)$/u.exec(line) ?? [];
    for (const day of positions(days, DAYS))
      week[day] = times.replaceAll('–', '-').replaceAll(' ', ',').replace('stängt', '');
  }
  return week;
}

const text = (html: string): string =>
  html
    .replace(/<[^>]+>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

test('the hours in words are the hours of the data, for every contact', () => {
  let compared = 0;
  for (const file of globSync('content/contacts/*.yaml')) {
    const { hours = [] } = load(readFileSync(file, 'utf8')) as { hours?: { open: string }[] };
    const texts = [...new Set(hours.map(({ open }) => open))];
    const id = basename(file, '.yaml');
    const html = readFileSync(`dist/sv/contacts/${id}/index.html`, 'utf8');
    const weeks = [...html.matchAll(/<dl class="quiet">.*?<\/dl>/gsu)];
    expect(weeks.length, id).toBe(texts.length);
    for (const [index, [week]] of weeks.entries()) {
      const open = texts[index] ?? '';
      const lines = [...week.matchAll(/<dd>(.*?)<\/dd>/gsu)].map(([, line = '']) => text(line));
      compared += 1;
      expect(asRules(/data-open="([^"]*)"/u.exec(week)?.[1]), id).toEqual(
        JSON.parse(JSON.stringify(readHours(open))),
      );
      if (open === '24/7') expect(lines, id).toEqual(['Dygnet runt, alla dagar']);
      else expect(asWords(lines), `${id}: ${lines.join('; ')}`).toEqual(asData(open));
    }
  }
  expect(compared).toBeGreaterThan(50);
});

test('the times are the same in every language', () => {
  const times = (file: string): string[] =>
    [...readFileSync(file, 'utf8').matchAll(/<bdi dir="ltr">(\d\d:\d\d–\d\d:\d\d) <\/bdi>/gu)].map(
      ([, time]) => time ?? '',
    );
  for (const file of globSync('dist/sv/contacts/*/index.html')) {
    for (const lang of LANGUAGES)
      expect(times(file.replace('/sv/', `/${lang}/`)), `${lang} ${file}`).toEqual(times(file));
  }
});
