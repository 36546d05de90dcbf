import { path, type Packed } from '#pure/squares.ts';
import type { ContactWords, HandoutWords, PageWords } from '#pure/handout-words.ts';

/** What was chosen, in one language. */
export interface Chosen {
  readonly words: HandoutWords;
  readonly heading: string;
  readonly contacts: readonly (readonly [id: string, contact: ContactWords])[];
  readonly guides: readonly PageWords[];
}

type Child = Node | string | false | undefined;

/** An element with attributes; empty values are left out. */
function make(
  name: string,
  attributes: Readonly<Record<string, string | false | undefined>>,
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

const ltr = (text: string): HTMLElement => make('bdi', { dir: 'ltr' }, text);

function drawn(code: Packed | undefined, shown = ' open'): SVGElement | undefined {
  if (!code) return undefined;
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', `code${shown}`);
  svg.setAttribute('viewBox', `0 0 ${code[0]} ${code[0]}`);
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path(code));
  svg.append(line);
  return svg;
}

function number({ tel, host }: ContactWords): HTMLElement {
  return tel ? make('a', { class: 'tel', href: tel[0] }, ltr(tel[1])) : ltr(host ?? '');
}

function lines({ contacts }: Chosen): HTMLElement {
  const items = contacts.map(([id, contact]) => {
    const swedish = contact.swedish && 'sv';
    const label = make(
      'span',
      { class: 'open', lang: swedish, dir: swedish && 'ltr' },
      contact.label,
    );
    return make(
      'li',
      { 'data-contact': id, class: !contact.tel && 'open' },
      number(contact),
      ' ',
      label,
    );
  });
  return make('ul', {}, ...items);
}

function top({ heading, words }: Chosen): HTMLElement {
  const neutral = make('b', { class: 'neutral' }, words.neutral);
  return make('p', { class: 'top' }, make('b', { class: 'open' }, heading), ' ', neutral);
}

function card(chosen: Chosen): HTMLElement {
  const { address, code } = chosen.guides[0] ?? chosen.words.home;
  const foot = make('p', { class: 'foot open' }, ltr(address));
  return make('div', { class: 'card' }, top(chosen), lines(chosen), drawn(code), foot);
}

const draft = ({ draft: text }: HandoutWords): HTMLElement | false =>
  text !== '' && make('p', { class: 'draft' }, text);

const copies = (chosen: Chosen, count: number): HTMLElement[] =>
  Array.from({ length: count }, () => card(chosen));

/** Ten cards. */
export function cards(chosen: Chosen): HTMLElement {
  const { lang, dir } = chosen.words;
  return make(
    'section',
    { class: 'paper cards', lang, dir },
    ...copies(chosen, 10),
    draft(chosen.words),
  );
}

/** Eight strips, and the same in large above them. */
export function strips(chosen: Chosen): HTMLElement {
  const { lang, dir, take } = chosen.words;
  const text = [top(chosen), lines(chosen), make('p', {}, take), draft(chosen.words)];
  const row = make('div', { class: 'row' }, ...copies(chosen, 8));
  return make(
    'section',
    { class: 'paper strips', lang, dir },
    make('div', { class: 'above' }, ...text),
    row,
  );
}

/** A part of a sheet: the same in each language, beside each other. */
function part(all: readonly Chosen[], content: (one: Chosen) => readonly Child[]): HTMLElement {
  const columns = all.map((one) =>
    make('div', { lang: one.words.lang, dir: one.words.dir }, ...content(one)),
  );
  return make('div', { class: 'part' }, ...columns);
}

const sheet = (all: readonly Chosen[], ...parts: readonly HTMLElement[]): HTMLElement =>
  make('article', { class: `paper sheet${all.length > 1 ? ' two' : ''}` }, ...parts);

/** The chosen contacts with what they do, in one language or in two. */
export function contactSheet(all: readonly Chosen[]): HTMLElement {
  const entries = (all[0]?.contacts ?? []).map((_, index) =>
    part(all, ({ contacts }) => {
      const [id, contact] = contacts[index] ?? [];
      if (!id || !contact) return [];
      const { name, does, address, code } = contact;
      return [
        make('h3', { class: 'open' }, make('bdi', { lang: 'sv' }, name)),
        make('p', { 'data-contact': id }, make('b', {}, number(contact))),
        make('p', { class: 'open' }, does),
        drawn(code),
        make('p', { class: 'foot open' }, ltr(address)),
      ];
    }),
  );
  const end = part(all, ({ words }) => [draft(words)]);
  return sheet(
    all,
    part(all, (one) => [top(one)]),
    ...entries,
    end,
  );
}

/** The addresses of what was chosen, to paste into a list or to write down. */
export function linkList(all: readonly Chosen[]): HTMLElement {
  const line = (
    open: string,
    title: string,
    lang: string | undefined,
    { address, code }: PageWords | ContactWords,
  ) =>
    make(
      'p',
      {},
      make('span', { class: 'open', lang }, open),
      make('span', { class: 'neutral', lang }, title),
      ' ',
      ltr(address),
      drawn(code, ''),
    );
  const list = part(all, ({ contacts, guides }) => [
    ...contacts.map(([, contact]) => line(contact.name, contact.title, 'sv', contact)),
    ...guides.map((guide) => line(guide.heading, guide.title, undefined, guide)),
  ]);
  return sheet(
    all,
    part(all, (one) => [top(one)]),
    list,
  );
}
