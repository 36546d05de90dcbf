/*
 * Search on the search page: first the page's own index, at every key; where that finds little or does not
 * know a word, all words of the index, for which the page has no room; then Pagefind's full text, when it is
 * needed. What is typed lives in the field and in memory, nowhere else.
 */
import { finder, MORE, SURE, type Found, type Lexicon } from '#pure/rank.ts';
import type { AllWords, learn } from './all-words.ts';
import type { inText } from './full-text.ts';
import { readTargets, type Target } from './search-targets.ts';

const PAUSE = 300;
/** How long words and text are waited for: together less than ten seconds. */
const WORDS = 2e3;
const PATIENCE = 7e3;

const one = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const [stop, same, danger, sorts, near] = one('[data-search]').dataset['search']!.split('#') as [
  string,
  string,
  string,
  string,
  string,
];
const asset = <M>(name: string): Promise<M> => import(`/assets/${name}.js`);
const field = one<HTMLInputElement>('#q');
const status = one('[data-status]');
const list = one('[data-hits-list]');
const text = one('[data-text]');
const [button, heading, textStatus, textList] = text.children as unknown as HTMLElement[];
const say = status.dataset;
const broken = status.textContent!;
const counts = say['hits']!.split('|');
const most = counts.length - 1;
let find: ((query: string) => Found) | undefined;
let lexicon: { -readonly [part in keyof Lexicon]: Lexicon[part] };
/** What waits for all words once they are asked for; `true` when they have come, or have been waited for. */
let asked: ReturnType<typeof setTimeout> | true | undefined;
/** The pause before the full text, while it lasts. */
let pause: ReturnType<typeof setTimeout> | 0 | undefined;
let latest = 0;

let targets: Target[] = [];

/** Reads the index once, as soon as the field has the focus. */
function prepare(): void {
  if (find) return;
  const parts = (value: string): string[] => value.split(' ');
  const sets = (value: string): string[][] => value.split(',').map(parts);
  targets = readTargets(sorts, near);
  lexicon = { stop: parts(stop), same: sets(same), danger: sets(danger) };
  find = finder(targets, lexicon);
  // Once before the first key, which is slower than all others.
  find(stop);
}

/** Whether a page stands in the list. */
const shown = (href: string): unknown => list.querySelector(`[href="${href}"]`);

function hit({ href, name, lang }: Pick<Target, 'href' | 'name' | 'lang'>, more = ''): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.dataset['searchResult'] = '';
  link.append(name);
  link.dir = 'auto';
  if (lang) link.lang = lang;
  entry.append(link, more);
  return entry;
}

async function searchText(): Promise<void> {
  const turn = (latest += 1);
  // With nothing to show yet the first message speaks for both.
  const place = (heading!.hidden = !list.firstChild) ? status : textStatus!;
  textList!.replaceChildren();
  pause = 0;
  button!.hidden = true;
  place.textContent = say['working']!;
  let message = broken;
  try {
    await Promise.race([
      asset<{ inText: typeof inText }>('full-text').then((text) =>
        text.inText(field.value, shown, (page, excerpt) => {
          if (turn !== latest) return;
          heading!.hidden = false;
          textList!.append(hit(page, excerpt));
        }),
      ),
      new Promise((_, late) => setTimeout(late, PATIENCE)),
    ]);
    message = counts[textList!.children.length]!;
  } catch {
    // It did not arrive; the message stays as it is, and the button comes back.
  }
  if (turn !== latest) return;
  place.textContent = message;
  button!.hidden = message !== broken;
}

/** Asks for all words, once. Hits that they add follow those that are shown; else the page's own words have to do. */
function widen(): void {
  if (asked) return;
  asked = setTimeout(follow, WORDS);
  asset<AllWords & { learn: typeof learn }>('search/' + document.documentElement.lang)
    .then((all) => {
      find = finder(targets, lexicon, all.learn(all, targets, lexicon));
    })
    .then(follow, follow);
}

function follow(): void {
  asked = true;
  // Where the full text is on its way or stands already, everything stays in its place.
  if (pause || !button!.hidden) show();
}

/** Adds what the field's words find to the list, and says how many hits there are. */
function show(): void {
  const query = field.value.trim();
  const typed = query.length > 1;
  const {
    hits = [],
    danger: hurt,
    unsure,
  }: Partial<Found> = typed ? (prepare(), find!(query)) : {};
  const enough = query.length >= MORE;
  const wait = enough && asked !== true && (unsure || hits.length <= SURE);
  if (wait) widen();
  for (const index of hits.slice(0, wait ? SURE : most)) {
    const target = targets[index]!;
    if (list.children.length < most && !shown(target.href)) list.append(hit(target));
  }
  const length = list.children.length;
  const { connection = {} } = navigator as { connection?: { saveData?: boolean } };
  const few = enough && !wait && length <= SURE && !connection.saveData;
  clearTimeout(pause);
  pause = few ? setTimeout(searchText, PAUSE) : 0;
  button!.hidden = few;
  // Nothing stands below a list that is about to grow.
  text.hidden = one('[data-lines]').hidden = wait || !typed;
  one('[data-now]').hidden = !hurt;
  // That there is nothing is only said once the full text has been asked.
  status.textContent = typed
    ? (few || wait) && !length
      ? say['working']!
      : wait || !hits[most]
        ? counts[length]!
        : say['many']!
    : '';
}

function update(): void {
  latest += 1;
  heading!.hidden = true;
  button!.hidden = false;
  list.replaceChildren();
  textStatus!.replaceChildren();
  textList!.replaceChildren();
  show();
}

field.addEventListener('focus', prepare);
field.addEventListener('input', update);
button!.addEventListener('click', searchText);
addEventListener('pageshow', ({ persisted }) => {
  // A restored page must not bring the words back; words typed while the page was still on its way stay.
  // Where the browser has given the field the focus before, the first key need not wait.
  if (persisted || document.activeElement !== field) field.value = '';
  else prepare();
  update();
});
