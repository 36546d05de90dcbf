/*
 * Search on the search page: first the page's own index, at every key; then Pagefind's full text, when it
 * is needed. The words live in the field and in memory, nowhere else.
 */
import { finder, type Found, type Kind } from '#pure/rank.ts';

interface Pagefind {
  search(query: string): Promise<{
    results: { data(): Promise<{ url: string; meta: { title?: string }; excerpt: string }> }[];
  }>;
}

/** Fewer hits than this call for the full text. */
const FEW = 3;
const PAUSE = 300;
const PATIENCE = 9e3;

const one = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const box = one('[data-search]').dataset;
const field = one<HTMLInputElement>('#q');
const status = one('[data-status]');
const list = one('[data-hits-list]');
const text = one('[data-text]');
const textStatus = one('[data-text-status]');
const textList = one('[data-text-list]');
const heading = text.querySelector('h2')!;
const button = text.querySelector('button')!;
const say = status.dataset;
const counts = say['hits']!.split('|');
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-kind] a')];
let find: ((query: string) => Found) | undefined;
let pause: ReturnType<typeof setTimeout>;
let latest = 0;

const lines = (value: string | undefined): string[][] =>
  value!.split(',').map((line) => line.split(' '));

/** A local contact is named after the place it is listed with. */
const name = (link: HTMLAnchorElement): string => {
  const place = link.parentElement!.firstElementChild!;
  return place === link ? link.text : `${place.textContent} – ${link.text}`;
};

function prepared(): (query: string) => Found {
  return finder(
    links.map((link) => ({
      name: name(link),
      words: link.dataset['words'] ?? '',
      kind: link.previousElementSibling
        ? 'local'
        : (link.closest<HTMLElement>('[data-kind]')!.dataset['kind'] as Kind),
    })),
    {
      stop: box['stop']!.split(' '),
      same: lines(box['same']),
      danger: lines(box['dangerWords']),
    },
  );
}

function hit(href: string, title: string, lang?: string | null, excerpt?: string): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.dataset['searchResult'] = '';
  link.textContent = title;
  link.dir = 'auto';
  if (lang) link.lang = lang;
  entry.append(link);
  if (excerpt) {
    const words = document.createElement('p');
    // The excerpt marks hits with <mark>; only its text is shown.
    words.textContent = new DOMParser().parseFromString(excerpt, 'text/html').body.textContent;
    entry.append(words);
  }
  return entry;
}

/** The hits in the full text that the index has not shown. */
async function inText(query: string, shown: string[]): Promise<HTMLElement[]> {
  // In a constant, so that the bundler leaves the path alone.
  const path = '/pagefind/pagefind.js';
  const engine = (await import(/* @vite-ignore */ path)) as Pagefind;
  const { results } = await engine.search(query);
  const found = await Promise.all(results.slice(0, counts.length - 1).map((one) => one.data()));
  return found
    .filter(({ url }) => !shown.includes(url))
    .map(({ url, meta, excerpt }) => hit(url, meta.title ?? url, null, excerpt));
}

async function searchText(): Promise<void> {
  const turn = latest;
  const first = list.children.length;
  // With nothing to show yet the first message speaks for both.
  const place = first > 0 ? textStatus : status;
  clearTimeout(pause);
  button.hidden = true;
  place.textContent = say['working']!;
  let found: HTMLElement[] = [];
  let message = '';
  try {
    const shown = [...list.querySelectorAll('a')].map((link) => link.pathname);
    found = await Promise.race([
      inText(field.value, shown),
      new Promise<never>((_, late) => setTimeout(late, PATIENCE)),
    ]);
    message = found.length > 0 ? counts[found.length]! : say['none']!;
  } catch {
    message = say['broken']!;
    button.hidden = false;
  }
  if (turn !== latest) return;
  place.textContent = message;
  heading.hidden = found.length === 0;
  textList.replaceChildren(...found);
}

function update(): void {
  const query = field.value.trim();
  const asked = query.length > 1;
  latest += 1;
  clearTimeout(pause);
  let found: Found = { hits: [], danger: false };
  let message = '';
  try {
    if (asked) {
      find ??= prepared();
      found = find(query);
      const count = found.hits.length;
      message = count > 0 ? (counts[count] ?? say['many']!) : say['none']!;
    }
  } catch {
    message = say['broken']!;
  }
  list.replaceChildren(
    ...found.hits.slice(0, counts.length - 1).map((index) => {
      const link = links[index]!;
      return hit(link.pathname, name(link), link.closest('[lang]')!.getAttribute('lang'));
    }),
  );
  textList.replaceChildren();
  textStatus.textContent = '';
  heading.hidden = true;
  button.hidden = false;
  text.hidden = !asked;
  one('[data-lines]').hidden = !asked;
  one('[data-danger]').hidden = !found.danger;
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  if (query.length > 2 && found.hits.length < FEW && !saving) {
    if (found.hits.length === 0) message = say['working']!;
    pause = setTimeout(() => void searchText(), PAUSE);
  }
  status.textContent = message;
}

field.addEventListener('input', update);
button.addEventListener('click', () => void searchText());
addEventListener('pageshow', () => {
  // A restored page must not bring the words back.
  field.value = '';
  update();
});
