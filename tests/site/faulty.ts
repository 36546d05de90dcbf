import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { ancestors, decoded, parsePage } from '#checks/html.ts';
import { headersFor } from '#headers/hosts.ts';
import { site } from '#site.ts';

/** What goes wrong with an answer; nothing where it is left out. */
export interface Fault {
  /** The answer stops after so many bytes of the file, until the connections are broken. */
  readonly cut?: number;
  /** The answer begins only after so many milliseconds. */
  readonly slow?: number;
  /** The file is not there. */
  readonly missing?: boolean;
  /** Another policy than the site's own. */
  readonly policy?: (own: string) => string;
}

/** The built site with its production headers, on a port of its own, and what may go wrong with it. */
export interface FaultyServer {
  readonly origin: string;
  /** What goes wrong with a path. */
  fault: (path: string) => Fault;
  /** Breaks every connection on which an answer has stopped. */
  break(): void;
  /** Nobody answers any more. */
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** The file of an address below `dist/`. */
const fileOf = (path: string): string =>
  join('dist', path.endsWith('/') ? `${path}index.html` : path);

/** Starts a server of the built site in which things can go wrong. */
async function faulty(): Promise<FaultyServer> {
  const headers = readFileSync('dist/_headers', 'utf8');
  const held = new Set<ServerResponse>();

  function answer(path: string, response: ServerResponse): void {
    const { cut, missing, policy } = here.fault(path);
    const file = fileOf(path);
    for (const [name, value] of headersFor(headers, path)) {
      if (name === 'Strict-Transport-Security') continue;
      const plain = value.replace('; upgrade-insecure-requests', '');
      response.setHeader(
        name,
        name === 'Content-Security-Policy' && policy ? policy(plain) : plain,
      );
    }
    if (missing || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      return void response.end(readFileSync('dist/404.html'));
    }
    const body = readFileSync(file);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
    });
    if (cut === undefined) return void response.end(body);
    response.write(body.subarray(0, cut));
    held.add(response);
  }

  const http = createServer((request, response) => {
    const path = request.url ?? '/';
    const { slow } = here.fault(path);
    if (slow === undefined) answer(path, response);
    else setTimeout(() => answer(path, response), slow);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const here: FaultyServer = {
    origin: `http://localhost:${(http.address() as AddressInfo).port}`,
    fault: () => ({}),
    break() {
      for (const response of held) response.destroy();
      held.clear();
    },
    stop: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return here;
}

/** The text of a built page, in bytes as they are sent. */
export const bytesOf = (path: string): Buffer => readFileSync(fileOf(path));

/** Answers for the place the exit leads to, which no test may ask, for each page of the browser. */
export async function destination(page: Page): Promise<void> {
  const body = '<title>elsewhere</title>elsewhere';
  await page
    .context()
    .route(`${site.exit.first}**`, (route) => route.fulfill({ body, contentType: 'text/html' }));
}

/** Taps the exit and waits until the page is left. */
export async function leave(page: Page): Promise<void> {
  await page.locator('[data-exit]').click({ noWaitAfter: true });
  await page.waitForURL(site.exit.first, { waitUntil: 'commit' });
}

/** A number as a link: where it leads and what is read. */
export interface Shown {
  readonly href: string;
  readonly text: string;
}

/** The numbers of a page in order, each with whether it can be seen and tapped. */
export const numbers = (page: Page): Promise<(Shown & { tappable: boolean })[]> =>
  page.evaluate(async () => {
    const found: { href: string; text: string; tappable: boolean }[] = [];
    const touched = (link: HTMLElement): boolean => {
      link.scrollIntoView({ block: 'center' });
      // A number may be on two lines, where the middle of both together is neither.
      const [{ x, y, width, height } = new DOMRect()] = link.getClientRects();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return width > 0 && (top === link || link.contains(top));
    };
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    for (const link of document.querySelectorAll<HTMLElement>('a[href^="tel:"], a[href^="sms:"]')) {
      let tappable = touched(link);
      // A part that was far away is laid out only when it comes into view.
      if (!tappable && link.checkVisibility()) {
        await frame();
        await frame();
        tappable = touched(link);
      }
      found.push({ href: link.getAttribute('href') ?? '', text: link.innerText, tappable });
    }
    return found;
  });

const NUMBER = /^(?:tel|sms):/u;
const TAGS = /<[^>]*>/gu;

/** What the first bytes of a built page hold: its numbers outside what is hidden, and whether the exit is whole. */
export function held(bytes: Buffer): { numbers: Shown[]; exit: boolean } {
  const html = bytes.toString();
  const whole = parsePage('', html).elements.filter(
    ({ name, end }) => name === 'a' && html.includes('</a>', end),
  );
  const shown = whole.filter(
    (link) => ![...ancestors(link)].some((at) => at.attributes.has('hidden')),
  );
  return {
    numbers: shown
      .filter(({ attributes }) => NUMBER.test(attributes.get('href') ?? ''))
      .map(({ attributes, end }) => ({
        href: attributes.get('href') ?? '',
        text: decoded(html.slice(end, html.indexOf('</a>', end)).replaceAll(TAGS, '')),
      })),
    exit: whole.some(({ attributes }) => attributes.has('data-exit')),
  };
}

/** Which of the numbers that a page should show cannot be read and tapped on it. */
export async function lost(page: Page, wanted: readonly Shown[]): Promise<Shown[]> {
  const can = (await numbers(page)).filter(({ tappable }) => tappable);
  return wanted.filter(({ href, text }) => {
    const at = can.findIndex((one) => one.href === href && one.text === text);
    if (at >= 0) can.splice(at, 1);
    return at < 0;
  });
}

/** Whether 112 and every other number that the built page holds can be read and tapped. */
export async function usable(page: Page, path: string): Promise<void> {
  const built = held(bytesOf(path)).numbers;
  expect(built).toContainEqual({ href: 'tel:112', text: '112' });
  expect(await lost(page, built), path).toEqual([]);
}

/** A test with a server of its own in which things can go wrong, and a destination for the exit. */
export const test = base.extend<{ server: FaultyServer }>({
  server: [
    async ({ page }, use) => {
      const server = await faulty();
      await destination(page);
      await use(server);
      await server.stop();
    },
    { auto: true },
  ],
});
