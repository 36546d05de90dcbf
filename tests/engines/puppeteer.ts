import puppeteer, {
  type Browser,
  type BrowserContext,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../flags.ts';
import { sleep, TOUCH, until, type Engine, type Session, type Tab } from './driver.ts';
import { png } from './picture.ts';

const VIEW = { width: 800, height: 600 };

/** Chromium over its own protocol. */
export function chromium(path: string): Promise<Engine> {
  const settings: LaunchOptions = {
    executablePath: path,
    args: CHROMIUM_FLAGS,
    defaultViewport: VIEW,
  };
  return engine(settings, settings);
}

/** Firefox over WebDriver BiDi, which cannot switch scripts off: that takes a second browser. */
export function firefox(path: string): Promise<Engine> {
  const settings: LaunchOptions = {
    browser: 'firefox',
    executablePath: path,
    defaultViewport: VIEW,
  };
  return engine(settings, { ...settings, extraPrefsFirefox: { 'javascript.enabled': false } });
}

async function engine(ordinary: LaunchOptions, scriptless: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch(ordinary);
  let other: Browser | undefined;
  return {
    async session({ scripts } = { scripts: true }) {
      if (!scripts) other ??= await puppeteer.launch(scriptless);
      const context = await (scripts || !other ? browser : other).createBrowserContext();
      return session(context, scripts, ordinary.browser !== 'firefox');
    },
    async close() {
      await browser.close();
      await other?.close();
    },
  };
}

function session(context: BrowserContext, scripts: boolean, chrome: boolean): Session {
  const pages = new Map<Tab, Page>();
  return {
    async tab() {
      const page = await context.newPage();
      if (!scripts && chrome) await page.setJavaScriptEnabled(false);
      const opened = tab(page, chrome);
      pages.set(opened, page);
      return opened;
    },
    cookies: async () => (await context.cookies()).length,
    offline: async (at) => pages.get(at)?.setOfflineMode(true),
    close: () => context.close(),
  };
}

function tab(page: Page, chrome: boolean): Tab {
  /** Moves in the list of pages; a move past its end is refused or never answered, depending on the browser. */
  const move = async (moved: Promise<unknown>): Promise<void> => {
    await Promise.race([moved.catch(() => undefined), sleep(500)]);
  };
  return {
    async open(address) {
      page.goto(address, { timeout: 0 }).catch(() => undefined);
    },
    run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    html: () =>
      chrome
        ? until(() => snapshot(page), 'a page is there to be saved')
        : (page.evaluate('document.documentElement.outerHTML') as Promise<string>),
    point: (x, y) => page.mouse.click(x, y, { delay: TOUCH }),
    down: (key) => page.keyboard.down(key),
    up: (key) => page.keyboard.up(key),
    back: () => move(page.goBack()),
    forward: () => move(page.goForward()),
    async stop() {
      if (!chrome) return page.evaluate('window.stop()') as Promise<void>;
      const protocol = await page.createCDPSession();
      await protocol.send('Page.stopLoading');
      await protocol.detach();
    },
    picture: async () => png(Buffer.from(await page.screenshot({ captureBeyondViewport: false }))),
    close: () => page.close(),
  };
}

/**
 * Chromium evaluates nothing in a page while another one is on its way, but its browser process can
 * still save the page: as MIME, in quoted-printable.
 */
async function snapshot(page: Page): Promise<string> {
  const protocol = await page.createCDPSession();
  const { data } = await protocol.send('Page.captureSnapshot', { format: 'mhtml' });
  await protocol.detach();
  const [, html] =
    /Content-Type: text\/html\r\n[\s\S]*?\r\n\r\n([\s\S]*?)\r\n------/u.exec(data) ?? [];
  if (!html) throw new Error('Chromium saved a page without HTML.');
  const bytes = html
    .replace(/=\r\n/gu, '')
    .replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
