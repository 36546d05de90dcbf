import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import {
  arrived,
  bytesOf,
  destination,
  faulty,
  leave,
  numbers,
  type Fault,
  type FaultyServer,
} from './faulty.ts';

let server: FaultyServer;
test.beforeEach(async ({ page }) => {
  server = await faulty();
  await destination(page);
});
test.afterEach(() => server.stop());

/** Whether the numbers that can be used on the whole page can be used now, 112 among them. */
async function usable(page: Page, whole: Awaited<ReturnType<typeof numbers>>): Promise<void> {
  const now = await numbers(page);
  const can = new Set(now.filter(({ tappable }) => tappable).map(({ href }) => href));
  const lost = whole.filter(({ href, tappable }) => tappable && !can.has(href));
  expect(lost).toEqual([]);
  expect(now).toContainEqual({ href: 'tel:112', tappable: true });
}

/** Opens a page as it is when nothing is wrong, and gives its numbers. */
async function intact(page: Page, path: string): Promise<Awaited<ReturnType<typeof numbers>>> {
  await page.goto(server.origin + path);
  return numbers(page);
}

for (const path of [
  '/sv/',
  '/sv/now/',
  '/sv/contacts/116016/',
  '/ar/',
  '/ar/now/',
  '/ar/contacts/116016/',
])
  test(`${path} cut after any kilobyte: what arrived of its numbers and exit works`, async ({
    page,
  }) => {
    const whole = await intact(page, path);
    const all = bytesOf(path);
    for (let cut = 1024; cut < all.length; cut += 1024) {
      const came = arrived(all.subarray(0, cut));
      server.fault = () => ({ cut });
      await page.goto(server.origin + path, { waitUntil: 'commit' }).catch(() => undefined);
      await expect
        .poll(async () => (await numbers(page)).length, `${cut} bytes`)
        .toBeGreaterThanOrEqual(came.numbers);
      const now = await numbers(page);
      expect(now.slice(0, came.numbers), `${cut} bytes`).toEqual(whole.slice(0, came.numbers));
      server.break();
      if (came.exit && path.startsWith('/sv/')) await leave(page);
    }
  });

const SCRIPTED = ['/sv/', '/sv/contacts/', '/sv/contacts/116016/', '/sv/signs/', '/ar/search/'];
const hashes =
  /script-src [^;]*/u.exec(readFileSync('dist/_headers', 'utf8'))?.[0].match(/'sha256-[^']*'/gu) ??
  [];
const POLICIES: Readonly<Record<string, (own: string) => string>> = {
  'every script blocked': (own) => own.replace(/script-src [^;]*/u, "script-src 'none'"),
  'every style blocked': (own) => own.replace(/style-src [^;]*/u, "style-src 'none'"),
  ...Object.fromEntries(
    hashes.map((hash, index) => [
      `script ${index + 1} of ${hashes.length} blocked`,
      (own: string) => own.replace(hash, ''),
    ]),
  ),
};

for (const [name, policy] of Object.entries(POLICIES))
  test(`with ${name}, numbers can be tapped and the exit leaves`, async ({ page }) => {
    for (const path of SCRIPTED) {
      server.fault = () => ({});
      const whole = await intact(page, path);
      server.fault = () => ({ policy });
      await page.goto(server.origin + path);
      await usable(page, whole);
      await leave(page);
    }
  });

for (const [name, fault] of [
  ['is blocked', { policy: POLICIES['every script blocked'] }],
  ['does not arrive', { cut: bytesOf('/sv/search/').lastIndexOf('<script>') }],
] as const)
  test(`when the script of the search ${name}, typing says that search does not work`, async ({
    page,
  }) => {
    await page.goto(`${server.origin}/sv/search/`);
    await expect(page.locator('[data-status]')).toHaveText('');
    server.fault = () => fault as Fault;
    await page.goto(`${server.origin}/sv/search/`, { waitUntil: 'commit' }).catch(() => undefined);
    const status = page.locator('[data-status]');
    await expect(status).toHaveCSS('opacity', '0');
    await page.fill('#q', 'polis');
    await expect(status).toHaveCSS('opacity', '1');
    await expect(status).toContainText('fungerar inte');
    await expect(page.locator('[data-kind=guide] a[href="/sv/report/"]')).toBeVisible();
  });

