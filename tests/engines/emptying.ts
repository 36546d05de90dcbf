import assert from 'node:assert/strict';
import { click, press, sleep, until, type Tab } from './driver.ts';
import { oneColour } from './picture.ts';
import { away, EXIT, ours, said, type Scenario } from './scene.ts';
import type { World } from './server.ts';

const CENTRE = `(({ x, y, width, height }) => [Math.round(x + width / 2), Math.round(y + height / 2)])(document.querySelector('${EXIT}').getBoundingClientRect())`;

/** What is to be seen and heard while the destination keeps the reader waiting. */
export const emptying: Scenario[] = [
  {
    name: 'shows one colour and holds no text 300 ms after the click while the destination hangs',
    timed: true,
    async run({ tab, world }) {
      await world.first.set('hangs');
      assert.equal(
        oneColour(await tab.picture()),
        false,
        'the page itself has more than one colour',
      );
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
      assert.match(
        await tab.html(),
        new RegExp(`<html lang="sv"[^]*<p role="alert"[^>]*>${wait}</p>`, 'u'),
      );
      assert.equal(oneColour(await tab.picture()), true);
    },
  },
  {
    name: 'tries the second destination after 2.5 s and the first again 4 s later while both hang',
    timed: true,
    async run({ tab, world: { first, second } }) {
      await Promise.all([first.set('hangs'), second.set('hangs')]);
      await click(tab, EXIT);
      await until(
        async () => first.visits.length === 2,
        'the first destination is tried again',
        9000,
      );
      const [start = 0, again = 0] = first.visits.map(({ at }) => at);
      const [between = 0] = second.visits.map(({ at }) => at);
      assert.ok(
        between - start > 2300 && between - start < 3300,
        `${between - start} ms to the second destination`,
      );
      assert.ok(
        again - between > 3800 && again - between < 4800,
        `${again - between} ms to the first one again`,
      );
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
      await until(
        async () => world.first.visits.length === 2,
        'the destination is asked for again',
        1000,
      );
      assert.equal(await ours(tab), false);
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
      await press(
        tab,
        'Shift',
        'Shift',
        'Shift',
        'Enter',
        'Shift',
        'Shift',
        'Shift',
        'Shift',
        'Shift',
        'Shift',
      );
      await leftOnce(tab, world);
    },
  },
];

async function leftOnce(tab: Tab, world: World): Promise<void> {
  await until(async () => world.first.visits.length > 0, 'the destination is asked for');
  assert.equal(await ours(tab), false);
  await away(tab, world, world.second);
  assert.equal(world.first.visits.length, 1);
}
