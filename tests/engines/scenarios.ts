import { after, test } from 'node:test';
import type { Browser } from '../browsers.ts';
import type { Missing } from '../packages.ts';
import { backAndForward } from './back-and-forward.ts';
import { DriverFailed, type Engine, type Session, type Tab } from './driver.ts';
import { emptying } from './emptying.ts';
import { falseTriggers } from './false-triggers.ts';
import { hardship } from './hardship.ts';
import { keyboard } from './keyboard.ts';
import { leaving } from './leaving.ts';
import { opened, painted, type Need, type Scenario } from './scene.ts';
import { world, type World } from './server.ts';

/** Everything that every engine must do. */
export const scenarios: readonly Scenario[] = [
  ...leaving,
  ...emptying,
  ...hardship,
  ...backAndForward,
  ...keyboard,
  ...falseTriggers,
];

/** What an engine's driver cannot do, and why. */
type Without = Partial<Record<Need, string>>;

/**
 * One test per scenario in one engine, each in a fresh profile. Where the engine or what a scenario
 * needs cannot be had, it is named as not run, with the reason.
 */
export async function prove<Found extends Browser>(
  name: string,
  found: Found | Missing,
  start: (found: Found) => Promise<Engine>,
  without: Without = {},
): Promise<void> {
  if ('reason' in found) {
    for (const scenario of scenarios) test(`${name} ${scenario.name}`, { skip: found.reason });
    return;
  }
  const here = await world();
  const engine = await start(found);
  after(async () => {
    await engine.close();
    await here.stop();
  });
  for (const scenario of scenarios) {
    const reason = scenario.needs && without[scenario.needs];
    test(
      `${name} ${found.version} ${scenario.name}`,
      { timeout: 120_000, skip: reason ?? false },
      () => tried(scenario, engine, here, scenario.timed ? 3 : 1),
    );
  }
}

async function tried(
  scenario: Scenario,
  engine: Engine,
  here: World,
  tries: number,
): Promise<void> {
  for (let time = 1; ; time++) {
    const { session, tab } = await begun(scenario, engine, here);
    try {
      return await scenario.run({ world: here, session, tab });
    } catch (error) {
      if (time >= (error instanceof DriverFailed ? 3 : tries)) throw error;
    } finally {
      await session.close();
    }
  }
}

/** A session that shows the first page. Nothing of ours is judged yet, so a browser that fails to start may try again. */
async function begun(
  scenario: Scenario,
  engine: Engine,
  here: World,
): Promise<{ session: Session; tab: Tab }> {
  for (let left = 3; ; left--) {
    await here.reset();
    let session: Session | undefined;
    try {
      session = await engine.session({ scripts: scenario.scripts ?? true });
      const tab = await session.tab();
      await opened(tab, here);
      await painted(tab);
      return { session, tab };
    } catch (error) {
      await session?.close();
      if (left === 1) throw error;
    }
  }
}
