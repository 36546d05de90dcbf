import { words } from '#pure/fold.ts';
import { LONG, type Told } from '#pure/votes.ts';
import type { Asked } from './asked.ts';
import type { Findable } from './findable.ts';

/** What a word says of a local contact, beside pages for everybody. */
const LOCAL = 0.3;

const NAMED: readonly string[] = ['place', 'county'];

/** The words of a phrase, each with what it says: less where others stand beside it. */
function saying(phrase: string, stop: ReadonlySet<string>): [word: string, says: number][] {
  const all = words(phrase);
  const { length } = all.filter((word) => !stop.has(word));
  return all.map((word) => [word.slice(0, LONG), 1 / Math.sqrt(length || all.length)]);
}

/**
 * How often each word leads to each page, by the page's place in the index: counted over the everyday words of
 * the page, its name where it is a guide, and what people have asked that it answers. Places are
 * found by their names alone.
 */
export function toldOf(pages: readonly Findable[], asked: Asked, stop: readonly string[]): Told {
  const functional = new Set(stop);
  const answers = new Map<string, number>();
  for (const phrase of Object.values(asked).flat())
    answers.set(phrase, (answers.get(phrase) ?? 0) + 1);
  const told = new Map<string, Map<number, number>>();
  pages.forEach(({ mark, kind, name, phrases }, page) => {
    if (NAMED.includes(kind)) return;
    const tell = (phrase: string, share = 1): void => {
      for (const [word, says] of saying(phrase, functional)) {
        const led = told.get(word) ?? new Map<number, number>();
        told.set(word, led);
        led.set(page, (led.get(page) ?? 0) + says * share * (kind === 'local' ? LOCAL : 1));
      }
    };
    for (const phrase of phrases) tell(phrase);
    if (kind === 'guide') tell(name);
    for (const phrase of asked[mark] ?? []) tell(phrase, 1 / (answers.get(phrase) ?? 1));
  });
  return new Map([...told].map(([word, led]) => [word, [...led]]));
}
