import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { headerBytes } from '#headers/headers.ts';
import { headersFor, rulesOf } from '#headers/hosts.ts';
import { LANGUAGES, PAGES } from './kinds.ts';
import { measured } from './measured.ts';

const OURS = 'http://localhost';
/** What hosts send: this server leaves out the two headers that need https. */
const WRITTEN = readFileSync('dist/_headers', 'utf8');
const MOST_BYTES = Math.max(
  ...rulesOf(WRITTEN).map((path) => headerBytes(headersFor(WRITTEN, path))),
);

/** Everything on a page that could leave a trace or tell somebody, as it happens. */
function watched(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    if (!request.url().startsWith(OURS)) seen.push(`request to another origin: ${request.url()}`);
    if (url.search !== '') seen.push(`address with a query: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`script error: ${error.message}`));
  return seen;
}

async function stored(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...('caches' in window ? (await caches.keys()).map((key) => `cache ${key}`) : []),
    ...(await navigator.serviceWorker.getRegistrations()).map(
      ({ scope }) => `service worker ${scope}`,
    ),
    ...(window.name === '' ? [] : [`window.name ${window.name}`]),
    ...(history.state === null ? [] : ['history.state']),
  ]);
  return [...cookies, ...inPage];
}

/** The headers of an answer as they were sent, but for those of the single file and of the connection. */
function siteHeaders(all: readonly { name: string; value: string }[]): string {
  return all
    .map(({ name, value }) => `${name.toLowerCase()}: ${value}\r\n`)
    .filter((line) => !/^(content-length|content-type|date|connection|keep-alive):/u.test(line))
    .join('');
}

test('no page of any kind in any language asks another origin, stores anything or reports an error', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const seen = watched(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  const sent = new Map<string, string[]>();
  const traces: string[] = [];
  let most = 0;
  for (const path of PAGES) {
    const before = requests.length;
    const response = await page.goto(path);
    most = Math.max(most, requests.length - before);
    traces.push(...(await stored(page)).map((trace) => `${path}: ${trace}`));
    const headers = siteHeaders((await response?.headersArray()) ?? []);
    sent.set(headers, [...(sent.get(headers) ?? []), path]);
  }
  const pages = PAGES.length;
  const [headers = ''] = [...sent.keys()];
  measured('requests', {
    pages,
    mostRequests: most,
    otherOrigins: requests.filter((url) => !url.startsWith(OURS)).length,
  });
  measured('storage', { pages, traces: traces.length });
  measured('headers', {
    pages,
    differing: pages - (sent.get(headers)?.length ?? 0),
    mostBytes: MOST_BYTES,
    mostHashes: headers.match(/'sha256-/gu)?.length ?? 0,
  });
  expect(traces).toEqual([]);
  expect(MOST_BYTES).toBeLessThanOrEqual(1450);
  expect([...sent.values()].slice(1), 'pages whose headers differ from the others').toEqual([]);
  expect(headers).toContain('cache-control: no-store');
  expect(headers).not.toContain('set-cookie');
  expect(headers).toContain("content-security-policy: default-src 'none'");
  expect(seen).toEqual([]);
});

for (const lang of LANGUAGES) {
  test(`a search in ${lang}, a tap on a hit and the way on leave no trace of the words`, async ({
    page,
  }) => {
    const [, row = ''] = readFileSync(`tests/search/${lang}.tune.csv`, 'utf8').split('\n');
    const words = row.split(',')[0] ?? '';
    const seen = watched(page);
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(decodeURIComponent(request.url()) + (request.postData() ?? '')),
    );
    await page.goto(`/${lang}/search/`);
    const title = await page.title();
    await page.fill('#q', words);
    const hit = page.locator('a[data-search-result]').first();
    await expect(hit).toBeVisible();
    expect(await page.title()).toBe(title);
    expect(page.url()).not.toContain(words);
    expect(await hit.getAttribute('href')).not.toContain(encodeURIComponent(words));
    expect(await stored(page)).toEqual([]);
    await hit.click();
    await expect(page.locator('h1')).toBeVisible();
    expect(decodeURIComponent(page.url())).not.toContain(words);
    expect(await stored(page)).toEqual([]);
    expect(asked.filter((request) => request.includes(words))).toEqual([]);
    expect(seen).toEqual([]);
  });
}

test('the directory’s filters stay in memory and are gone after a reload', async ({ page }) => {
  const seen = watched(page);
  await page.goto('/sv/contacts/');
  await page.selectOption('select[data-filter=for]', 'men');
  await page.check('input[data-filter=now]');
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  expect(await stored(page)).toEqual([]);
  await page.reload();
  await expect(page.locator('select[data-filter=for]')).toHaveValue('');
  await expect(page.locator('input[data-filter=now]')).not.toBeChecked();
  expect(seen).toEqual([]);
});

test('the search field is empty after a reload and after coming back', async ({ page }) => {
  await page.goto('/sv/search/');
  await page.fill('#q', 'hjälp');
  await page.reload();
  await expect(page.locator('#q')).toHaveValue('');
  await page.fill('#q', 'hjälp');
  await page.goto('about:blank');
  await page.goBack();
  await expect(page.locator('#q')).toHaveValue('');
});

test('no control has a name, and no page has a form', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    expect(
      await page.locator('form, input[name], select[name], textarea, button[name]').count(),
      path,
    ).toBe(0);
  }
});
