/* For the pages of professionals: changing the second language keeps the place, and texts can be copied. */

/** The line of a text that stands highest on the screen, below the exit. */
function place(): Element | undefined {
  return [...document.querySelectorAll('main .row[id]')].find(
    (row) => row.getBoundingClientRect().bottom > 80,
  );
}

// Before the browser follows the link.
addEventListener(
  'click',
  ({ target }) => {
    const link =
      target instanceof Element &&
      target.closest<HTMLAnchorElement>('a[hreflang][href*="/pair/"]:not([href*="#"])');
    if (link) link.hash = place()?.id ?? '';
  },
  true,
);

export {};
