import assert from 'node:assert/strict';
import { click, press, sleep, until, visit } from './driver.ts';
import { oneColour } from './picture.ts';
import { away, emptied, EXIT, ours, type Scenario } from './scene.ts';

/** The exit while much else is broken. */
export const hardship: Scenario[] = [
  {
    name: 'leaves nothing of ours on the screen when the destination refuses',
    async run({ tab, world }) {
      await Promise.all([world.first.set('refuses'), world.second.set('refuses')]);
      await click(tab, EXIT);
      await emptied(tab);
      await sleep(3000);
      assert.equal(await ours(tab), false);
    },
  },
  {
    name: 'leaves nothing of ours on the screen when the network is gone',
    async run({ tab, session, world }) {
      if (session.offline) await session.offline(tab);
      else await world.vanish();
      await click(tab, EXIT);
      await emptied(tab);
      for (const move of [tab.back, tab.forward]) {
        await move();
        await sleep(300);
        assert.equal(await ours(tab), false);
      }
    },
  },
  {
    name: 'leaves by click while the page is still loading',
    async run({ tab, world }) {
      world.trouble.stalled = true;
      await tab.open(`${world.origin}/sv/visit/`);
      await until(() => tab.run<boolean>(`location.pathname === '/sv/visit/' && !!document.querySelector('${EXIT} + script')`), 'the link is there');
      assert.equal(await tab.run('document.readyState'), 'loading');
      await click(tab, EXIT);
      await away(tab, world);
      for (const move of [tab.back, tab.forward, tab.forward]) {
        await move();
        await sleep(150);
        assert.equal(await tab.run<boolean>(`location.pathname === '/sv/visit/'`), false);
      }
    },
  },
  {
    name: 'leaves by key, and stays empty, while the page is still loading and the destination hangs',
    async run({ tab, world }) {
      await world.first.set('hangs');
      world.trouble.stalled = true;
      await tab.open(`${world.origin}/sv/visit/`);
      await until(() => tab.run<boolean>(`location.pathname === '/sv/visit/' && !!document.querySelector('${EXIT} + script')`), 'the link is there');
      await press(tab, 'Shift', 'Shift', 'Shift');
      await emptied(tab);
      assert.equal(oneColour(await tab.picture()), true);
      await away(tab, world, world.second);
    },
  },
  ...(['blocked', 'throwing'] as const).map((scripts): Scenario => ({
    name: `leaves and keeps one entry when every other script is ${scripts}`,
    async run({ tab, world }) {
      world.trouble.scripts = scripts;
      await visit(tab, `${world.origin}/sv/search/`);
      const before = await tab.run<number>('history.length');
      await click(tab, 'a.brand');
      await until(() => tab.run<boolean>(`location.pathname === '/sv/' && document.readyState === 'complete'`), 'the home page is there');
      assert.equal(await tab.run('history.length'), before);
      await visit(tab, `${world.origin}/sv/search/`);
      await click(tab, EXIT);
      await away(tab, world);
    },
  })),
  {
    name: 'leaves by the plain link, without a referrer, when scripts are off',
    scripts: false,
    async run({ tab, world }) {
      await click(tab, EXIT);
      await away(tab, world);
      assert.deepEqual(world.first.visits.map(({ referrer }) => referrer), [undefined]);
    },
  },
  {
    name: 'hides the page from the press on when scripts are off and the destination hangs',
    scripts: false,
    async run({ tab, world }) {
      await world.first.set('hangs');
      await click(tab, EXIT);
      await sleep(300);
      assert.equal(oneColour(await tab.picture()), true);
    },
  },
  {
    name: 'shows no text of a page in the background, and puts neither focus nor scrolling elsewhere',
    async run({ tab }) {
      const place = `[scrollY, document.activeElement.outerHTML.slice(0, 80)]`;
      const shown = `getComputedStyle(document.querySelector('main')).opacity`;
      const hide = (hidden: boolean): string =>
        `(Object.defineProperty(document, 'hidden', { configurable: true, value: ${hidden} }), document.dispatchEvent(new Event('visibilitychange')))`;
      await tab.run(`(document.querySelectorAll('main a')[6].focus(), scrollTo({ top: 200, behavior: 'instant' }))`);
      const before = await tab.run(place);
      await tab.run(hide(true));
      assert.equal(await tab.run(shown), '0');
      await tab.run(hide(false));
      assert.equal(await tab.run(shown), '1');
      assert.deepEqual(await tab.run(place), before);
    },
  },
];
