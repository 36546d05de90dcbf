import type { Page } from '@playwright/test';

/** Lays out what is off the screen as well, and makes text as large as asked. */
export async function prepare(page: Page, textSize = 100): Promise<void> {
  await page.addStyleTag({
    content: `* { content-visibility: visible !important; transition: none !important } html { font-size: ${textSize}% }`,
  });
}

/** What is wrong with a page's layout as it stands, each as a sentence: sideways, cut off, one thing over another. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element): string =>
      `<${element.tagName.toLowerCase()}${element.className ? `.${element.className}` : ''}> “${(element.textContent ?? '').trim().slice(0, 30)}”`;
    const apart = '[data-exit], .skip, .hidden, .hidden *, script, style, noscript, option';
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => !element.matches(apart) && element.checkVisibility(),
    );
    const found: string[] = [];
    const wide = document.documentElement;
    if (wide.scrollWidth > wide.clientWidth) found.push('the page scrolls sideways');
    for (const element of shown) {
      const inline = getComputedStyle(element).display === 'inline';
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.left < -0.5 || box.right > wide.clientWidth + 0.5))
        found.push(`${name(element)} is outside the screen`);
      // The number of a list's item may hang out by half a letter.
      const hanging = parseFloat(getComputedStyle(element).fontSize) / 2;
      if (!inline && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + hanging)
        found.push(`${name(element)} is wider than its place`);
      // Tall scripts reach a few pixels beyond their line.
      if (!inline && element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 12)
        found.push(`${name(element)} is higher than its place`);
    }
    for (const parent of new Set(shown.map(({ parentElement }) => parentElement))) {
      const children = shown
        .filter((element) => element.parentElement === parent)
        .filter((element) => !/inline|contents/u.test(getComputedStyle(element).display))
        .filter((element) => !/fixed|absolute/u.test(getComputedStyle(element).position))
        // A list in columns may continue in the next one.
        .filter((element) => element.getClientRects().length === 1)
        .map((element) => ({ element, box: element.getBoundingClientRect() }));
      for (const [index, { element, box }] of children.entries())
        for (const other of children.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 1)
            found.push(`${name(element)} lies over ${name(other.element)}`);
        }
    }
    return [...new Set(found)];
  });
}

/** What is wrong with the exit at the top, middle and bottom of a page: out of view, covered, small, over words. */
export function exitFaults(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const exit = document.querySelector<HTMLElement>('[data-exit]')!;
    const words: Text[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode() as Text | null; text; text = walk.nextNode() as Text | null) {
      const parent = text.parentElement;
      const apart = parent?.closest('[data-exit], .skip, .hidden, script, style, noscript');
      if (text.data.trim() && !apart && parent?.checkVisibility()) words.push(text);
    }
    return [0, 0.5, 1].flatMap((part) => {
      scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * part);
      const box = exit.getBoundingClientRect();
      const at = ` at ${part * 100} %`;
      const found: string[] = [];
      if (
        box.top < 0 ||
        box.left < 0 ||
        box.bottom > innerHeight + 0.5 ||
        box.right > document.documentElement.clientWidth + 0.5
      )
        found.push(`the exit is not whole in view${at}`);
      if (document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) !== exit)
        found.push(`something covers the exit${at}`);
      if (box.width < least || box.height < least)
        found.push(`the exit is ${box.width} × ${box.height}${at}`);
      // Words pass under it while one scrolls; only there can they not be moved away.
      const upper = box.top < innerHeight / 2;
      if (part !== (upper ? 0 : 1)) return found;
      for (const text of words) {
        const range = document.createRange();
        range.selectNode(text);
        const under = [...range.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left < box.right - 1 &&
            right > box.left + 1 &&
            top < box.bottom - 1 &&
            bottom > box.top + 1,
        );
        if (under) found.push(`the exit lies over “${text.data.trim().slice(0, 30)}”${at}`);
      }
      return found;
    });
  }, least);
}

/** Stops whose focus cannot be seen: no outline, out of view, or under the exit. */
export function focusFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const exit = document.querySelector<HTMLElement>('[data-exit]')!;
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], summary, input, select, button'),
    ];
    return stops.flatMap((stop) => {
      if (stop === exit || !stop.checkVisibility()) return [];
      stop.focus();
      const box = stop.getBoundingClientRect();
      const cover = exit.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      const name = `“${(stop.textContent ?? '').trim().slice(0, 30) || stop.tagName}”`;
      const under =
        box.left < cover.right &&
        box.right > cover.left &&
        box.top < cover.bottom - 1 &&
        box.bottom > cover.top + 1;
      const free = innerHeight - (cover.width > innerWidth / 2 ? cover.height : 0);
      const found: string[] = [];
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
        found.push(`${name} shows no focus`);
      if (box.bottom <= 0 || box.top >= innerHeight) found.push(`${name} has focus out of view`);
      // What is higher than the free part of the screen cannot be free of the exit in full.
      if (under && box.height < free * 0.8) found.push(`${name} has focus under the exit`);
      return found;
    });
  });
}
