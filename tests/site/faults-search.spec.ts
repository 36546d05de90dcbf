import { expect } from '@playwright/test';
import { bytesOf, held, leave, lost, test, usable, type Fault } from './faulty.ts';

for (const [name, fault] of [
  [
    'is blocked',
    { policy: (own: string) => own.replace(/script-src [^;]*/u, "script-src 'none'") },
  ],
  ['does not arrive', { cut: bytesOf('/sv/search/').lastIndexOf('<script>') }],
] as const)
  test(`when the script of the search ${name}, typing says that search does not work`, async ({
    page,
    server,
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
    const { numbers } = held(bytesOf('/sv/search/').subarray(0, (fault as Fault).cut));
    expect(await lost(page, numbers)).toEqual([]);
    server.break();
    await leave(page);
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
    server,
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
    await usable(page, '/sv/search/');
    await leave(page);
  });

test('a slow search index is waited for, and its hits come without a word of none', async ({
  page,
  server,
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
  await usable(page, '/sv/search/');
  await leave(page);
});

test('a search index too slow to wait for is told within ten seconds', async ({ page, server }) => {
  await page.goto(`${server.origin}/sv/search/`);
  server.fault = (path) => (ENGINE.test(path) ? { slow: 30_000 } : {});
  await page.fill('#q', 'ungefär');
  await expect(page.locator('[data-status]')).toContainText('Söker');
  await expect(page.locator('[data-status]')).toContainText('fungerar inte', { timeout: 10_000 });
  await page.fill('#q', 'polis');
  await expect(page.locator('a[data-search-result]').first()).toBeVisible();
  await usable(page, '/sv/search/');
  await leave(page);
});

test('words that come just before the full text is asked do not stop it', async ({
  page,
  server,
}) => {
  await page.clock.install({ time: 0 });
  await page.goto(`${server.origin}/sv/search/`);
  await page.clock.pauseAt(60_000);
  let come = (): void => undefined;
  await page.route('**/assets/search/sv.js', async (route) => {
    await new Promise<void>((resolve) => (come = resolve));
    await route.continue();
  });
  const asked = page.waitForRequest('**/assets/search/sv.js');
  await page.fill('#q', 'ungefär');
  await asked;
  // The words are no longer waited for, and the pause before the full text lasts.
  await page.clock.runFor(2_100);
  come();
  await page.evaluate(async (words) => void (await import(words)), '/assets/search/sv.js');
  await page.clock.resume();
  await expect(page.locator('[data-text-list] a').first()).toBeVisible();
});

test('search starts no worker, and what did not arrive is asked for anew at the next tap', async ({
  page,
  server,
}) => {
  for (const ending of ['pagefind-entry.json', '.pagefind', '.pf_fragment']) {
    await page.goto(`${server.origin}/sv/search/`);
    server.fault = (path) => (path.endsWith(ending) ? { missing: true } : {});
    await page.fill('#q', 'ungefär');
    await expect(page.locator('[data-status]')).toContainText('fungerar inte', { timeout: 10_000 });
    server.fault = () => ({});
    await page.locator('[data-text] button').click();
    await expect(page.locator('[data-text-list] a').first()).toBeVisible();
  }
  expect(page.workers()).toEqual([]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true });
  test('one tap on the exit leaves while the search field has the focus', async ({
    page,
    server,
  }) => {
    await page.goto(`${server.origin}/sv/search/`);
    await page.locator('#q').tap();
    await expect(page.locator('#q')).toBeFocused();
    await leave(page);
  });
});
