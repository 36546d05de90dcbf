import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES, OUTSIDE, pagesIn } from './kinds.ts';
import { read } from '#checks/read.ts';
import { prepare } from './measure.ts';

const { languages } = read('content').content;

// A test's own style is no threat, and the policy would refuse it.
test.use({ bypassCSP: true });

/** How each language is written, as four letters. */
const SCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...languages].map(([code, { script }]) => [code, script]),
);

/** What is wrong with a page's headings, landmarks, language of parts, links and targets, each as a sentence. */
const structureFaults = (page: Page): Promise<string[]> =>
  page.evaluate((scripts) => {
    const found: string[] = [];
    const all = <E extends HTMLElement>(selector: string): E[] =>
      [...document.querySelectorAll<E>(selector)].filter((element) => element.checkVisibility());
    const short = (element: Element): string =>
      `“${(element.textContent ?? '').trim().slice(0, 40)}”`;

    const levels = all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    if (levels.filter((level) => level === 1).length !== 1) found.push('there is not one h1');
    if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1))
      found.push(`headings skip a level: ${levels.join(' ')}`);

    if (all('main').length !== 1) found.push('there is not one main');
    for (const element of all('aside, main nav, footer nav, header nav'))
      if (!element.ariaLabel && !element.hasAttribute('aria-labelledby'))
        found.push(`${element.tagName} ${short(element)} has no name`);

    const lang = document.documentElement.lang;
    const foreign = [...new Set(Object.values(scripts))].filter((script) => script !== 'Latn');
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      const parent = text.parentElement;
      if (!parent?.checkVisibility() || parent.closest('script, style, noscript')) continue;
      const own = parent.closest('[lang]')?.getAttribute('lang') ?? lang;
      const words = (text.textContent ?? '').replaceAll('Stödvägen', '');
      const inScript = (script: string, more = ''): boolean =>
        new RegExp(`\\p{Script=${script}}${more}`, 'u').test(words);
      const its = scripts[own] ?? 'Latn';
      const other = foreign.filter((script) => script !== its).some((script) => inScript(script));
      // Addresses, numbers and shortenings are the same in every language; a term in a sentence is explained there.
      const address = parent.closest('bdi[dir="ltr"]') ?? /\.[a-z]{2,}\b/u.test(words);
      const latin = its !== 'Latn' && inScript('Latn', '{4}') && !inScript(its) && !address;
      const sentence = /\b(the|and|of|to|in|you|for|is|are|or|with)\b/iu.test(words);
      if (latin || other || (own === 'en' && /[åäö]/iu.test(words) && !sentence && !address))
        found.push(`${short(parent)} stands in ${own}`);
    }

    const purposes = new Map<string, string>();
    for (const link of all<HTMLAnchorElement>('a[href]')) {
      const { href, origin } = link;
      const name = (link.ariaLabel ?? link.textContent ?? '').replace(/\s+/gu, ' ').trim();
      // A list of sources says so in its heading; within it each has a name of its own.
      const key = `${link.closest('.sources') ? 'source ' : ''}${name}`;
      const before = purposes.get(key);
      if (origin === location.origin) {
        if (before !== undefined && before !== href)
          found.push(`two links say “${name}”: ${before} and ${href}`);
        purposes.set(key, href);
      }
      if (
        /^(här|läs mer|klicka här|here|click here|read more|more|mer)$/iu.test(name) ||
        name === ''
      )
        found.push(`a link says “${name}” only, to ${href}`);
    }

    for (const target of all('a[href], summary, input, select, button')) {
      if (target.closest('.skip')) continue;
      const block = (element: Element | null): Element | null =>
        element && /inline/u.test(getComputedStyle(element).display)
          ? block(element.parentElement)
          : element;
      const around = (block(target.parentElement)?.textContent ?? '').replace(
        target.textContent ?? '',
        '',
      );
      // What stands in a sentence is as high as its line.
      if (getComputedStyle(target).display === 'inline' && /[\p{L}\p{N}]/u.test(around)) continue;
      const box = (target.closest('label') ?? target).getBoundingClientRect();
      if (box.height < 43.5 || box.width < 24)
        found.push(`${short(target)} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
    }
    return [...new Set(found)];
  }, SCRIPTS);

const groups: [name: string, pages: [kind: string, path: string][]][] = [
  ['no language', Object.entries(OUTSIDE)],
  ...LANGUAGES.map((lang): [string, [string, string][]] => [lang, pagesIn(lang)]),
];

for (const [lang, pages] of groups) {
  test(`headings, landmarks, languages, links and targets are in order on every kind of page in ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const [, path] of pages) {
      await page.goto(path);
      await prepare(page);
      expect.soft(await structureFaults(page), path).toEqual([]);
    }
  });
}

for (const lang of LANGUAGES) {
  test(`112, the page’s line and the exit stand in the same place on every page in ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const places = new Map<string, string[]>();
    for (const [kind, path] of pagesIn(lang)) {
      if (kind === 'home') continue; // Home begins with the same help, larger.
      await page.goto(path);
      const place = await page.evaluate(() => {
        const box = (selector: string): number[] => {
          const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        };
        const order = [...document.body.children]
          .filter((element) => element.matches('[data-exit], header, aside, main, footer'))
          .map(({ tagName }) => tagName);
        return JSON.stringify({
          order,
          exit: box('[data-exit]'),
          help: box('aside.help').slice(0, 3),
          danger: box('aside.help a'),
        });
      });
      places.set(place, [...(places.get(place) ?? []), path]);
    }
    expect([...places.entries()].slice(1)).toEqual([]);
    expect([...places.keys()][0]).toContain('["A","HEADER","ASIDE","MAIN","FOOTER"]');
  });
}

for (const lang of LANGUAGES) {
  test(`every page for the public ends with one or two links onward, and not with a list, in ${lang}`, async ({
    page,
  }) => {
    // The index has its field, and a question has its answers.
    const pages = pagesIn(lang).filter(([, path]) => !/\/(staff|search)\/|\/way\/$/u.test(path));
    for (const [, path] of pages) {
      await page.goto(path);
      const last = await page.evaluate(() => {
        const shown = [...document.querySelectorAll('main > *, main > article > *')].filter((one) =>
          one.checkVisibility(),
        );
        const end = shown.filter((one) => one.tagName !== 'ARTICLE').at(-1);
        return {
          lists: end?.querySelectorAll('li').length,
          links: end?.querySelectorAll('a').length,
        };
      });
      expect.soft(last.lists, path).toBe(0);
      expect.soft([1, 2], path).toContain(last.links);
    }
  });
}
