import assert from 'node:assert/strict';
import { click, press, sleep, until, visit, type Tab } from './driver.ts';
import { oneColour } from './picture.ts';
import { away, EXIT, follow, opened, ours, said, type Scenario } from './scene.ts';
import type { World } from './server.ts';

const CENTRE = `(({ x, y, width, height }) => [Math.round(x + width / 2), Math.round(y + height / 2)])(document.querySelector('${EXIT}').getBoundingClientRect())`;

/** What happens from the press of the exit on. */
export const leaving: Scenario[] = [
  {
    name: 'shows no page of ours under Back or Forward after three pages and an exit',
    async run({ tab, world }) {
      await follow(tab);
      await follow(tab);
      await click(tab, EXIT);
      await away(tab, world);
      await tab.back();
      await until(() => tab.run<boolean>(`location.href === '${world.second.before}'`), 'Back leads to the page before ours');
      for (const move of [tab.back, tab.back, tab.forward, tab.forward, tab.forward, tab.forward]) {
        await move();
        await sleep(150);
        assert.equal(await ours(tab), false);
      }
      await away(tab, world);
    },
  },
  {
    name: 'leaves without telling the destination where the reader was',
    async run({ tab, world }) {
      await click(tab, EXIT);
      await away(tab, world);
      assert.deepEqual(world.first.visits.map(({ referrer }) => referrer), [undefined]);
    },
  },
  {
    name: 'shows one colour and holds no text 300 ms after the click while the destination hangs',
    timed: true,
    async run({ tab, world }) {
      await world.first.set('hangs');
      assert.equal(oneColour(await tab.picture()), false, 'the page itself has more than one colour');
      await click(tab, EXIT);
      await sleep(300);
      assert.equal(oneColour(await tab.picture()), true);
      assert.equal(await ours(tab), false);
      const { title, text } = await said(tab);
      assert.deepEqual({ title, text: text.replace('Laddar', '') }, { title: '', text: '' });
    },
  },
  {
    name: 'tells screen readers after a second that something is loading, and still shows one colour',
    timed: true,
    async run({ tab, world }) {
      await world.first.set('hangs');
      const wait = await tab.run<string>(`document.querySelector('${EXIT}').dataset.wait`);
      await click(tab, EXIT);
      await until(async () => (await said(tab)).text === wait, 'the document says so', 2000);
      assert.match(await tab.html(), new RegExp(`<html lang="sv"[^]*<p role="alert"[^>]*>${wait}</p>`, 'u'));
      assert.equal(oneColour(await tab.picture()), true);
    },
  },
  {
    name: 'tries the second destination after 2.5 s and the first again 4 s later while both hang',
    timed: true,
    async run({ tab, world: { first, second }, world }) {
      await Promise.all([first.set('hangs'), second.set('hangs')]);
      await click(tab, EXIT);
      await until(async () => first.visits.length === 2, 'the first destination is tried again', 9000);
      const [start = 0, again = 0] = first.visits.map(({ at }) => at);
      const [between = 0] = second.visits.map(({ at }) => at);
      assert.ok(between - start > 2300 && between - start < 3300, `${between - start} ms to the second destination`);
      assert.ok(again - between > 3800 && again - between < 4800, `${again - between} ms to the first one again`);
      assert.equal(await ours(tab), false);
      assert.equal(oneColour(await tab.picture()), true);
    },
  },
  {
    name: 'brings nothing back on Esc or Stop, and leaves for the second destination all the same',
    timed: true,
    async run({ tab, world }) {
      await world.first.set('hangs');
      await click(tab, EXIT);
      await until(async () => world.first.visits.length === 1, 'the destination is asked for');
      await press(tab, 'Escape', 'Escape');
      await tab.stop();
      await sleep(300);
      assert.equal(await ours(tab), false);
      assert.equal(oneColour(await tab.picture()), true);
      await away(tab, world, world.second);
    },
  },
  {
    name: 'leaves again when a page that has left is brought back from memory',
    async run({ tab, world }) {
      await world.first.set('hangs');
      await click(tab, EXIT);
      await until(async () => world.first.visits.length === 1, 'the destination is asked for');
      await tab.stop();
      await tab.run(`dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`);
      await until(async () => world.first.visits.length === 2, 'the destination is asked for again', 1000);
      assert.equal(await ours(tab), false);
    },
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
      await until(() => others[0].run<boolean>(`location.href === '${world.second.before}'`), 'Back leads to the page before ours');
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
      await click(tab, 'a[data-exit-also]');
      await until(async () => world.first.visits.length > 0, 'the destination is asked for');
      assert.equal(await ours(tab), false);
      await away(tab, world, world.second);
      await tab.back();
      await until(() => tab.run<boolean>(`location.href === '${world.second.before}'`), 'Back leads to the page before ours');
    },
  },
  {
    name: 'leaves once when the place of the link is clicked again and again, also with Shift held',
    needs: 'clicks while a page is on its way',
    async run({ tab, world }) {
      await world.first.set('hangs');
      const [x, y] = await tab.run<[number, number]>(CENTRE);
      await tab.down('Shift');
      await tab.point(x, y);
      await tab.up('Shift');
      for (let time = 0; time < 4; time++) await tab.point(x, y);
      await leftOnce(tab, world);
    },
  },
  {
    name: 'leaves once when keys are pressed again and again',
    async run({ tab, world }) {
      await world.first.set('hangs');
      // Not Esc, which stops a page that is on its way.
      await press(tab, 'Shift', 'Shift', 'Shift', 'Enter', 'Shift', 'Shift', 'Shift', 'Shift', 'Shift', 'Shift');
      await leftOnce(tab, world);
    },
  },
  {
    name: 'stores nothing, and works as usual on the next visit',
    async run({ tab, session, world }) {
      await visit(tab, `${world.origin}/sv/search/`);
      await tab.run(`(() => { const q = document.querySelector('#q'); q.value = 'stöd'; q.dispatchEvent(new Event('input', { bubbles: true })); })()`);
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
        { cookie: '', local: 0, session: 0, name: '', state: null, databases: 0, caches: 0, workers: 0 },
      );
      await sleep(300);
      assert.equal(await ours(tab), true);
      await click(tab, EXIT);
      await away(tab, world);
    },
  },
];

async function leftOnce(tab: Tab, world: World): Promise<void> {
  await until(async () => world.first.visits.length > 0, 'the destination is asked for');
  assert.equal(await ours(tab), false);
  await away(tab, world, world.second);
  assert.equal(world.first.visits.length, 1);
}
