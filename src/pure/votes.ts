import { CUT } from './fit.ts';

/** How often words lead to pages: each word with pages, by their place in a list, and how often. */
export type Told = ReadonlyMap<string, readonly (readonly [page: number, times: number])[]>;

/** What the words of a query say of each page, 0 to `ALL`, and which of them somebody has used before. */
export interface Votes {
  readonly by: readonly number[];
  knows(word: string): boolean;
}

/** What a page gets where all that was ever told of the words leads there; a name that fits counts for some 2. */
export const ALL = 9;

/** Longer words are told apart by their beginning. */
export const LONG = 10;

/** A query whose best page gets less is like nothing that has been told: a few letters happen to be the same. */
const UNLIKE = 0.117;

/** How much a word's beginning says, the word as it is, and each run of its letters, which finds its other forms and misspellings. */
const BEGINNING = 1;
const WHOLE = 0.5;
const RUN = 0.2;
const RUNS = [3, 4];
/** How much function words say beside others. */
const FUNCTION = 0.5;
/** What is seen this rarely says little. */
const RARE = 2;

/** The parts of a word that vote, each with its weight; `^` and `$` stand for its ends. */
function parts(word: string): [part: string, weight: number][] {
  const whole = `^${word.slice(0, LONG)}$`;
  const runs = RUNS.flatMap((length) =>
    [...whole]
      .slice(length - 1)
      .map((_, at): [string, number] => [whole.slice(at, at + length), RUN]),
  );
  return [[`^${word.slice(0, CUT)}`, BEGINNING], [whole, WHOLE], ...runs];
}

/**
 * Prepares once what has been told of a number of pages. The function it gives lets every part of every word
 * vote for the pages it has led to: a page's vote is the root of its share, so that many weak
 * signs count for more than one, and rare parts weigh more than common ones.
 */
export function voter(
  told: Told,
  pages: number,
): (words: readonly string[], said: (word: string) => boolean) => Votes {
  const forms = [...told].map(([word, led]) => [`^${word}$`, led] as const);
  const all = forms.reduce((sum, [, led]) => led.reduce((some, [, times]) => some + times, sum), 0);
  const known = new Map<string, { by: number[]; rare: number; total: number }>();

  function votes(part: string): { by: number[]; rare: number; total: number } {
    let found = known.get(part);
    if (!found) {
      const by = Array.from({ length: pages }, () => 0);
      let total = 0;
      for (const [form, led] of forms) {
        if (!form.includes(part)) continue;
        for (const [page, times] of led) {
          by[page]! += times;
          total += times;
        }
      }
      found = {
        by: by.map((times) => Math.sqrt(times / (total + RARE))),
        rare: Math.sqrt(Math.log(1 + all / (total + 0.5))),
        total,
      };
      known.set(part, found);
    }
    return found;
  }

  return (words, said) => {
    const by = Array.from({ length: pages }, () => 0);
    const some = words.some(said);
    let most = 0;
    for (const word of words) {
      const weight = some && !said(word) ? FUNCTION : 1;
      for (const [part, says] of parts(word)) {
        const { by: led, rare } = votes(part);
        const value = weight * says * rare;
        most += value;
        led.forEach((share, page) => (by[page]! += value * share));
      }
    }
    const like = Math.max(...by) > UNLIKE * most;
    return {
      by: by.map((sum) => (like ? (ALL * sum) / most : 0)),
      knows: (word) => votes(parts(word)[0]![0]).total > 0,
    };
  };
}
