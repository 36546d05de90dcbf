import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from '@playwright/test';

const FOLDER = 'src/components';
const IN_A_SENTENCE = 'a link in a sentence';
const ON_PAPER = 'a part of a guide as words alone, seen in the sheet';

/** Components that the page need not show, and why. */
const NO_LOOK: Readonly<Record<string, string>> = {
  'HoursWords.astro': 'holds the words of a script',
  'guide/Directory.astro': IN_A_SENTENCE,
  'guide/Guide.astro': IN_A_SENTENCE,
  'guide/Places.astro': IN_A_SENTENCE,
  'guide/Say.astro': IN_A_SENTENCE,
  'guide/Staff.astro': IN_A_SENTENCE,
  'guide/Way.astro': IN_A_SENTENCE,
  'handout/text/Contact.astro': ON_PAPER,
  'handout/text/H3.astro': ON_PAPER,
  'handout/text/Number.astro': ON_PAPER,
  'handout/text/Plain.astro': ON_PAPER,
  'pair/Guide.astro': IN_A_SENTENCE,
  'pair/PairText.astro': 'puts rows, which are shown, under their headings',
  'pair/Say.astro': IN_A_SENTENCE,
  'pair/WithSwedish.astro': 'sets one text between the lines of another',
};

/** The components that a component draws itself with. */
function parts(file: string): string[] {
  const imports = readFileSync(join(FOLDER, file), 'utf8').matchAll(
    /from '(?:#components\/|(\.[^']*\/))([^']+\.astro)'/gu,
  );
  return [...imports].map(([, near, name = '']) =>
    near ? normalize(join(file, '..', near, name)) : name,
  );
}

/** These components with all that they are drawn with. */
function withParts(files: readonly string[]): Set<string> {
  const found = new Set(files);
  for (const file of found) for (const part of parts(file)) found.add(part);
  return found;
}

/** The editing server on a port of its own, beside one that somebody edits with; no reload interrupts the test. */
const SERVER = `
  import { dev } from 'astro';
  const { address } = await dev({
    logLevel: 'error',
    server: { port: 0 },
    vite: { server: { hmr: false, watch: null }, optimizeDeps: { noDiscovery: true } },
  });
  console.log('http://localhost:' + address.port);
`;

test('the page for development shows every component in its states, Swedish and Arabic, light and dark', async ({
  page,
}) => {
  const server = spawn(process.execPath, ['--input-type=module', '--eval', SERVER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let address = '';
    for await (const text of server.stdout) {
      address = String(text).trim();
      break;
    }
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (said) => {
      if (said.type() === 'error') errors.push(said.text());
    });
    for (const lang of ['sv', 'ar']) {
      await page.goto(`${address}/${lang}/components/`);
      await expect(page.locator('[data-clock] [data-open][data-now]').first()).not.toBeEmpty();
      const frames = await page.locator('[data-component]').evaluateAll((all) =>
        all.map((frame) => ({
          theme: frame.closest<HTMLElement>('[data-theme]')?.dataset['theme'],
          file: frame.getAttribute('data-component') ?? '',
          state: frame.getAttribute('data-state'),
          seen: frame.getBoundingClientRect().height > 8,
        })),
      );
      expect(frames.filter(({ seen }) => !seen)).toEqual([]);
      const named = (theme: string): string[] =>
        frames.filter((one) => one.theme === theme).map(({ file, state }) => `${file} ${state}`);
      expect(named('light').length).toBeGreaterThan(80);
      expect(named('dark')).toEqual(named('light'));

      const shown = withParts(frames.map(({ file }) => file));
      const missing = globSync('**/*.astro', { cwd: FOLDER }).filter((file) => !shown.has(file));
      expect(missing.sort()).toEqual(Object.keys(NO_LOOK).sort());

      const state = (name: string): string =>
        `[data-theme="light"] [data-component="OpeningHours.astro"][data-state="${name}"] [data-open]`;
      await expect(page.locator(state('closes soon'))).toHaveAttribute('data-now', 'true');
      await expect(page.locator(state('closes soon'))).toContainText('12:00');
      await expect(page.locator(state('closed'))).toHaveAttribute('data-now', 'false');
    }
    expect(errors).toEqual([]);
  } finally {
    server.kill();
  }
});

test('the built site does not hold that page', () => {
  expect(globSync('dist/**/components*')).toEqual([]);
  expect(readFileSync('dist/SHA256SUMS', 'utf8')).not.toContain('components');
});
