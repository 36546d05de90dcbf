import assert from 'node:assert/strict';
import { click, sleep, until, visit, type Tab } from './driver.ts';
import { away, EXIT, follow, opened, ours, said, type Scenario, leavesUntold } from './scene.ts';
import type { World } from './server.ts';

/** Where the exit leads, and what it leaves behind. */
export const leaving: Scenario[] = [
  {
    name: 'shows no page of ours under Back or Forward after three pages and an exit',
    async run({ tab, world }) {
      await follow(tab);
      await follow(tab);
      await click(tab, EXIT);
      await away(tab, world);
      await nothingBehind(tab, world);
      await away(tab, world);
    },
  },
  {
    name: 'leaves without telling the destination where the reader was',
    run: ({ tab, world }) => leavesUntold(tab, world),
  },
  {
    name: 'makes the other open tabs leave within a second',
    timed: true,
    async run({ tab, session, world }) {
      const others = [await session.tab(), await session.tab()] as const;
      await opened(others[0], world);
      await visit(others[1], `${world.origin}/en/visit/`);
      await click(tab, EXIT);
      for (const one of [tab, ...others]) await away(one, world);
      const times = world.first.visits.map(({ at }) => at);
      assert.equal(times.length, 3);
      const apart = Math.max(...times) - Math.min(...times);
      assert.ok(apart < 1000, `${apart} ms from the first tab to the last`);
      await others[0].back();
      await until(
        () => others[0].run<boolean>(`location.href === '${world.second.before}'`),
        'Back leads to the page before ours',
      );
    },
  },
  {
    name: 'empties the other open tabs while the destination hangs',
    async run({ tab, session, world }) {
      await world.first.set('hangs');
      const other = await session.tab();
      await opened(other, world);
      await click(tab, EXIT);
      await until(async () => !(await ours(other)), 'the other tab is empty');
      assert.equal((await said(other)).title, '');
    },
  },
  {
    name: 'leaves in the same way by the link at the foot of the page',
    async run({ tab, world }) {
      await world.first.set('hangs');
      await click(tab, 'footer p a');
      await until(async () => world.first.visits.length > 0, 'the destination is asked for');
      assert.equal(await ours(tab), false);
      await away(tab, world, world.second);
      await tab.back();
      await until(
        () => tab.run<boolean>(`location.href === '${world.second.before}'`),
        'Back leads to the page before ours',
      );
    },
  },
  {
    name: 'stores nothing, and works as usual on the next visit',
    async run({ tab, session, world }) {
      await visit(tab, `${world.origin}/sv/search/`);
      await tab.run(
        `(() => { const q = document.querySelector('#q'); q.value = 'stöd'; q.dispatchEvent(new Event('input', { bubbles: true })); })()`,
      );
      await follow(tab, 'a.brand');
      await click(tab, EXIT);
      await away(tab, world);
      await visit(tab, `${world.origin}/sv/`);
      assert.equal(await session.cookies(), 0);
      assert.deepEqual(
        await tab.run(`(async () => ({
          cookie: document.cookie,
          local: localStorage.length,
          session: sessionStorage.length,
          name: window.name,
          state: history.state,
          databases: (await indexedDB.databases()).length,
          caches: (await caches.keys()).length,
          workers: (await navigator.serviceWorker.getRegistrations()).length,
        }))()`),
        {
          cookie: '',
          local: 0,
          session: 0,
          name: '',
          state: null,
          databases: 0,
          caches: 0,
          workers: 0,
        },
      );
      await sleep(300);
      assert.equal(await ours(tab), true);
      await click(tab, EXIT);
      await away(tab, world);
    },
  },
];

/** Goes to both ends of the tab's list of pages and back to the middle: no page of ours is shown or even asked for. */
export async function nothingBehind(tab: Tab, world: World): Promise<void> {
  const asked = world.asked.length;
  await tab.back();
  await until(
    () => tab.run<boolean>(`location.href === '${world.second.before}'`),
    'Back leads to the page before ours',
  );
  for (const move of [tab.back, tab.back, tab.forward, tab.forward, tab.forward, tab.forward]) {
    await move();
    await sleep(200);
    assert.equal(await ours(tab), false);
  }
  assert.deepEqual(world.asked.slice(asked), []);
}
