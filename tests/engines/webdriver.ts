import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { WebKit } from '../browsers.ts';
import {
  DriverFailed,
  sleep,
  TOUCH,
  until,
  type Engine,
  type Key,
  type Session,
  type Tab,
} from './driver.ts';
import { screen as virtualScreen, type Screen } from './screen.ts';

const KEYS: Readonly<Record<Key, string>> = {
  Shift: '\ue008',
  Escape: '\ue00c',
  Tab: '\ue004',
  Enter: '\ue007',
  ArrowDown: '\ue015',
  a: 'a',
  A: 'A',
};

/** What the browser itself draws over a page: where a link leads, at the foot; the scroll bar, at the side. */
const STATUS = 30;
const SCROLL_BAR = 16;

/** The driver sometimes never answers. */
const PATIENCE = 15_000;

type Send = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<T>;

/** WebKit over WebDriver, on a screen of its own, with a driver for each session: one that fails takes no other along. */
export async function webkit({ path, driver, xvfb }: WebKit): Promise<Engine> {
  const screen = await virtualScreen(xvfb);
  const drivers = new Set<ChildProcess>();
  return {
    async session({ scripts } = { scripts: true }) {
      const port = await freePort();
      const env = { ...process.env, DISPLAY: screen.display };
      const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
      drivers.add(child);
      const send = client(`http://127.0.0.1:${port}`);
      await until(() => send('GET', '/status').catch(() => false), 'WebKitWebDriver answers');
      const args = ['--automation', ...(scripts ? [] : ['--enable-javascript=FALSE'])];
      const capabilities = {
        // A command must not wait for a page that never comes.
        alwaysMatch: {
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: path, args },
        },
      };
      const { sessionId } = await send<{ sessionId: string }>('POST', '/session', { capabilities });
      const started = session(
        (method, rest, body) => send(method, `/session/${sessionId}${rest}`, body),
        screen,
      );
      return {
        ...started,
        async close() {
          await Promise.race([started.close().catch(() => undefined), sleep(2000)]);
          child.kill();
          drivers.delete(child);
        },
      };
    },
    async close() {
      for (const child of drivers) child.kill();
      screen.close();
    },
  };
}

function client(base: string): Send {
  return async <T>(method: string, path: string, body?: unknown) => {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), PATIENCE);
    const init = {
      method,
      signal: silence.signal,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const answer = await fetch(base + path, init)
      .catch((error: unknown) => {
        throw new DriverFailed(`WebKitWebDriver failed at ${method} ${path}.`, { cause: error });
      })
      .finally(() => clearTimeout(timer));
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

function session(send: Send, screen: Screen): Session {
  let current: string | undefined;
  let opened = 0;
  let last: Promise<unknown> = Promise.resolve();
  /** The driver takes one command at a time, and one tab. */
  const inTurn = <T>(commands: () => Promise<T>): Promise<T> => {
    const turn = last.then(commands);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    async tab() {
      const handle = opened++
        ? (await inTurn(() => send<{ handle: string }>('POST', '/window/new', { type: 'tab' })))
            .handle
        : await inTurn(() => send<string>('GET', '/window'));
      const sendHere: Send = (method, path, body) =>
        inTurn(async () => {
          if (current !== handle) await send('POST', '/window', { handle });
          current = handle;
          return send(method, path, body);
        });
      return tab(sendHere, screen);
    },
    cookies: async () => (await inTurn(() => send<unknown[]>('GET', '/cookie'))).length,
    offline: null,
    close: () => send('DELETE', ''),
  };
}

function tab(send: Send, screen: Screen): Tab {
  const actions = (id: string, type: string, list: object[]): Promise<void> =>
    send('POST', '/actions', { actions: [{ id, type, actions: list }] });
  const run = <T>(expression: string): Promise<T> =>
    send('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  return {
    open: (url) => send('POST', '/url', { url }),
    run,
    html: () => run('document.documentElement.outerHTML'),
    point: (x, y) =>
      actions('mouse', 'pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pause', duration: TOUCH },
        { type: 'pointerUp', button: 0 },
      ]),
    down: (key) => actions('keys', 'key', [{ type: 'keyDown', value: KEYS[key] }]),
    up: (key) => actions('keys', 'key', [{ type: 'keyUp', value: KEYS[key] }]),
    back: () => send('POST', '/back', {}),
    forward: () => send('POST', '/forward', {}),
    stop: () => run('window.stop()'),
    async picture() {
      // The driver's own screenshot waits for the page that is on its way.
      const [width, height, outer] = await run<[number, number, number]>(
        '[innerWidth, innerHeight, outerHeight]',
      );
      return screen.picture(0, outer - height, width - SCROLL_BAR, height - STATUS);
    },
    close: () => send('DELETE', '/window'),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
