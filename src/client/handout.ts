/*
 * The builder of print-outs. What is chosen lives in the controls, nowhere else: not in the address, not in
 * storage. The texts are asked for from this site alone, and what is ready to print works without this.
 */
import { cards, contactSheet, linkList, strips, type Chosen } from './handout-papers.ts';
import type { ContactWords, HandoutWords } from '#pure/handout-words.ts';

const box = document.querySelector<HTMLElement>('[data-builder]')!;
const find = <E extends Element>(selector: string): E => box.querySelector<E>(selector)!;
const form = find<HTMLSelectElement>('#form');
const place = find<HTMLSelectElement>('#place');
const languages = find<HTMLElement>('[data-languages]');
const contacts = find<HTMLElement>('[data-contacts]');
const guides = find<HTMLElement>('[data-guides]');
const status = find<HTMLElement>('[role=status]');
const print = find<HTMLButtonElement>('button');
const papers = find<HTMLElement>('.papers');
const ready = document.querySelector<HTMLElement>('[data-ready]')!;
const own = document.documentElement.lang;
/** What a card or strip has room for. */
const MOST = { contacts: 3, guides: 1 };

/** Texts by language, each asked for once. */
const known = new Map<string, Promise<HandoutWords>>();
let latest = 0;

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return response;
}

function words(lang: string): Promise<HandoutWords> {
  const asked =
    known.get(lang) ??
    fetched(`/assets/handout/${lang}.json`).then(
      (answer) => answer.json() as Promise<HandoutWords>,
    );
  known.set(lang, asked);
  return asked;
}

const ticked = (group: HTMLElement): string[] =>
  [...group.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

function tick(value: string, text: string, lang: string, checked: boolean): HTMLElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, {
    type: 'checkbox',
    value,
    checked,
    autocomplete: 'off',
    className: 'choice',
  });
  const name = document.createElement('span');
  name.lang = lang;
  name.textContent = ` ${text}`;
  label.append(input, name);
  return label;
}

/** How near a contact is to the chosen municipality: its own first, then the county's, then the country's. */
function distance({ area }: ContactWords, code: string): number {
  if (!area) return 2;
  return area.includes(code) ? 0 : 1;
}

/** The contacts that serve the chosen place, with those already chosen. */
async function list(): Promise<void> {
  const chosen = new Set(ticked(contacts));
  const [code = '', county = ''] = place.value.split(' ');
  const all = Object.entries((await words(own)).contacts)
    .filter(
      ([id, { area }]) => !area || area.includes(code) || area.includes(county) || chosen.has(id),
    )
    .sort(([, a], [, b]) => distance(a, code) - distance(b, code));
  contacts.replaceChildren(
    ...all.map(([id, { name, tel }]) =>
      tick(id, tel ? `${name}, ${tel[1]}` : name, 'sv', chosen.has(id)),
    ),
  );
}

async function chosenIn(lang: string): Promise<Chosen> {
  const text = await words(lang);
  const picked = ticked(contacts).flatMap((id) => {
    const contact = text.contacts[id];
    return contact ? [[id, contact] as const] : [];
  });
  const name = place.selectedOptions[0]?.text ?? '';
  const here = place.value ? text.place.replace('{place}', name) : text.all;
  return {
    words: text,
    heading: picked.some(([, { harmful }]) => harmful) ? text.change : here,
    contacts: picked,
    guides: ticked(guides).flatMap((id) => text.guides[id] ?? []),
  };
}

/** A guide's ready-made sheet, taken from its own page: without the staff's column where that was not chosen. */
async function guideSheet(id: string, lang: string, alone: boolean): Promise<Element | undefined> {
  const answer = await fetched(`/${own}/staff/handout/sheet/${id}/${lang}/`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = page.querySelector('.paper');
  if (!found) return undefined;
  if (alone) {
    for (const column of found.querySelectorAll('.own')) column.remove();
    found.classList.remove('two');
  }
  return document.importNode(found, true);
}

async function guideSheets(langs: readonly string[]): Promise<(Element | undefined)[]> {
  const others = langs.filter((lang) => lang !== own);
  const [other = own] = others;
  const together = langs.length === 2 && others.length === 1;
  return Promise.all(
    ticked(guides).flatMap((id) =>
      together
        ? [guideSheet(id, other, false)]
        : langs.map((lang) => guideSheet(id, lang, lang !== own)),
    ),
  );
}

async function made(langs: readonly string[]): Promise<(Element | undefined)[]> {
  const all = await Promise.all(langs.map(chosenIn));
  if (form.value === 'cards') return all.map(cards);
  if (form.value === 'strips') return all.map(strips);
  // More than two columns are too narrow to read.
  const sheets = all.length > 2 ? all.map((one) => [one]) : [all];
  if (form.value === 'links') return sheets.map(linkList);
  const some = ticked(contacts).length > 0;
  return [...(some ? sheets.map(contactSheet) : []), ...(await guideSheets(langs))];
}

/** What keeps a print-out from being made, as the key of the text that says so. */
function lacking(langs: readonly string[]): 'none' | 'full' | undefined {
  const count = { contacts: ticked(contacts).length, guides: ticked(guides).length };
  if (langs.length === 0 || count.contacts + count.guides === 0) return 'none';
  const small = form.value === 'cards' || form.value === 'strips';
  const full = count.contacts > MOST.contacts || count.guides > MOST.guides;
  return small && full ? 'full' : undefined;
}

function show(key: string, sheets: readonly (Element | undefined)[] = []): void {
  papers.replaceChildren(...sheets.filter((sheet) => sheet !== undefined));
  const some = sheets.length > 0;
  print.hidden = !some;
  ready.classList.toggle('screen', some);
  status.textContent = status.dataset[key] ?? '';
}

async function render(): Promise<void> {
  const turn = ++latest;
  const langs = ticked(languages);
  const fault = lacking(langs);
  if (fault) return show(fault);
  try {
    const sheets = await made(langs);
    if (turn === latest) show('done', sheets);
  } catch {
    if (turn === latest) show('broken');
  }
}

/** As it was at first: a restored page must not remember what was chosen. */
async function reset(): Promise<void> {
  for (const control of box.querySelectorAll<HTMLInputElement>('input'))
    control.checked = control.value === own;
  form.selectedIndex = place.selectedIndex = 0;
  show('none');
  try {
    await list();
  } catch {
    show('broken');
  }
}

for (const link of ready.querySelectorAll<HTMLAnchorElement>('[data-place]'))
  place.add(new Option(link.text.trim(), link.dataset['place']));
for (const link of ready.querySelectorAll<HTMLAnchorElement>('[data-guide]'))
  guides.append(tick(link.dataset['guide']!, link.text.trim(), own, false));
box.hidden = false;
box.addEventListener('change', ({ target }) => {
  if (target === place) void list().then(render);
  else void render();
});
print.addEventListener('click', () => window.print());
addEventListener('pageshow', () => void reset());
