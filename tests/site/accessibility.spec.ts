import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES, OUTSIDE, pagesIn } from './kinds.ts';
import { measured } from './measured.ts';

// What is off the screen is laid out too; a test's own style is no threat, and the policy would refuse it.
test.use({ bypassCSP: true });
const LAID_OUT = '* { content-visibility: visible !important }';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that axe knows and does not apply unless asked: contrast 7:1, targets, links of one name that lead apart. */
const MORE = ['color-contrast-enhanced', 'target-size', 'identical-links-same-purpose'];

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

async function findings(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (more) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      rules: Object.fromEntries(more.map((id) => [id, { enabled: true }])),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, MORE);
  // The exit has to be the first child of <body> (safe-exit R1), so it alone stands outside the landmarks.
  const faults = found.filter((one) => !one.startsWith('region: <a data-exit'));
  measured('accessibility', { views: 1, violations: faults.length });
  return faults;
}

const languages: [name: string, pages: [kind: string, path: string][]][] = [
  ['no language', Object.entries(OUTSIDE)],
  ...LANGUAGES.map((lang): [string, [string, string][]] => [lang, pagesIn(lang)]),
];

for (const [lang, pages] of languages) {
  for (const [kind, path] of pages) {
    test(`axe finds nothing on ${kind} in ${lang}: light, dark, forced colours`, async ({
      page,
    }) => {
      await page.goto(path);
      await page.addStyleTag({ content: LAID_OUT });
      await page.evaluate(AXE);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findings(page), colorScheme).toEqual([]);
      }
      if (lang !== 'sv' && lang !== 'ar') return;
      await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
      expect(await findings(page), 'forced colours').toEqual([]);
    });
  }
}