const ENGINE = /\/pagefind\//u;
const INDEX: Readonly<Record<string, (path: string) => Fault>> = {
  'is missing': (path) => (ENGINE.test(path) ? { missing: true } : {}),
  'stops after a byte': (path) => (ENGINE.test(path) ? { cut: 1 } : {}),
  'lacks its list': (path) => (path.endsWith('pagefind-entry.json') ? { missing: true } : {}),
  ...Object.fromEntries(
    ['pagefind.js', '.json', '.pf_meta', '.pagefind', '.pf_index', '.pf_fragment'].map((ending) => [
      `has a ${ending} cut short`,
      (path: string): Fault => (ENGINE.test(path) && path.endsWith(ending) ? { cut: 100 } : {}),
    ]),
  ),
};

for (const [name, fault] of Object.entries(INDEX))
  test(`a search index that ${name} is told within ten seconds, and the page’s own index still finds`, async ({
    page,
  }) => {
    await page.goto(`${server.origin}/sv/search/`);
    server.fault = fault;
    await page.fill('#q', 'ungefär');
    const status = page.locator('[data-status]');
    await expect(status).toContainText('Söker');
    server.break();
    await expect(status).toContainText('fungerar inte', { timeout: 10_000 });
    await page.fill('#q', 'polis');
    await expect(page.locator('a[data-search-result]').first()).toBeVisible();
    await usable(page, await numbers(page));
    await leave(page);
  });

test('a slow search index is waited for, and its hits come without a word of none', async ({
  page,
}) => {
  await page.goto(`${server.origin}/sv/search/`);
  const said: string[] = [];
  await page.exposeFunction('said', (text: string) => said.push(text));
  await page.evaluate(() => {
    const status = document.querySelector('[data-status]') as Element;
    const tell = (globalThis as unknown as { said: (text: string) => void }).said;
    new MutationObserver(() => tell(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  server.fault = (path) => (ENGINE.test(path) ? { slow: 700 } : {});
  await page.fill('#q', 'ungefär');
  await expect(page.locator('[data-text-list] a').first()).toBeVisible({ timeout: 15_000 });
  expect(said.join('\n')).toContain('Söker');
  expect(said.join('\n')).not.toMatch(/Inga träffar|fungerar inte/u);
});

test('a search index too slow to wait for is told within ten seconds', async ({ page }) => {
  await page.goto(`${server.origin}/sv/search/`);
  server.fault = (path) => (ENGINE.test(path) ? { slow: 30_000 } : {});
  await page.fill('#q', 'ungefär');
  await expect(page.locator('[data-status]')).toContainText('Söker');
  await expect(page.locator('[data-status]')).toContainText('fungerar inte', { timeout: 10_000 });
  await page.fill('#q', 'polis');
  await expect(page.locator('a[data-search-result]').first()).toBeVisible();
  await usable(page, await numbers(page));
  await leave(page);
});

test('when the search’s worker is cut short, search finds without it', async ({ page }) => {
  await page.goto(`${server.origin}/sv/search/`);
  server.fault = (path) => (path.endsWith('worker.js') ? { cut: 100 } : {});
  await page.fill('#q', 'ungefär');
  await page.waitForTimeout(1000);
  server.break();
  await expect(page.locator('[data-text-list] a').first()).toBeVisible({ timeout: 10_000 });
});

for (const [name, vanish] of [
  ['the server is gone', () => server.stop()],
  ['the phone is offline', (page: Page) => page.context().setOffline(true)],
] as const)
  test(`after loading, when ${name}: numbers work, search says so, the exit empties the page`, async ({
    page,
  }) => {
    const whole = await intact(page, '/sv/search/');
    await vanish(page);
    await usable(page, whole);
    await page.fill('#q', 'ungefär');
    await expect(page.locator('[data-status]')).toContainText('fungerar inte', {
      timeout: 10_000,
    });
    await page.fill('#q', 'polis');
    await expect(page.locator('a[data-search-result]').first()).toBeVisible();
    await page.locator('[data-exit]').click({ noWaitAfter: true });
    await expect(page.locator('main')).toHaveCount(0);
  });

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true });
  test('one tap on the exit leaves while the search field has the focus', async ({ page }) => {
    await page.goto(`${server.origin}/sv/search/`);
    await page.locator('#q').tap();
    await expect(page.locator('#q')).toBeFocused();
    await leave(page);
  });
});
