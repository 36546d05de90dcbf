import type { Told } from './votes.ts';

/** What is told of words, in three texts that pack well: the words, the pages of each, and how often. */
export type Packed = readonly [words: string, pages: string, times: string];

/** Where the letters for numbers begin, and where they go on so that none has to be written as two. */
const FIRST = 35;
const BACKSLASH = 92;
const ON = 100;
const BETWEEN = '!';
/** A capital letter tells how many letters a word shares with the one before it; no folded word holds one. */
const SHARED = 65;
const MOST_SHARED = 25;
/** Times are told as the nearest of a third, two, four thirds and so on: how often exactly changes no vote much. */
const LEAST_TIMES = 1 / 3;
/** So often a third is doubled at most: one digit. */
const MOST_DOUBLED = 9;

const lettered = (page: number): string =>
  String.fromCharCode(FIRST + page + (FIRST + page < BACKSLASH ? 0 : ON));

function shared(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && a[length] !== undefined && a[length] === b[length]) length += 1;
  return length;
}

/** Packs what is told; times are rounded, none to nothing. */
export function packed(told: Told): Packed {
  const sorted = [...told].sort(([a], [b]) => (a < b ? -1 : 1));
  const led = sorted.map(([, pages]) => pages.toSorted(([a], [b]) => a - b));
  return [
    sorted
      .map(([word], index) => {
        const same = shared(sorted[index - 1]?.[0] ?? '', word);
        return String.fromCharCode(SHARED + same) + word.slice(same);
      })
      .join(''),
    led.map((pages) => pages.map(([page]) => lettered(page)).join('')).join(BETWEEN),
    led
      .flatMap((pages) =>
        pages.map(([, times]) =>
          Math.min(MOST_DOUBLED, Math.max(0, Math.round(Math.log2(times / LEAST_TIMES)))),
        ),
      )
      .join(''),
  ];
}

/** Unpacks what `packed` made. */
export function unpacked([words, pages, times]: Packed): Told {
  const led = pages.split(BETWEEN);
  let word = '';
  let at = 0;
  return new Map(
    (words.match(/[A-Z][^A-Z]*/g) ?? []).map((told, index) => {
      word = word.slice(0, told.charCodeAt(0) - SHARED) + told.slice(1);
      const own = [...led[index]!].map((letter): [number, number] => {
        const code = letter.charCodeAt(0);
        at += 1;
        return [code - FIRST - (code < BACKSLASH ? 0 : ON), LEAST_TIMES * 2 ** +times[at - 1]!];
      });
      return [word, own];
    }),
  );
}
