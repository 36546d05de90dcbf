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
        i < 26
          ? String.fromCharCode(65 + i)
          : String.fromCharCode(64 + i / 26, 97 + (i % 26)),
      );
  });
  return (word) => {
    // The longest stem decides.
    for (let end = word.length; end > 1; end -= 1) {
      const stem = word.slice(0, end);
      const most = end > 3 ? ENDING : 0;
      const sign =
        signs.get(`${stem}*`) ?? (word.length - end <= most ? signs.get(stem) : undefined);
      if (sign) return sign;
    }
    return undefined;
  };
}

/** One wrong, missing, added or exchanged letter. */
export function near(a: string, b: string): boolean {
  const [short, long] = a.length > b.length ? [b, a] : [a, b];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  const rest = short.slice(i);
  if (short.length < long.length) return rest === long.slice(i + 1);
  return (
    rest.slice(1) === long.slice(i + 1) ||
    (rest[0] === long[i + 1] && rest[1] === long[i] && rest.slice(2) === long.slice(i + 2))
  );
}

/** How well a word of the query fits a word of the index, 0 to 1. */
export function fit(asked: string, word: string): number {
  if (asked === word) return 1;
  const [a, w] = [asked.length, word.length];
  const begins = word.startsWith(asked);
  if (a < 3 || /\d/.test(asked)) return begins && (a > 2 || w < 6) ? 0.5 : 0;
  const begun = w > 2 && asked.startsWith(word);
  if (begun && w === CUT) return 0.95;
  if ((begins || begun) && Math.min(a, w) > 3 && Math.abs(a - w) < 3) return 0.92;
  if (begins) return 0.5 + (0.4 * a) / w;
  if (begun && w > 3) return 0.4 + (0.4 * w) / a;
  if (a > 4 && w > 4 && near(asked, word)) return 0.8;
  if (a > 3 && word.includes(asked)) return 0.6;
  if (w > 4 && asked.includes(word)) return 0.5;
  let i = 0;
  while (i < a && asked[i] === word[i]) i += 1;
  if (i > 3 && a - i < 4 && w - i < 4) return 0.7;
  return i > 4 ? 0.45 : 0;
}

/** What a query finds. */
export interface Found {
  /** Places in the list of entries, the best first. */
  readonly hits: number[];
  /** Whether the words say that somebody is being hurt now. */
  readonly danger: boolean;
}

/** How much a kind of page is preferred when words fit equally well. */
const BEFORE: Readonly<Record<Kind, number>> = { guide: 0.12, contact: 0.04, local: -0.1, place: -0.1 };
const PHRASE = 0.7;
const NAME = 0.3;
/** A worse fit than this is none. */
const LEAST = 0.44;
/** Hits this much worse than the best are left out. */
const TAIL = 0.45;

/** Prepares entries once; the function it gives answers queries. */
export function finder(entries: readonly Entry[], lexicon: Lexicon): (query: string) => Found {
  const meaning = meanings(lexicon.same);
  const ids = new Map<string, number>();
  const spread: number[] = [];
  const pages = entries.map(({ name, words: listed, kind }) => {
    const phrases = listed ? listed.split(BETWEEN).map((one) => one.split(' ')) : [];
    const all = [meant(name), ...phrases].map((phrase) =>
      phrase.map((word) => {
        const id = ids.get(word) ?? ids.size;
        ids.set(word, id);
        return id;
      }),
    );
    const flat = [...new Set(all.flat())];
    for (const id of flat) spread[id] = (spread[id] ?? 0) + 1;
    return { all, flat, kind };
  });
  const vocabulary = [...ids.keys()].map((word) => [word, meaning(word) ?? word] as const);
  const rare = (count: number): number => Math.log(1 + entries.length / (count + 0.5));
  const weights = spread.map(rare);
  const known = new Map<string, number[]>();

  function meant(text: string): string[] {
    return words(text).filter((word) => !lexicon.stop.includes(word));
  }

  function fits(word: string): number[] {
    let all = known.get(word);
    if (!all) {
      const sign = meaning(word);
      all = vocabulary.map(([other, its]) => (its === sign ? 1 : fit(word, other)));
      known.set(word, all);
    }
    return all;
  }

  return (query) => {
    const typed = words(query);
    const said = typed.flatMap((word) => [word, meaning(word)]);
    const danger = lexicon.danger.some((phrase) => phrase.every((word) => said.includes(word)));
    const left = meant(query);
    const asked = (left.length > 0 ? left : typed).map(fits);
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
        let sum = 0;
        let met = 0;
        for (const id of ids) {
          sum += weights[id]!;
          met += weights[id]! * Math.max(...asked.map((fitting) => fitting[id]!));
        }
        const named = place === 0 && kind !== 'guide' ? NAME : 0;
        if (ours) score = Math.max(score, (ours * (PHRASE * met + named * (sum + met))) / sum);
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
