import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { withBrowser } from './bench-browser.ts';

/** What choosing in the directory's filters costs a slow phone. */
export interface FilterCost {
  readonly contacts: number;
  readonly choices: number;
  /** Milliseconds of script, for the choice that takes longest, on a processor six times slower than this. */
  readonly script: number;
  /** The same with style and layout after it: what has to fit a frame. */
  readonly frame: number;
}

/** What the municipality pages cost a build. */
export interface PlacesCost {
  readonly pages: number;
  readonly msEach: number;
}

const CONTACTS = 500;
const SLOWER = 6;
const ROUNDS = 15;
const DRAFT = 'dist.bench';

/** The directory's page with as many rows as asked for, made by repeating its own in turn. */
function grown(html: string, contacts: number): string {
  const rows = html.match(/<li data-contact=.*?<\/li>/gsu) ?? [];
  const more = Array.from({ length: contacts - rows.length }, (_, index) =>
    (rows[(index * 7) % rows.length] ?? '').replace(/data-contact="/u, `$&generated-${index}-`),
  );
  const counts = JSON.stringify(Array.from({ length: contacts + 1 }, (_, count) => String(count)));
  return html
    .replace(/data-counts="[^"]*"/u, `data-counts="${counts.replaceAll('"', '&quot;')}"`)
    .replace(/<\/ul>(?=<\/section>(?!.*<section data-section))/su, `${more.join('')}$&`);
}

/** Each choice of each filter, made and taken back in turn: milliseconds of script, and with layout. */
const choose = (page: Page): Promise<{ script: number; frame: number }[]> =>
  page.evaluate(() => {
    const timed = (
      control: HTMLInputElement | HTMLSelectElement,
    ): { script: number; frame: number } => {
      const began = performance.now();
      control.dispatchEvent(new Event('input', { bubbles: true }));
      const script = performance.now() - began;
      document.body.getBoundingClientRect();
      return { script, frame: performance.now() - began };
    };
    const controls = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      '[data-filters] :is(select, input)',
    );
    return [...controls].flatMap((control) => {
      if (control instanceof HTMLInputElement && control.type === 'checkbox')
        return [true, false].map((checked) => {
          control.checked = checked;
          return timed(control);
        });
      const values =
        control instanceof HTMLInputElement
          ? ['s', 'st', 'malmo', 'xyz']
          : [...new Set([...control.options].map(({ value }) => value).filter(Boolean))];
      return [...values, ''].map((value) => {
        control.value = value;
        return timed(control);
      });
    });
  });

const rounded = (ms: number): number => Math.round(ms * 10) / 10;

/** Times the filters of a built directory grown to 500 contacts. Needs a Chromium. */
export async function filterCost(dist: string): Promise<FilterCost> {
  const { contacts, rounds } = await withBrowser(dist, async (browser, origin) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.route('**/contacts/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: grown(await response.text(), CONTACTS) });
    });
    await page.goto(`${origin}/sv/contacts/`);
    const all: Awaited<ReturnType<typeof choose>>[] = [];
    for (let round = 0; round < ROUNDS; round++) all.push(await choose(page));
    return { contacts: await page.locator('main li[data-contact]').count(), rounds: all };
  });
  const [first = []] = rounds;
  // The best of several rounds for each choice, since other work on the machine only ever adds to it.
  // Multiplied here: Chromium slows by pausing in slices, and tasks of a millisecond slip between them.
  const worst = (part: 'script' | 'frame'): number =>
    Math.max(
      ...first.map((_, choice) => Math.min(...rounds.map((one) => one[choice]?.[part] ?? 0))),
    );
  return {
    contacts,
    choices: first.length,
    script: rounded(worst('script') * SLOWER),
    frame: rounded(worst('frame') * SLOWER),
  };
}

/** Builds the pages once more with Astro's log on, which tells each page's time in whole milliseconds. */
export function placesCost(): PlacesCost {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', DRAFT],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
  );
  rmSync(DRAFT, { recursive: true, force: true });
  if (status !== 0)
    throw new Error('The pages could not be built. Run "npm run build" to see why.');
  const times = [
    ...stdout.matchAll(/\/places\/(?!\S+-lan\/)[^/\s]+\/index\.html \(\+([\d.]+)(ms|s)\)/gu),
  ].map(([, time, unit]) => Number(time) * (unit === 's' ? 1000 : 1));
  const total = times.reduce((sum, ms) => sum + ms, 0);
  return { pages: times.length, msEach: Math.round((total / times.length) * 100) / 100 };
}
