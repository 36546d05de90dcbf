/** A worse fit than this is none. */
export const LEAST = 0.44;

/** Everyday words are cut to their beginning, which keeps the page small and finds their other forms. */
export const CUT = 5;

/** Endings this long make no other word of a stem with four letters or more. */
const ENDING = 2;

/** The sign of a group of words of one meaning: a letter that no folded word holds. */
export const sign = (group: number): string => String.fromCharCode(0xc0 + group);

/** Gives the sign that stands for a word and its like. */
export function meanings(
  same: readonly (readonly string[])[],
): (word: string) => string | undefined {
  const signs = new Map<string, string>();
  same.forEach((group, i) => {
    for (const word of group) signs.set(word, sign(i));
  });
  return (word) => {
    // The longest stem decides.
    for (let end = word.length; end > 0; end -= 1) {
      const stem = word.slice(0, end);
      const most = end > 3 ? ENDING : 0;
      const found = signs.get(`${stem}*`) || (word.length - end <= most && signs.get(stem));
      if (found) return found;
    }
    return undefined;
  };
}

/** One wrong, missing, added or exchanged letter at most. */
export function near(a: string, b: string): boolean {
  let i = 0;
  while (a[i] && a[i] === b[i]) i += 1;
  const x = a.slice(i);
  const y = b.slice(i);
  const after = x.slice(1);
  const beyond = y.slice(1);
  return after === beyond || x === beyond || after === y || x[1]! + x[0]! + x.slice(2) === y;
}

/**
 * How well a word of the query fits a word of the index, 0 to 1. A word of two or three letters stands for
 * a longer one only where it is `alone`, for it may be being typed, or where the other is its genitive. The name
 * of a `town`, given where there is one, is no part of other words, what only begins it does not name it, and a
 * word of five letters with a wrong one names it only where it is `alone`.
 */
export function fit(asked: string, word: string, alone: boolean, town?: string): number {
  if (asked === word) return 1;
  const a = asked.length;
  const w = word.length;
  const begins = word.startsWith(asked);
  if (a < 4 || /\d/.test(asked)) return begins && alone ? 0.5 : 0;
  const begun = asked.startsWith(word) && (w > 3 || asked === word + 's');
  if (begun && w === CUT) return 0.95;
  if (town && begins && !alone) return 0.7;
  if (begins || begun) return Math.abs(a - w) < 3 ? 0.92 : 0.5 + 0.4 * (begins ? a / w : w / a);
  if (a > (town && !alone ? 5 : 4) && w > 4 && near(asked, word)) return 0.8;
  return !town && (word.includes(asked) || (w > 4 && asked.includes(word))) ? 0.55 : 0;
}
