/*
 * Inlined directly after the exit link on every page, so every newer API is guarded and nothing is
 * imported but types. Requirements: R6–R23, R28a and R33 of the safe-exit specification.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-exit]')!;
const { href, dataset } = link;
// Until here the link had only its style to hide the page with.
link.className = 'exit';
const channel = 'BroadcastChannel' in window && new BroadcastChannel('leave');
let left = false;

/** Takes everything out of the document: nothing may stay for a screenshot, a screen reader or find-in-page. */
function empty(): void {
  const old = document.documentElement;
  const html = document.createElement('html');
  html.innerHTML = '<p role=alert>';
  html.lang = old.lang;
  html.style.cssText = 'color-scheme:light dark;opacity:0';
  document.replaceChild(html, old);
  document.title = '\u00a0';
  // Heard only, and only by those who still wait.
  setTimeout(() => (html.querySelector('p')!.textContent = dataset['wait']!), 1e3);
}

/** Goes to a destination, and to the other one as often as the document is still there after a while. */
function go(address = href, patience = 2500): void {
  location.replace(address);
  setTimeout(go, patience, address === href ? dataset['alt'] : href, 4e3);
}

function leave(): void {
  if (left) return;
  left = true;
  window.stop();
  empty();
  if (channel) channel.postMessage(0);
  if (document.hidden) return go();
  // WebKit paints nothing more once another page is on its way, so the empty document is painted first.
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(go);
  });
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    go();
  }, 200);
}

if (channel) channel.onmessage = leave;

addEventListener('pageshow', (event) => {
  // A page that has left must never come back to life from the back/forward cache.
  if (left && event.persisted) go();
});

addEventListener('click', (event) => {
  const a = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!a) return;
  const exit = a.href === href;
  const ordinary =
    event.defaultPrevented ||
    event.button ||
    event.shiftKey ||
    modified(event) ||
    a.matches('[target],[download]') ||
    a.origin !== location.origin ||
    // Pages for professionals keep ordinary history among themselves.
    /\/staff\/.*\/staff\//.test(location.pathname + a.pathname);
  if (ordinary && !exit) return;
  event.preventDefault();
  if (exit) return leave();
  // Firefox stores the title a page has when it is left.
  if (a.pathname !== location.pathname) document.title = 'Start';
  location.replace(a.href);
});

let shifts = 0;
let shiftDown = 0;
let lastShift = 0;
let lastEscape = 0;

addEventListener(
  'keydown',
  (event) => {
    const now = Date.now();
    // WebKit ends a text composition before it tells of the key that ended it, and leaves only the number 229.
    const other = event.repeat || event.isComposing || event.keyCode === 229 || modified(event);
    const key = other ? '' : event.key;
    if (key === 'Shift') shiftDown = now;
    else reset();
    if (key !== 'Escape' || opened()) lastEscape = 0;
    else {
      if (now - lastEscape < 1500) leave();
      lastEscape = now;
    }
  },
  true,
);

addEventListener(
  'keyup',
  (event) => {
    const now = Date.now();
    // A Shift that was held, or that another key was pressed with, is ordinary typing.
    if (event.key !== 'Shift' || now - shiftDown > 700) return;
    if (now - lastShift > 3e3) shifts = 0;
    lastShift = now;
    shiftDown = 0;
    if (++shifts > 2) leave();
  },
  true,
);

addEventListener('pointerdown', reset, true);

function reset(): void {
  shiftDown = shifts = 0;
}

function modified(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey;
}

/** Whether a dialog or popover is open, which Esc closes. */
function opened(): Element | null {
  return document.querySelector('dialog[open]' + ('popover' in link ? ',:popover-open' : ''));
}

document.addEventListener('visibilitychange', () => {
  // Opacity keeps focus and scroll where they are.
  document.body.style.opacity = document.hidden ? '0' : '';
});
