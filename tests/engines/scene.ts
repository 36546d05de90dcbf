import assert from 'node:assert/strict';
import { arrived, click, sleep, until, visit, type Session, type Tab } from './driver.ts';
import type { World } from './server.ts';

/** Where a scenario begins: one tab that shows a page from elsewhere and then our Swedish home page. */
export interface Scene {
  readonly world: World;
  readonly session: Session;
  readonly tab: Tab;
}

/** What not every driver can do. */
export type Need =
  'clicks while a page is on its way' | 'an error page that takes the place of ours';

/** Something every engine must do. The name follows the engine's, so that both make a sentence. */
export interface Scenario {
  readonly name: string;
  /** Without: page scripts are switched off in the browser. */
  readonly scripts?: false;
  /** What the driver must be able to do; where it cannot, the scenario is named as not run. */
  readonly needs?: Need;
  /** A time is measured: on a machine busy with something else, a second and a third try are fair. */
  readonly timed?: true;
  run(scene: Scene): Promise<void>;
}

/** Every kind of link in the text that leads to another page of ours. */
export const INTERNAL = 'main a[href^="/sv/"]:not([href*="#"])';

/** The exit. */
export const EXIT = 'a[data-exit]';

/** Opens the first page of a scenario. */
export async function opened(tab: Tab, world: World): Promise<void> {
  await visit(tab, world.second.before);
  await visit(tab, `${world.origin}/sv/`);
}

/** Waits until the page of a tab in the foreground can be seen, before which WebKit takes no mouse and loses keys. */
export async function painted(tab: Tab): Promise<void> {
  await until(
    () => tab.run<boolean>(`performance.getEntriesByName('first-contentful-paint').length > 0`),
    'the page is painted',
  );
}

/** Clicks a link in the text and waits for its page. */
export async function follow(tab: Tab, selector = INTERNAL): Promise<void> {
  await arrived(tab, await click(tab, selector));
}

/** Whether the tab holds anything of our pages. */
export async function ours(tab: Tab): Promise<boolean> {
  return /<main|data-(page|exit|contact)/u.test(await tab.html());
}

/** The document's title and text. */
export async function said(tab: Tab): Promise<{ title: string; text: string }> {
  const html = (await tab.html()).replaceAll('&nbsp;', ' ');
  const [, title = ''] = /<title>([^<]*)/u.exec(html) ?? [];
  const [, body = ''] = /<body[^>]*>([\s\S]*)/u.exec(html) ?? [];
  return { title: title.trim(), text: body.replace(/<[^>]*>/gu, ' ').trim() };
}

/** Waits until the tab shows the neutral page of a destination, whole: WebKit drops a Back before that. */
export async function away(tab: Tab, { first }: World, destination = first): Promise<void> {
  await arrived(tab, destination.address);
  const text = `document.body.innerText.includes('Neutral page')`;
  await until(() => tab.run<boolean>(text), `the tab shows ${destination.address}`);
}

/** Waits until the document is the empty one that leaving puts in place. */
export async function emptied(tab: Tab): Promise<void> {
  await until(async () => !(await ours(tab)), 'the document is empty', 1000);
}

/** Fails when the page has left or is about to. */
export async function stayed(tab: Tab, world: World): Promise<void> {
  await sleep(200);
  assert.equal(await ours(tab), true, 'the page is still there');
  assert.equal(world.first.visits.length, 0, 'nobody asked for the destination');
}

/** Taps the exit: the destination gets one visit and never learns from where. */
export async function leavesUntold(tab: Tab, world: World): Promise<void> {
  await click(tab, EXIT);
  await away(tab, world);
  assert.deepEqual(
    world.first.visits.map(({ referrer }) => referrer),
    [undefined],
  );
}
