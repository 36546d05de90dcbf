/*
 * Narrows the directory while the reader chooses. The choices live in the controls, nowhere else, and
 * the list is whole without this script.
 */
import { namesLike, slug } from '#pure/place-names.ts';
import { stateOfHours } from './opening.ts';

/** At most so many places are offered while the reader types. */
const OFFERED = 8;

const all = <E extends Element = HTMLElement>(selector: string): E[] => [
  ...document.querySelectorAll<E>(selector),
];
const [box, place, area, near, status] = all(
  '[data-filters],[type=search],[data-filter=area],[data-near],[role=status]',
) as [HTMLElement, HTMLInputElement, HTMLSelectElement, HTMLElement, HTMLElement];
// A select has no mark, and the box to tick has an empty value: each asks when it has either.
const controls = all<HTMLInputElement>('[data-filter]');
const rows = all('main li[data-contact]');
const counts = JSON.parse(status.dataset['counts']!) as string[];
const options = [...area.options].slice(1);
const names = options.map(({ text }) => text);

/** Whether a row answers to a control that asks. What serves the whole country serves each county. */
function fits(row: HTMLElement, { dataset, value }: HTMLInputElement): boolean {
  const field = dataset['filter']!;
  return field === 'now'
    ? !!row.querySelector('[data-now=true]')
    : ` ${row.dataset[field] ?? value} `.includes(` ${value} `);
}

/** What no match is answered with, and the choices that hide every row, each by itself. */
function widen(asking: readonly HTMLInputElement[]): string {
  const names = asking
    .filter((one) => rows.some((row) => asking.every((other) => other === one || fits(row, other))))
    .map(({ labels }) => labels![0]!.innerText.split('\n')[0]);
  return [status.dataset['none'], ...names].join(' · ');
}

/** Links to the pages of places, or what is said instead. */
function lead(found: readonly HTMLOptionElement[], otherwise = ''): void {
  near.textContent = found.length ? '' : otherwise;
  for (const { text, dataset } of found.slice(0, OFFERED)) {
    const link = document.createElement('a');
    link.href = `../places/${dataset['slug'] || slug(text)}/`;
    link.className = 'tap';
    link.lang = 'sv';
    link.textContent = text;
    near.append(link);
  }
}

/** Chooses the county of what is typed, where all that is called so lies in one. */
function find(): void {
  const found = namesLike(place.value, names).map((index) => options[index]!);
  const [county = '', ...others] = new Set(found.map(({ value }) => value));
  area.value = others.length ? '' : county;
  lead(found, place.value.trim() && near.dataset['near']);
}

function narrow(): void {
  const asking = controls.filter(({ checked, value }) => checked || value);
  const chosen = rows.filter((row) => asking.every((control) => fits(row, control)));
  // An empty screen helps nobody: with no match the lines that fit most people stay.
  const shown = new Set(chosen.length ? chosen : rows.filter((row) => 'always' in row.dataset));
  for (const row of rows) row.toggleAttribute('hidden', !shown.has(row));
  for (const section of all('[data-section]')) {
    section.hidden = !section.querySelector('li:not([hidden])');
  }
  status.textContent = chosen.length ? counts[chosen.length]! : widen(asking);
}

box.hidden = false;
box.addEventListener('input', ({ target }) => {
  if (target === place) find();
  if (target === area) {
    place.value = '';
    lead(area.value ? [...area.selectedOptions] : []);
  }
  narrow();
});
addEventListener('pageshow', () => {
  // A restored page must not remember what was chosen.
  for (const control of [...controls, place]) {
    control.checked = false;
    control.value = '';
  }
  lead([]);
  stateOfHours();
  narrow();
  status.textContent = '';
});
