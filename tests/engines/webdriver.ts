import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { WebKit } from '../browsers.ts';
import { until, type Engine, type Key, type Session, type Tab } from './driver.ts';

const KEYS: Readonly<Record<Key, string>> = { Shift: '\ue008', Escape: '\ue00c', Tab: '\ue004', Enter: '\ue007', ArrowDown: '\ue015', a: 'a', A: 'A' };

type Send = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<T>;

/** WebKit over WebDriver, on a screen of its own where there is none. */
export async function webkit({ path, driver, screen, version }: WebKit): Promise<Engine> {
  const shown = screen ? await virtualScreen(screen) : null;
  const port = await freePort();
  const process_ = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...(shown && { DISPLAY: shown.display }) },
  });
  const send = client(`http://127.0.0.1:${port}`);
  await until(() => send('GET', '/status'), 'WebKitWebDriver answers');
  return {
    version,
    async session({ scripts } = { scripts: true }) {
      const args = ['--automation', ...(scripts ? [] : ['--enable-javascript=FALSE'])];
      const capabilities = {
        // A command must not wait for a page that never comes.
        alwaysMatch: { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': { binary: path, args } },
      };
      const { sessionId } = await send<{ sessionId: string }>('POST', '/session', { capabilities });
      return session((method, rest, body) => send(method, `/session/${sessionId}${rest}`, body));
    },
    async close() {
      process_.kill();
      shown?.process.kill();
    },
  };
}

function client(base: string): Send {
  return async <T>(method: string, path: string, body?: unknown) => {
    const answer = await fetch(base + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

function session(send: Send): Session {
  let current: string | undefined;
  let opened = 0;
  return {
    async tab() {
      const handle = opened++ ? (await send<{ handle: string }>('POST', '/window/new', { type: 'tab' })).handle : await send<string>('GET', '/window');
      return tab(async (method, path, body) => {
        if (current !== handle) await send('POST', '/window', { handle });
        current = handle;
        return send(method, path, body);
      });
    },
    cookies: async () => (await send<unknown[]>('GET', '/cookie')).length,
    offline: null,
    close: () => send('DELETE', ''),
  };
}

function tab(send: Send): Tab {
  const actions = (id: string, type: string, list: object[]): Promise<void> =>
    send('POST', '/actions', { actions: [{ id, type, actions: list }] });
  const run = <T>(expression: string): Promise<T> => send('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  return {
    open: (url) => send('POST', '/url', { url }),
    run,
    html: () => run('document.documentElement.outerHTML'),
    point: (x, y) =>
      actions('mouse', 'pointer', [{ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    down: (key) => actions('keys', 'key', [{ type: 'keyDown', value: KEYS[key] }]),
    up: (key) => actions('keys', 'key', [{ type: 'keyUp', value: KEYS[key] }]),
    back: () => send('POST', '/back', {}),
    forward: () => send('POST', '/forward', {}),
    stop: () => run('window.stop()'),
    picture: async () => Buffer.from(await send<string>('GET', '/screenshot'), 'base64'),
    close: () => send('DELETE', '/window'),
  };
}

/** A screen that nobody sees; the server chooses its number and tells it. */
async function virtualScreen(path: string): Promise<{ display: string; process: ChildProcess }> {
  const child = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    (child.stdio[3] as Readable).once('data', (chunk: Buffer) => resolve(String(chunk).trim()));
    child.once('exit', () => reject(new Error('Xvfb could not start.')));
  });
  return { display: `:${number}`, process: child };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
