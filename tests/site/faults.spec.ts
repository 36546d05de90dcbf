import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  bytesOf,
  destination,
  held,
  leave,
  lost,
  test,
  usable,
  type FaultyServer,
} from './faulty.ts';

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
    server,
  }) => {
    const all = bytesOf(path);
    for (let cut = 1024; cut < all.length; cut += 1024) {
      const came = held(all.subarray(0, cut));
      server.fault = () => ({ cut });
      await page.goto(server.origin + path, { waitUntil: 'commit' }).catch(() => undefined);
      await expect.poll(() => lost(page, came.numbers), `${cut} bytes`).toEqual([]);
      server.break();
      if (came.exit) await leave(page);
    }
    expect(held(all).numbers).toContainEqual({ href: 'tel:112', text: '112' });
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
  test(`with ${name}, numbers can be tapped and the exit leaves`, async ({ page, server }) => {
    for (const path of SCRIPTED) {
      server.fault = () => ({ policy });
      await page.goto(server.origin + path);
      await usable(page, path);
      await leave(page);
    }
  });

const LOADED = ['/sv/', '/sv/now/', '/sv/contacts/116016/', '/ar/now/', '/sv/search/'];
const VANISHED: Readonly<Record<string, (page: Page, server: FaultyServer) => Promise<void>>> = {
  'the server is gone': (_, server) => server.stop(),
  'the phone is offline': (page) => page.context().setOffline(true),
};

for (const [name, vanish] of Object.entries(VANISHED))
  test(`after loading, when ${name}: numbers work, search says so, the exit leaves`, async ({
    browser,
    server,
  }) => {
    const pages: [path: string, page: Page][] = [];
    for (const path of LOADED) {
      // Each in a browser of its own: the exit of one page empties the others in the same.
      const page = await (await browser.newContext()).newPage();
      await destination(page);
      await page.goto(server.origin + path);
      pages.push([path, page]);
    }
    for (const [, page] of pages) await vanish(page, server);
    for (const [path, page] of pages) {
      await usable(page, path);
      if (path === '/sv/search/') {
        await page.fill('#q', 'ungefär');
        await expect(page.locator('[data-status]')).toContainText('fungerar inte', {
          timeout: 10_000,
        });
        await page.fill('#q', 'polis');
        await expect(page.locator('a[data-search-result]').first()).toBeVisible();
        await usable(page, path);
      }
      await leave(page);
      await page.context().close();
    }
  });
