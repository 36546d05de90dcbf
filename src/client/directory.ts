/*
 * Narrows the directory while the reader chooses. The choices live in the controls, nowhere else, and
 * the list is whole without this script.
 */
import { stateOfHours } from './opening.ts';

const box = document.querySelector<HTMLElement>('[data-filters]')!;
const controls = [...box.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select,input')];
const rows = [...document.querySelectorAll<HTMLElement>('main li[data-contact]')];
const status = box.querySelector<HTMLElement>('[role=status]')!;
const counts = JSON.parse(status.dataset['counts']!) as string[];

type Control = (typeof controls)[number];

/** Whether a control asks for anything. */
function asks(control: Control): boolean {
  return control instanceof HTMLInputElement ? control.checked : !!control.value;
}

/** Whether a row answers to a control that asks. What serves the whole country serves each county. */
function fits(row: HTMLElement, control: Control): boolean {
  const field = control.dataset['filter']!;
  if (field === 'now') return !!row.querySelector('[data-now=true]');
  const values = row.dataset[field];
  return field === 'area' && !values ? true : ` ${values} `.includes(` ${control.value} `);
}

/** What no match is answered with, and the choices that hide every row, each by itself. */
function widen(asking: readonly Control[]): string {
  const names = asking
    .filter((one) => rows.some((row) => asking.every((other) => other === one || fits(row, other))))
    .map(({ labels }) => labels![0]!.innerText.split('\n')[0]);
  return [status.dataset['none'], ...names].join(' · ');
}

function narrow(): void {
  const asking = controls.filter(asks);
  const chosen = rows.filter((row) => asking.every((control) => fits(row, control)));
  // An empty screen helps nobody: with no match the lines that fit most people stay.
  const shown = new Set(chosen.length > 0 ? chosen : rows.filter((row) => 'always' in row.dataset));
  for (const row of rows) row.toggleAttribute('hidden', !shown.has(row));
  for (const section of document.querySelectorAll<HTMLElement>('[data-section]')) {
    section.hidden = !section.querySelector('li:not([hidden])');
  }
  status.textContent = chosen.length > 0 ? counts[chosen.length]! : widen(asking);
}

box.hidden = false;
for (const control of controls) control.addEventListener('change', narrow);
addEventListener('pageshow', () => {
  // A restored page must not remember what was chosen.
  for (const control of controls) {
    if (control instanceof HTMLInputElement) control.checked = false;
    else control.value = '';
  }
  stateOfHours();
  narrow();
  status.textContent = '';
});
