import assert from 'node:assert/strict';
import { arrived, click, sleep, until, visit } from './driver.ts';
import { away, EXIT, follow, ours, said, type Scenario } from './scene.ts';

/** What internal links leave behind in the list of pages. */
export const backAndForward: Scenario[] = [
  {
    name: 'adds nothing to the history by links between pages, # links and other languages',
    async run({ tab, world }) {
      const length = await tab.run<number>('history.length');
      await follow(tab);
      await follow(tab);
      await follow(tab, 'footer a[href="/sv/visit/"]');
      await click(tab, 'main a[href^="#"]');
      await until(
        () => tab.run<boolean>('location.hash.length > 1 && scrollY > 0'),
        'the # link scrolls',
      );
      await tab.run(`document.querySelectorAll('details').forEach((menu) => (menu.open = true))`);
      await follow(tab, 'a[hreflang="en"]');
      assert.equal(await tab.run('document.documentElement.lang'), 'en');
      assert.equal(await tab.run('history.length'), length);
      await tab.back();
      await until(
        () => tab.run<boolean>(`location.href === '${world.second.before}'`),
        'Back leaves the site',
      );
      await sleep(300);
      assert.equal(await ours(tab), false, 'nothing sends the reader forward again');
    },
  },
  {
    name: 'takes over plain clicks on its own pages and no others',
    async run({ tab }) {
      const taken = await tab.run<Record<string, boolean>>(`(${clicks})()`);
      const { plain, ...rest } = taken;
      assert.equal(plain, true);
      assert.deepEqual(
        Object.entries(rest).filter(([, prevented]) => prevented),
        [],
      );
      assert.equal(Object.keys(rest).length, 11);
    },
  },
  {
    name: 'shows a neutral title while the next page of the site is on its way',
    async run({ tab, world }) {
      const title = await tab.run<string>('document.title');
      await tab.run(
        `document.querySelector('main').append(Object.assign(document.createElement('a'), { href: '#content', id: 'hash', textContent: '#' }))`,
      );
      await click(tab, '#hash');
      await sleep(100);
      assert.equal(await tab.run('document.title'), title, 'a # link leaves the title alone');
      world.trouble.held = '/sv/visit/';
      await click(tab, 'footer a[href="/sv/visit/"]');
      await until(async () => (await said(tab)).title === 'Start', 'the title is neutral');
      assert.equal(await ours(tab), true, 'the page is still there');
    },
  },
  {
    name: 'keeps ordinary history among staff pages, and one entry between them and other pages',
    async run({ tab, world }) {
      const START = '/sv/staff/start/';
      const at = (path: string): Promise<unknown> => arrived(tab, world.origin + path);
      await visit(tab, world.origin + START);
      const length = await tab.run<number>('history.length');
      await follow(tab, 'main a[href^="/sv/staff/"]');
      const other = await tab.run<string>('location.pathname');
      assert.notEqual(other, START);
      await follow(tab, `main a[href="${START}"]`);
      assert.equal(await tab.run('history.length'), length + 2);
      await tab.back();
      await at(other);
      await follow(tab, 'footer a[href="/sv/visit/"]');
      await tab.back();
      await at(START);
      await tab.forward();
      await at('/sv/visit/');
      await tab.back();
      await at(START);
      await follow(tab, `main a[href="${other}"]`);
      await click(tab, EXIT);
      await away(tab, world);
      await tab.back();
      await at(START);
    },
  },
];

/** Runs in the page: which of these clicks the site's script takes over. Only the last leads anywhere, and is stopped. */
function clicks(): Record<string, boolean> {
  const taken: Record<string, boolean> = {};
  const go = (
    name: string,
    init: MouseEventInit,
    attributes: Record<string, string> = {},
  ): void => {
    const link = document.createElement('a');
    link.href = '/sv/visit/';
    for (const [key, value] of Object.entries(attributes)) link.setAttribute(key, value);
    document.querySelector('main')?.append(link);
    const seen = (event: Event): void => {
      taken[name] = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', seen, { once: true });
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
  };
  go('ctrl', { ctrlKey: true });
  go('meta', { metaKey: true });
  go('shift', { shiftKey: true });
  go('alt', { altKey: true });
  go('middle', { button: 1 });
  go('target', {}, { target: '_blank' });
  go('download', {}, { download: '' });
  go('tel', {}, { href: 'tel:112' });
  go('sms', {}, { href: 'sms:112' });
  go('mailto', {}, { href: 'mailto:a@example.se' });
  go('elsewhere', {}, { href: 'https://example.se/' });
  go('plain', {});
  window.stop();
  return taken;
}
