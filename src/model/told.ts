import { words } from '#pure/fold.ts';
import { LONG, pairs, type Told } from '#pure/votes.ts';
import type { Asked } from './asked.ts';
import type { Findable } from './findable.ts';

/** What a word says of a local contact, or one for professionals, beside pages for everybody. */
const LOCAL = 0.3;

/** Two words side by side that are told together no oftener say nothing as a pair, where a language does not ask for more. */
const OFTEN = 3;

const NAMED: readonly string[] = ['place', 'county'];

/** The words of a phrase, and its pairs, each with what it says: less where others stand beside it. */
function saying(phrase: string, stop: ReadonlySet<string>): [told: string, says: number][] {
  const all = words(phrase);
  const { length } = all.filter((word) => !stop.has(word));
  return [...all.map((word) => word.slice(0, LONG)), ...pairs(all)].map((told) => [
    told,
    1 / Math.sqrt(length || all.length),
  ]);
}

/**
 * How often each word, and each pair of words side by side that is told more often than `often`, leads to each page,
 * by the page's place in the index: counted over the everyday words of the page, its name where it is a guide, its
 * numbers where it is a contact, and what people have asked that it answers. Places are found by their names alone.
 */
export function toldOf(
  pages: readonly Findable[],
  asked: Asked,
  stop: readonly string[],
  often = OFTEN,
): Told {
  const functional = new Set(stop);
  const answers = new Map<string, number>();
  for (const phrase of Object.values(asked).flat())
    answers.set(phrase, (answers.get(phrase) ?? 0) + 1);
  const told = new Map<string, Map<number, number>>();
  pages.forEach(({ mark, kind, name, phrases, numbers, within }, page) => {
    if (NAMED.includes(kind)) return;
    const weight = kind === 'local' || within ? LOCAL : 1;
    const tell = (phrase: string, share = 1): void => {
      for (const [word, says] of saying(phrase, functional)) {
        const led = told.get(word) ?? new Map<number, number>();
        told.set(word, led);
        led.set(page, (led.get(page) ?? 0) + says * share * weight);
      }
    };
    for (const phrase of [...phrases, ...(numbers ?? [])]) tell(phrase);
    if (kind === 'guide') tell(name);
    for (const phrase of asked[mark] ?? []) tell(phrase, 1 / (answers.get(phrase) ?? 1));
  });
  const together = (led: ReadonlyMap<number, number>): number =>
    [...led.values()].reduce((sum, times) => sum + times, 0);
  return new Map(
    [...told]
      .filter(([word, led]) => !word.includes(' ') || together(led) > often)
      .map(([word, led]) => [word, [...led]]),
  );
}
