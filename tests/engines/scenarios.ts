import { after, test } from 'node:test';
import type { Browser, Missing } from '../browsers.ts';
import { backAndForward } from './back-and-forward.ts';
import type { Engine } from './driver.ts';
import { hardship } from './hardship.ts';
import { keyboard } from './keyboard.ts';
import { leaving } from './leaving.ts';
import { opened, type Scenario } from './scene.ts';
import { world } from './server.ts';

/** Everything that every engine must do. */
export const scenarios: readonly Scenario[] = [...leaving, ...hardship, ...backAndForward, ...keyboard];

/**
 * One test per scenario in one engine, each in a fresh profile. On a machine where the engine cannot
 * be had, every one of them is named as not run, with the reason.
 */
export async function prove<Found extends Browser>(
  name: string,
  found: Found | Missing,
  start: (found: Found) => Promise<Engine>,
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
  for (const { name: does, scripts, run } of scenarios) {
    test(`${name} ${found.version} ${does}`, { timeout: 30_000 }, async () => {
      await here.reset();
      const session = await engine.session({ scripts: scripts ?? true });
      try {
        const tab = await session.tab();
        await opened(tab, here);
        await run({ world: here, session, tab });
      } finally {
        await session.close();
      }
    });
  }
}
