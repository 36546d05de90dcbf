import assert from 'node:assert/strict';
import { click, press, sleep, until, visit, type Tab } from './driver.ts';
import { nothingBehind } from './leaving.ts';
import { oneColour } from './picture.ts';
import { away, emptied, EXIT, ours, type Scenario, type Scene, leavesUntold } from './scene.ts';
import type { World } from './server.ts';

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
    name: 'shows no page of ours under Back or Forward after the destination has refused',
    needs: 'an error page that takes the place of ours',
    async run({ tab, world }) {
      await world.first.set('refuses');
      await click(tab, EXIT);
      await emptied(tab);
      await sleep(500);
      await nothingBehind(tab, world);
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
    needs: 'clicks while a page is on its way',
    run: (scene) => leavesEarly(scene, () => click(scene.tab, EXIT)),
  },
  {
    name: 'leaves by Enter on the link while the page is still loading',
    run: (scene) =>
      leavesEarly(scene, async () => {
        await scene.tab.run(`document.querySelector('${EXIT}').focus()`);
        await press(scene.tab, 'Enter');
      }),
  },
  {
    name: 'leaves by key, and stays empty, while the page is still loading and the destination hangs',
    timed: true,
    async run({ tab, world }) {
      await world.first.set('hangs');
      await stalled(tab, world);
      await press(tab, 'Shift', 'Shift', 'Shift');
      await emptied(tab);
      await sleep(300);
      assert.equal(oneColour(await tab.picture()), true);
      await away(tab, world, world.second);
    },
  },
  {
    name: 'empties the page, and leaves, while the next page of the site is on its way',
    timed: true,
    async run({ tab, world }) {
      await world.first.set('hangs');
      world.trouble.held = '/sv/visit/';
      await click(tab, 'footer a[href="/sv/visit/"]');
      await sleep(300);
      await press(tab, 'Escape', 'Escape');
      await sleep(300);
      assert.equal(await ours(tab), false);
      assert.equal(oneColour(await tab.picture()), true);
      await away(tab, world, world.second);
      await tab.back();
      await until(
        () => tab.run<boolean>(`location.href === '${world.second.before}'`),
        'Back leads to the page before ours',
      );
    },
  },
  ...(['blocked', 'throwing'] as const).map((scripts): Scenario => ({
    name: `leaves and keeps one entry when every other script is ${scripts}`,
    async run({ tab, world }) {
      world.trouble.scripts = scripts;
      await visit(tab, `${world.origin}/sv/search/`);
      const before = await tab.run<number>('history.length');
      await click(tab, 'a.brand');
      await until(
        () =>
          tab.run<boolean>(`location.pathname === '/sv/' && document.readyState === 'complete'`),
        'the home page is there',
      );
      assert.equal(await tab.run('history.length'), before);
      await visit(tab, `${world.origin}/sv/search/`);
      await click(tab, EXIT);
      await away(tab, world);
    },
  })),
  {
    name: 'leaves by the plain link, without a referrer, when scripts are off',
    scripts: false,
    run: ({ tab, world }) => leavesUntold(tab, world),
  },
  {
    name: 'hides the page from the press on when scripts are off and the destination hangs',
    timed: true,
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
      const shown = `getComputedStyle(document.body).opacity`;
      const hide = (hidden: boolean): string =>
        `(Object.defineProperty(document, 'hidden', { configurable: true, value: ${hidden} }), document.dispatchEvent(new Event('visibilitychange')))`;
      await tab.run(
        `(document.querySelectorAll('main a')[6].focus(), scrollTo({ top: 200, behavior: 'instant' }))`,
      );
      const before = await tab.run(place);
      await tab.run(hide(true));
      assert.equal(await tab.run(shown), '0');
      await tab.run(hide(false));
      assert.equal(await tab.run(shown), '1');
      assert.deepEqual(await tab.run(place), before);
    },
  },
];

const STALLED = '/sv/visit/';

/** Opens a page that stops coming right after the exit link's script. */
async function stalled(tab: Tab, world: World): Promise<void> {
  world.trouble.stalled = true;
  await tab.open(world.origin + STALLED);
  const there = `location.pathname === '${STALLED}' && document.readyState === 'loading' && !!document.querySelector('${EXIT} + script')`;
  await until(() => tab.run<boolean>(there), 'the link is there and the rest is not');
}

async function leavesEarly({ tab, world }: Scene, leave: () => Promise<unknown>): Promise<void> {
  await stalled(tab, world);
  await leave();
  await away(tab, world);
  for (const move of [tab.back, tab.forward, tab.forward]) {
    await move();
    await sleep(150);
    assert.equal(await tab.run<boolean>(`location.pathname === '${STALLED}'`), false);
  }
}
