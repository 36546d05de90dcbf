/*
 * Search on the search page: first the page's own index, at every key; then Pagefind's full text, when it
 * is needed. The words live in the field and in memory, nowhere else.
 */
import { finder, type Entry, type Found, type Kind } from '#pure/rank.ts';

interface Pagefind {
  search(query: string): Promise<{
    results: { data(): Promise<{ url: string; meta: { title?: string }; excerpt: string }> }[];
  }>;
}

/** Fewer hits than this call for the full text. */
const FEW = 3;
const PAUSE = 300;
const PLACES = '/places/';
const PATIENCE = 9e3;
/** So many pages of the full text are read, at 3 kB each; those that the index has shown are left out. */
const LOOKED = 6;

const one = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const box = one('[data-search]').dataset;
const field = one<HTMLInputElement>('#q');
const status = one('[data-status]');
const list = one('[data-hits-list]');
const text = one('[data-text]');
const [button, textStatus, heading, textList] = text.children as unknown as HTMLElement[];
const say = status.dataset;
const broken = status.textContent!;
const counts = say['hits']!.split('|');
let find: ((query: string) => Found) | undefined;
let pause: ReturnType<typeof setTimeout>;
let latest = 0;

/** A page that can be found, and where it is. */
interface Target extends Entry {
  readonly href: string;
  readonly lang?: string | null;
}

const targets: Target[] = [];

/** Reads the page's own index. A place's contacts are written in short: `kvall;stod:blaklockan;mika=Mika:…`. */
function prepared(): (query: string) => Found {
  const sorts = box['sorts']!.split(';').map((one) => one.split('='));
  const near = box['near']!.split('|');
  const sets = (value: string | undefined): string[][] =>
    value!.split(',').map((set) => set.split(' '));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-kind] a')) {
    const { pathname: href, text: name } = link;
    const { words = '' } = link.dataset;
    const kind = link.closest<HTMLElement>('ul')!.dataset['kind'] as Kind;
    const lang = link.closest('[lang]')!.getAttribute('lang');
    targets.push({ href, name, words, kind, lang });
    if (!href.includes(PLACES)) continue;
    for (const contact of near.shift()!.split(';')) {
      if (!contact) continue;
      const [id = '', words = ''] = contact.split(':');
      const [end = '', own] = id.split('=');
      const [, label, besides] = sorts.find(([sort]) => sort === end) || [];
      targets.push({
        href: `${href.slice(0, -1).replace(PLACES, '/contacts/')}-${end}/`,
        name: `${name} – ${own || label}`,
        words: words && besides ? `${words},${besides}` : words || besides || '',
        kind: 'local',
      });
    }
  }
  return finder(targets, {
    stop: box['stop']!.split(' '),
    same: sets(box['same']),
    danger: sets(box['danger']),
  });
}

function hit({ href, name, lang }: Pick<Target, 'href' | 'name' | 'lang'>, more = ''): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.dataset['searchResult'] = '';
  link.textContent = name;
  link.dir = 'auto';
  if (lang) link.lang = lang;
  entry.append(link, more);
  return entry;
}

/** The hits in the full text that the index has not shown. */
async function inText(query: string): Promise<HTMLElement[]> {
  // In a constant, so that the bundler leaves the path alone.
  const path = '/pagefind/pagefind.js';
  const engine = (await import(/* @vite-ignore */ path)) as Pagefind;
  const { results } = await engine.search(query);
  const found = await Promise.all(results.slice(0, LOOKED).map((one) => one.data()));
  return found
    .filter(({ url }) => !list.querySelector(`[href="${url}"]`))
    .map(({ url: href, meta: { title: name = href }, excerpt }) =>
      // The excerpt marks hits with <mark>; only its text is shown.
      hit({ href, name }, new DOMParser().parseFromString(excerpt, 'text/html').body.textContent!),
    );
}

async function searchText(): Promise<void> {
  const turn = latest;
  // With nothing to show yet the first message speaks for both.
  const place = list.firstChild ? textStatus! : status;
  clearTimeout(pause);
  button!.hidden = true;
  place.textContent = say['working']!;
  let found: HTMLElement[] = [];
  let message = broken;
  try {
    found = await Promise.race([
      inText(field.value),
      new Promise<never>((_, late) => setTimeout(late, PATIENCE)),
    ]);
    message = counts[found.length]!;
  } catch {
    button!.hidden = turn !== latest;
  }
  if (turn !== latest) return;
  place.textContent = message;
  heading!.hidden = !found[0];
  textList!.replaceChildren(...found);
}

function prepare(): void {
  find = find || prepared();
}

function update(): void {
  const query = field.value.trim();
  const asked = query.length > 1;
  const { hits, danger }: Found = asked ? (prepare(), find!(query)) : { hits: [], danger: false };
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection;
  const few = query.length > 2 && hits.length < FEW && !(saving && saving.saveData);
  latest += 1;
  clearTimeout(pause);
  if (few) pause = setTimeout(() => void searchText(), PAUSE);
  list.replaceChildren(...hits.slice(0, counts.length - 1).map((index) => hit(targets[index]!)));
  textList!.replaceChildren();
  textStatus!.textContent = '';
  heading!.hidden = true;
  button!.hidden = few;
  text.hidden = one('[data-lines]').hidden = !asked;
  one('[data-now]').hidden = !danger;
  // That there is nothing is only said once the full text has been asked.
  status.textContent = asked
    ? few && !hits[0]
      ? say['working']!
      : counts[hits.length] || say['many']!
    : '';
}

field.addEventListener('focus', prepare);
field.addEventListener('input', update);
button!.addEventListener('click', () => void searchText());
addEventListener('pageshow', ({ persisted }) => {
  // A restored page must not bring the words back; words typed while the page was still on its way stay.
  if (persisted || document.activeElement !== field) field.value = '';
  update();
});
