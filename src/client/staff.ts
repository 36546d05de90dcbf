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

/** Copies a text, or selects it where the browser does not let pages copy, and says which. */
async function copy(text: Element, said: HTMLElement): Promise<void> {
  getSelection()?.selectAllChildren(text);
  const { copied = '', failed = '' } = said.dataset;
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    said.textContent = copied;
  } catch {
    said.textContent = failed;
  }
}

const said = document.querySelector<HTMLElement>('[data-copies]');
if (said) {
  for (const text of document.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = said.dataset['copies'] ?? '';
    // Many buttons say the same; a screen reader is told what each copies.
    button.setAttribute('aria-label', `${button.textContent}: ${text.textContent ?? ''}`);
    button.addEventListener('click', () => void copy(text, said));
    text.after(' ', button);
  }
}

export {};
