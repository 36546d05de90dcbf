/*
 * Inlined directly after the exit link on every page, so every newer API is guarded and nothing is
 * imported but types. Requirements: R6–R23, R28a and R33 of the safe-exit specification.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-exit]')!;
const { href } = link;
const alternative = link.dataset['alt']!;
const wait = link.dataset['wait']!;
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('leave') : null;
let left = false;

/** Takes everything out of the document: nothing may stay for a screenshot, a screen reader or find-in-page. */
function empty(): void {
  const html = document.createElement('html');
  html.innerHTML = '<p role=alert>';
  html.lang = document.documentElement.lang;
  html.style.colorScheme = 'light dark';
  const status = html.querySelector('p')!;
  status.style.opacity = '0';
  document.replaceChild(html, document.documentElement);
  document.title = '\u00a0';
  setTimeout(() => (status.textContent = wait), 1e3);
}

function go(address: string, next: string, patience: number): void {
  location.replace(address);
  setTimeout(go, patience, next, address, 4e3);
}

function leave(): void {
  if (left) return;
  left = true;
  window.stop();
  empty();
  if (channel) channel.postMessage(0);
  go(href, alternative, 2500);
}

if (channel) channel.onmessage = leave;

addEventListener('pageshow', (event) => {
  // A page that has left must never come back to life from the back/forward cache.
  if (left && event.persisted) go(href, alternative, 2500);
});

const staff = /^\/[^/]+\/staff\//;

document.addEventListener('click', (event) => {
  const a = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!a) return;
  const exit = a.matches('[data-exit],[data-exit-also]');
  const modified = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  const ordinary =
    modified || a.matches('[target],[download]') || a.origin !== location.origin || (staff.test(location.pathname) && staff.test(a.pathname));
  if (!exit && (event.defaultPrevented || ordinary)) return;
  event.preventDefault();
  if (exit) return leave();
  // Firefox stores the title a page has when it is left.
  if (a.pathname !== location.pathname) document.title = 'Start';
  location.replace(a.href);
});

let shifts: number[] = [];
let shiftDown = 0;
let lastEscape = 0;

addEventListener(
  'keydown',
  (event) => {
    const now = Date.now();
    const { key, repeat } = event;
    if (key === 'Shift' && !repeat && !event.ctrlKey && !event.altKey && !event.metaKey) shiftDown = now;
    else reset();
    if (key !== 'Escape' || event.isComposing || opened()) lastEscape = 0;
    else if (!repeat) {
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
    if (now - shifts[0]! > 3e3) shifts = [];
    shifts.unshift(now);
    if (shifts[2]) leave();
  },
  true,
);

addEventListener('pointerdown', reset, true);

function reset(): void {
  shiftDown = 0;
  shifts = [];
}

/** Whether a dialog or popover is open, which Esc closes. */
function opened(): boolean {
  return !!(
    document.querySelector('dialog[open]') || ('popover' in link && document.querySelector(':popover-open'))
  );
}

document.addEventListener('visibilitychange', () => {
  const main = document.querySelector('main');
  // Opacity keeps focus and scroll where they are.
  if (main) main.style.opacity = document.hidden ? '0' : '';
});
