import { setTimeout as sleep } from 'node:timers/promises';
import type { Picture } from './picture.ts';

export { sleep };

/** One tab of a browser, driven from outside as a person would. */
export interface Tab {
  /** Types an address; resolves without waiting for the answer. */
  open(address: string): Promise<void>;
  /** What an expression in the page comes to; a promise is awaited. */
  run<T>(expression: string): Promise<T>;
  /** The document as HTML, also while another page is on its way. */
  html(): Promise<string>;
  /** Presses the main button at a point of the view, and lets go after `TOUCH`. */
  point(x: number, y: number): Promise<void>;
  down(key: Key): Promise<void>;
  up(key: Key): Promise<void>;
  /** The browser's own Back and Forward. Nothing happens at the end of the list. */
  back(): Promise<void>;
  forward(): Promise<void>;
  /** The browser's own Stop, or the nearest thing to it that the driver has. */
  stop(): Promise<void>;
  /** What the view shows, without the browser's own bars. */
  picture(): Promise<Picture>;
  close(): Promise<void>;
}

/** How long a finger or a mouse button stays down, in milliseconds. */
export const TOUCH = 80;

export type Key = 'Shift' | 'Escape' | 'Tab' | 'Enter' | 'ArrowDown' | 'a' | 'A';

/** A fresh profile of a browser. */
export interface Session {
  tab(): Promise<Tab>;
  /** How many cookies the browser holds, as the driver counts them. */
  cookies(): Promise<number>;
  /** Cuts the network off; `null` where the driver cannot. */
  offline: ((tab: Tab) => Promise<void>) | null;
  close(): Promise<void>;
}

/** A browser ready for tests. */
export interface Engine {
  session(settings?: { scripts: boolean }): Promise<Session>;
  close(): Promise<void>;
}

/** The driver has failed, not the site: the scenario may be tried again. */
export class DriverFailed extends Error {}

/** Enough for a machine that has much else to do; what must be quick is measured, not waited for. */
const PATIENCE = 15_000;

type Nothing = false | null | undefined | '' | 0;

/** Asks again until the answer is neither false nor an error, as while one page gives way to another. */
export async function until<T>(
  question: () => Promise<T | Nothing>,
  what: string,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    // Chromium answers no question about a document while another one is on its way.
    const late = sleep(Math.max(0, end - Date.now()), undefined, { ref: false });
    const answer = await Promise.race([question().catch(passing), late]);
    if (answer) return answer;
    if (Date.now() >= end) throw new Error(`After ${patience} ms still not so: ${what}.`);
    await sleep(25);
  }
}

/** Says nothing of an error, unless it is the driver's. */
function passing(error: unknown): undefined {
  if (error instanceof DriverFailed) throw error;
}

/** Opens an address and waits until the page is whole. */
export async function visit(tab: Tab, address: string): Promise<void> {
  await tab.open(address);
  await arrived(tab, address);
}

/** Waits until the tab shows an address, whole. */
export async function arrived(tab: Tab, address: string): Promise<void> {
  const here = `location.href === ${JSON.stringify(address)} && document.readyState === 'complete'`;
  await until(() => tab.run<boolean>(here), `the tab shows ${address}`);
}

/** Clicks the first element of a selector that can be hit, scrolling it into view; tells its address. */
export async function click(tab: Tab, selector: string): Promise<string> {
  const target = await until(
    () =>
      tab.run<{ x: number; y: number; href: string } | null>(
        `(${hit})(${JSON.stringify(selector)})`,
      ),
    `"${selector}" can be clicked`,
  );
  await tab.point(target.x, target.y);
  return target.href;
}

/** Runs in the page. */
function hit(selector: string): { x: number; y: number; href: string } | null {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = element.getClientRects();
    if (!box) continue;
    const x = Math.round(box.x + box.width / 2);
    const y = Math.round(box.y + box.height / 2);
    const top = document.elementFromPoint(x, y);
    if (top && element.contains(top)) return { x, y, href: (element as HTMLAnchorElement).href };
  }
  return null;
}

/** Presses keys one after the other, each released before the next. */
export async function press(tab: Tab, ...keys: Key[]): Promise<void> {
  for (const key of keys) {
    await tab.down(key);
    await tab.up(key);
  }
}

/** Presses a key while another is held. */
export async function chord(tab: Tab, held: Key, key: Key): Promise<void> {
  await tab.down(held);
  await press(tab, key);
  await tab.up(held);
}
