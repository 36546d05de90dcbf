import { words } from './fold.ts';

/** What search knows about a language. Words are folded. */
export interface Lexicon {
  /** Function words, which say nothing about what is meant. */
  readonly stop: readonly string[];
  /** Words that mean the same in a search; the first stands for all, and `*` ends a stem. */
  readonly same: readonly (readonly string[])[];
  /** What people write while somebody is being hurt; each phrase is a set of words. */
  readonly danger: readonly (readonly string[])[];
}

/** A page that can be found. */
export interface Entry {
  readonly name: string;
  /** Its everyday words as `everyday` writes them. */
  readonly words: string;
  /** Guides come before contacts, those before local ones, and those before places. */
  readonly kind: Kind;
}

export type Kind = 'guide' | 'contact' | 'local' | 'place';

/** What stands between two phrases. */
export const BETWEEN = ',';

/** Everyday words are cut to their beginning, which keeps the page small and finds their other forms. */
export const CUT = 7;

/** Endings this long make no other word of a stem with four letters or more. */
const ENDING = 2;

/** Gives the sign that stands for a word and its like, in capitals, which no folded word has. */
export function meanings(same: Lexicon['same']): (word: string) => string | undefined {
  const signs = new Map<string, string>();
  same.forEach((group, i) => {
    for (const word of group)
      signs.set(
        word,
        i < 26 ? String.fromCharCode(65 + i) : String.fromCharCode(64 + i / 26, 97 + (i % 26)),
      );
  });
  return (word) => {
    // The longest stem decides.
    for (let end = word.length; end > 0; end -= 1) {
      const stem = word.slice(0, end);
      const most = end > 3 ? ENDING : 0;
      const sign = signs.get(`${stem}*`) || (word.length - end <= most && signs.get(stem));
      if (sign) return sign;
    }
    return undefined;
  };
}

/** One wrong, missing, added or exchanged letter at most. */
export function near(a: string, b: string): boolean {
  let i = 0;
  while (a[i] && a[i] === b[i]) i += 1;
  const [x, y] = [a.slice(i), b.slice(i)];
  const [after, beyond] = [x.slice(1), y.slice(1)];
  return (
    after === beyond ||
    x === beyond ||
    after === y ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  );
}

/**
 * How well a word of the query fits a word of the index, 0 to 1. A word of two or three letters stands for
 * a longer one only where it is `alone`, for it may be being typed.
 */
export function fit(asked: string, word: string, alone: boolean): number {
  if (asked === word) return 1;
  const a = asked.length;
  const w = word.length;
  const begins = word.startsWith(asked);
  if (a < 4 || /\d/.test(asked)) return begins && alone ? 0.5 : 0;
  const begun = w > 3 && asked.startsWith(word);
  if (begun && w === CUT) return 0.95;
  if (begins || begun) return a - w < 3 && w - a < 3 ? 0.92 : 0.5 + 0.4 * (begins ? a / w : w / a);
  if (a > 4 && w > 4 && near(asked, word)) return 0.8;
  if (word.includes(asked) || (w > 4 && asked.includes(word))) return 0.55;
  let i = 0;
  while (asked[i] === word[i]) i += 1;
  return i > 3 && a - i < 4 && w - i < 4 ? 0.7 : i > 4 ? 0.45 : 0;
}

/** What a query finds. */
export interface Found {
  /** Places in the list of entries, the best first. */
  readonly hits: number[];
  /** Whether the words say that somebody is being hurt now. */
  readonly danger: boolean;
}

/** How much a kind of page is preferred when words fit equally well. */
const BEFORE: Readonly<Record<Kind, number>> = {
  guide: 0.12,
  contact: 0.04,
  local: -0.1,
  place: -0.1,
};
const PHRASE = 1;
const NAME = 0.3;
/** Words of a name that are no longer than this say nothing by themselves. */
export const SHORT = 3;
/** A worse fit than this is none. */
export const LEAST = 0.44;
/** Hits this much worse than the best are left out. */
const TAIL = 0.45;

/** Prepares entries once; the function it gives answers queries. */
export function finder(entries: readonly Entry[], lexicon: Lexicon): (query: string) => Found {
  const meaning = meanings(lexicon.same);
  const ids = new Map<string, number>();
  const said = (word: string): boolean => !lexicon.stop.includes(word);
  const title = (name: string): string[] =>
    words(name).filter((word, _, { length }) => (word.length > SHORT || length < 2) && said(word));
  const pages = entries.map(({ name, words: listed, kind }) => {
    const phrases = listed ? listed.split(BETWEEN).map((one) => one.split(' ')) : [];
    const all = [title(name), ...phrases].map((phrase) =>
      phrase.map((word) => {
        const id = ids.get(word) || ids.size + 1;
        ids.set(word, id);
        return id;
      }),
    );
    return { all, flat: all.flat(), kind };
  });
  const vocabulary = ['', ...ids.keys()].map((word) => [word, meaning(word) || word] as const);
  const rare = (count: number): number => Math.log(1 + entries.length / (count + 0.5));
  const known = new Map<string, number[]>();

  function fits(word: string, _: number, { length }: unknown[]): number[] {
    const key = word + length;
    let all = known.get(key);
    if (!all) {
      const sign = meaning(word);
      all = vocabulary.map(([other, its]) => (its === sign ? 1 : fit(word, other, length < 2)));
      known.set(key, all);
    }
    return all;
  }

  return (query) => {
    const typed = words(query);
    // Parts of a compound that the index knows are one word.
    for (let i = typed.length - 1; i > 0; i -= 1) {
      for (const glue of ['', 's']) {
        const whole = typed[i - 1] + glue + typed[i];
        if (typed[i - 1]!.length < CUT && ids.has(whole.slice(0, CUT)))
          typed.splice(i - 1, 2, whole);
      }
    }
    const told = typed.flatMap((word) => [word, meaning(word)]);
    const danger = lexicon.danger.some((phrase) => phrase.every((word) => told.includes(word)));
    const left = typed.filter(said);
    const asked = (left[0] ? left : typed).map(fits);
    const best = (ids: number[]): number[] =>
      asked.map((fitting) => Math.max(0, ...ids.map((id) => fitting[id]!)));
    const found = pages.map(({ flat }) => best(flat));
    const value = asked.map((_, i) => {
      const count = found.filter((of) => of[i]! > LEAST).length;
      return count && rare(count);
    });
    const total = value.reduce((a, b) => a + b, 0);
    const share = (of: number[]): number =>
      value.reduce((sum, one, i) => sum + one * of[i]!, 0) / total;
    const scores = pages.map(({ all, kind }, page) => {
      const covered = share(found[page]!);
      if (!covered) return 0;
      let score = 0;
      all.forEach((ids, place) => {
        const ours = share(best(ids));
        const met =
          ids.reduce((sum, id) => sum + Math.max(...asked.map((fitting) => fitting[id]!)), 0) /
          ids.length;
        const named = place || kind === 'guide' ? 0 : NAME * (1 + met);
        score = Math.max(score, ours && ours * (PHRASE * met + named));
      });
      return covered + score + BEFORE[kind];
    });
    const top = Math.max(...scores);
    const hits = [...scores.keys()]
      .filter((page) => scores[page]! > top * TAIL)
      .sort((a, b) => scores[b]! - scores[a]!);
    return { hits: total ? hits : [], danger };
  };
}
