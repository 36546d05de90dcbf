/*
 * Full-text search on the search page. The words live in the field and in memory, nowhere else:
 * not in the address, the title, history state or storage.
 */
interface Hit {
  data(): Promise<{ url: string; meta: { title?: string }; excerpt: string }>;
}

interface Pagefind {
  search(query: string): Promise<{ results: Hit[] }>;
}

const SHOWN = 20;
const PATIENCE = 9e3;

const field = document.querySelector<HTMLInputElement>('#q')!;
const status = document.querySelector<HTMLElement>('[data-status]')!;
const list = document.querySelector<HTMLElement>('[data-hits-list]')!;
const lines = document.querySelector<HTMLElement>('[data-lines]')!;
const counts = JSON.parse(status.dataset['hits'] ?? '[]') as string[];
let engine: Promise<Pagefind> | undefined;
let latest = 0;

/** Loaded when it is first needed. The path is in a constant so that the bundler leaves it alone. */
function loaded(): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  engine ??= (import(/* @vite-ignore */ path) as Promise<Pagefind>).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

function late(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE));
}

function item(url: string, title: string, excerpt: string): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('p');
  link.href = url;
  link.dataset['searchResult'] = '';
  link.textContent = title;
  // The excerpt marks hits with <mark>; only its text is shown.
  text.textContent = new DOMParser().parseFromString(excerpt, 'text/html').body.textContent;
  entry.append(link, text);
  return entry;
}

async function hits(query: string): Promise<HTMLElement[]> {
  const { results } = await (await loaded()).search(query);
  const found = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  return found.map(({ url, meta, excerpt }) => item(url, meta.title ?? url, excerpt));
}

async function update(): Promise<void> {
  const query = field.value.trim();
  const turn = ++latest;
  if (query.length < 2) {
    list.replaceChildren();
    status.textContent = '';
    lines.hidden = true;
    return;
  }
  status.textContent = status.dataset['working'] ?? '';
  let message: string | undefined;
  let found: HTMLElement[] = [];
  try {
    found = await Promise.race([hits(query), late()]);
    message =
      found.length === 0
        ? status.dataset['none']
        : (counts[found.length] ?? status.dataset['many']);
  } catch {
    message = status.dataset['broken'];
  }
  if (turn !== latest) return;
  list.replaceChildren(...found);
  status.textContent = message ?? '';
  lines.hidden = found.length > 0;
}

let pause: ReturnType<typeof setTimeout>;
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void update(), 150);
});
addEventListener('pageshow', () => {
  // A restored page must not bring the words back.
  field.value = '';
  void update();
});

export {};
