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

/** Whether a row answers to one control: its field holds the value, or the control asks for nothing. */
function fits(row: HTMLElement, control: HTMLInputElement | HTMLSelectElement): boolean {
  const field = control.dataset['filter']!;
  if (field === 'now')
    return !(control as HTMLInputElement).checked || !!row.querySelector('[data-now=true]');
  if (field === 'area' && !row.dataset[field]) return true;
  return control.value === '' || ` ${row.dataset[field]} `.includes(` ${control.value} `);
}

/** What no match is answered with: the choices that hide every row, each by itself. */
function widen(): string {
  const names = controls
    .filter((one) =>
      rows.some((row) => controls.every((other) => other === one || fits(row, other))),
    )
    .map(({ labels }) => labels![0]!.innerText.split('\n')[0]);
  return [status.dataset['none'], ...names].join(' · ');
}

function narrow(): void {
  const chosen = rows.filter((row) => controls.every((control) => fits(row, control)));
  // An empty screen helps nobody: with no match the lines that fit most people stay.
  const shown = new Set(chosen.length > 0 ? chosen : rows.filter((row) => 'always' in row.dataset));
  for (const row of rows) row.hidden = !shown.has(row);
  for (const section of document.querySelectorAll<HTMLElement>('main section[data-section]')) {
    section.hidden = !section.querySelector('li[data-contact]:not([hidden])');
  }
  status.textContent = chosen.length > 0 ? counts[chosen.length]! : widen();
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
