import assert from 'node:assert/strict';
import { press, sleep, until, type Tab } from './driver.ts';
import { oneColour, same, type Picture } from './picture.ts';
import { away, emptied, EXIT, stayed, type Scenario } from './scene.ts';

/** Leaving by keys, and nothing to see while they are pressed. */
export const keyboard: Scenario[] = [
  {
    name: 'leaves and empties the page by Tab and Enter, the link being among the first three stops',
    timed: true,
    async run({ tab, world }) {
      await world.first.set('hangs');
      await tab.run(
        `(document.stops = [], addEventListener('focusin', (event) => document.stops.push(event.target.matches('${EXIT}') ? 'exit' : event.target.outerHTML.slice(0, 40))))`,
      );
      const stops = (): Promise<string[]> => tab.run('document.stops');
      for (let stop = 1; stop <= 3 && !(await stops()).includes('exit'); stop++) {
        await press(tab, 'Tab');
        await until(async () => (await stops()).length === stop, 'the focus moves');
      }
      assert.equal((await stops()).at(-1), 'exit', String(await stops()));
      await press(tab, 'Enter');
      await emptied(tab);
      await sleep(300);
      assert.equal(oneColour(await tab.picture()), true);
      await away(tab, world, world.second);
    },
  },
  {
    name: 'leaves on Shift pressed three times, even slowly',
    async run({ tab, world }) {
      await press(tab, 'Shift');
      await sleep(2000);
      await press(tab, 'Shift');
      await sleep(2000);
      await press(tab, 'Shift');
      await away(tab, world);
    },
  },
  {
    name: 'leaves on Shift pressed three times while a text field has the focus',
    async run({ tab, world }) {
      await field(tab);
      await press(tab, 'a', 'Shift', 'Shift', 'Shift');
      await away(tab, world);
    },
  },
  {
    name: 'leaves on Esc pressed twice within a second and a half',
    async run({ tab, world }) {
      await press(tab, 'Escape');
      await sleep(1000);
      await press(tab, 'Escape');
      await away(tab, world);
    },
  },
  {
    name: 'shows nothing while the keys are being pressed',
    async run({ tab, world }) {
      const page = 'document.documentElement.outerHTML';
      const [before, seen] = [await tab.run(page), await calm(tab)];
      await press(tab, 'Shift', 'Shift', 'Escape');
      assert.equal(await tab.run(page), before);
      assert.ok(same(seen, await tab.picture()), 'the picture is the same to the pixel');
      await stayed(tab, world);
    },
  },
  {
    name: 'stays on Esc pressed once, and twice with a longer pause',
    async run({ tab, world }) {
      await press(tab, 'Escape');
      await sleep(1700);
      await press(tab, 'Escape');
      await stayed(tab, world);
    },
  },
  {
    name: 'stays on Shift pressed three times with a pause of more than three seconds',
    async run({ tab, world }) {
      await press(tab, 'Shift', 'Shift');
      await sleep(3200);
      await press(tab, 'Shift');
      await stayed(tab, world);
      await press(tab, 'Shift', 'Shift');
      await away(tab, world);
    },
  },
];

/** A picture of the page when nothing moves any more: scroll bars fade a while after loading. */
async function calm(tab: Tab): Promise<Picture> {
  let last = await tab.picture();
  return until(async () => {
    await sleep(300);
    const next = await tab.picture();
    const still = same(last, next);
    last = next;
    return still && next;
  }, 'the picture is still');
}

/** Puts the focus in a text field, which only the search page has of itself. */
export async function field(tab: Tab): Promise<void> {
  await tab.run(
    `(document.querySelector('main').prepend(document.createElement('textarea')), document.querySelector('textarea').focus())`,
  );
}
