import assert from 'node:assert/strict';
import { chord, press, sleep, type Tab } from './driver.ts';
import { field } from './keyboard.ts';
import { stayed, type Scenario } from './scene.ts';

/** What people type without wanting to leave. */
export const falseTriggers: Scenario[] = [
  stays('capital letters', async (tab) => {
    await field(tab);
    for (let letter = 0; letter < 4; letter++) await chord(tab, 'Shift', 'A');
    assert.equal(await tab.run('document.activeElement.value'), 'AAAA');
  }),
  stays('Shift+Tab', async (tab) => {
    await tab.run(`document.querySelectorAll('main a')[8].focus()`);
    for (let stop = 0; stop < 4; stop++) await chord(tab, 'Shift', 'Tab');
    assert.equal(
      await tab.run(`document.activeElement === document.querySelectorAll('main a')[4]`),
      true,
    );
  }),
  stays('Shift and an arrow key', async (tab) => {
    await field(tab);
    for (let line = 0; line < 4; line++) await chord(tab, 'Shift', 'ArrowDown');
  }),
  stays('a Shift that is held', async (tab) => {
    for (let time = 0; time < 3; time++) {
      await tab.down('Shift');
      await sleep(900);
      await tab.up('Shift');
    }
  }),
  stays('Shift with a click', async (tab) => {
    for (let time = 0; time < 4; time++) {
      await tab.down('Shift');
      await tab.point(4, 300);
      await tab.up('Shift');
    }
  }),
  stays('single letters between presses of Shift', async (tab) => {
    await field(tab);
    await press(tab, 'Shift', 'a', 'Shift', 'a', 'Shift', 'a', 'Shift');
  }),
  stays('key repeat', async (tab) => {
    await keys(tab, '↓Shift ↓Shift* ↓Shift* ↑Shift ↓Shift ↓Shift* ↑Shift ↓Shift ↓Shift* ↑Shift');
    await keys(tab, '↓Escape ↓Escape* ↓Escape* ↓Escape* ↑Escape');
  }),
  stays('both Shift keys together', async (tab) => {
    await keys(tab, '↓Shift ↓Shift ↑Shift ↑Shift ↓Shift ↓Shift ↑Shift ↑Shift');
  }),
  stays('Shift together with Ctrl, Alt or Meta', async (tab) => {
    await keys(tab, '↓Shift^ ↑Shift ↓Shift^ ↑Shift ↓Shift^ ↑Shift ↓Shift^ ↑Shift');
  }),
  stays('text composition', async (tab) => {
    await keys(tab, '↓Escape~ ↑Escape~ ↓Escape~ ↑Escape~ ↓Escape= ↑Escape= ↓Escape= ↑Escape=');
    await keys(tab, '↓Shift~ ↑Shift~ ↓Shift~ ↑Shift~ ↓Shift~ ↑Shift~');
  }),
  stays('Esc while a dialog is open', async (tab) => {
    await tab.run(
      `(document.body.append(document.createElement('dialog')), document.querySelector('dialog').showModal())`,
    );
    await press(tab, 'Escape', 'Escape');
    assert.equal(await tab.run(`document.querySelector('dialog').open`), false);
  }),
  stays('Esc while a popover is open', async (tab) => {
    await tab.run(
      `(document.body.append(Object.assign(document.createElement('p'), { popover: 'auto', id: 'p', textContent: 'p' })), document.querySelector('#p').showPopover())`,
    );
    await press(tab, 'Escape', 'Escape');
    assert.equal(await tab.run(`document.querySelector('#p').matches(':popover-open')`), false);
  }),
];

/** A scenario in which keys arrive at the page and it stays. */
function stays(what: string, act: (tab: Tab) => Promise<void>): Scenario {
  return {
    name: `stays on ${what}`,
    async run({ tab, world }) {
      await tab.run(
        `(document.arrived = 0, addEventListener('keydown', () => document.arrived++))`,
      );
      await act(tab);
      assert.ok((await tab.run<number>('document.arrived')) > 1, 'the keys have arrived');
      await stayed(tab, world);
    },
  };
}

const MARKS: Readonly<Record<string, object>> = {
  '*': { repeat: true },
  '^': { ctrlKey: true, altKey: true, metaKey: true },
  '~': { isComposing: true },
  // WebKit ends a composition before it tells of the key, and leaves only this number.
  '=': { keyCode: 229 },
};

/** Sends key events that no driver can make: ↓ down, ↑ up, then a mark of `MARKS`. */
async function keys(tab: Tab, script: string): Promise<void> {
  for (const step of script.split(' ')) {
    const [, arrow, key, mark = ''] = /^(.)([A-Za-z]+)(.?)$/u.exec(step) ?? [];
    const init = JSON.stringify({ key, bubbles: true, cancelable: true, ...MARKS[mark] });
    await tab.run(
      `document.body.dispatchEvent(new KeyboardEvent('key${arrow === '↓' ? 'down' : 'up'}', ${init}))`,
    );
  }
}
