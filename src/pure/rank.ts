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

/** Gives the word that stands for a word and its like. */
export function meanings({ same }: Pick<Lexicon, 'same'>): (word: string) => string {
  const whole = new Map<string, string>();
  for (const group of same) {
    for (const word of group) whole.set(word, group[0]!.replace('*', ''));
  }
  return (word) => {
    // The longest stem decides.
    for (let end = word.length; end > 2; end -= 1) {
      const stem = word.slice(0, end);
      const found =
        whole.get(`${stem}*`) ??
        (word.length - end <= (end > 3 ? ENDING : 0) ? whole.get(stem) : undefined);
      if (found !== undefined) return found;
    }
    return whole.get(word) ?? word;
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
const NAME = 0.5;
/** Hits this much worse than the best are left out. */
const TAIL = 0.45;

/** Prepares entries once; the function it gives answers queries. */
export function finder(entries: readonly Entry[], lexicon: Lexicon): (query: string) => Found {
  const meaning = meanings(lexicon);
  const stop = new Set(lexicon.stop);
  const ids = new Map<string, number>();
  const spread: number[] = [];
  const number = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const pages = entries.map(({ name, words: listed, kind }) => {
    const title = words(name).filter((word) => !stop.has(word));
    const phrases = listed === '' ? [] : listed.split(BETWEEN).map((one) => one.split(' '));
    const all = [title, ...phrases].map((phrase) => phrase.map(number));
    for (const id of new Set(all.flat())) spread[id] = (spread[id] ?? 0) + 1;
    return { all, kind };
  });
  const vocabulary = [...ids.keys()];
  const rare = (count: number): number => Math.log(1 + entries.length / (count + 0.5));
  const weights = spread.map(rare);
  const known = new Map<string, Float32Array>();
  const fits = (word: string): Float32Array => {
    let all = known.get(word);
    if (!all) {
      const same = meaning(word).slice(0, CUT);
      all = Float32Array.from(vocabulary, (other) =>
        other === same ? 1 : fit(word, other),
      );
      known.set(word, all);
    }
    return all;
  };

  return (query) => {
    const typed = words(query);
    const said = new Set(typed.flatMap((word) => [word, meaning(word)]));
    const danger = lexicon.danger.some((phrase) => phrase.every((word) => said.has(word)));
    const meant = typed.filter((word) => !stop.has(word));
    const asked = (meant.length > 0 ? meant : typed).map(fits);
    // TODO joined
    const best = pages.map(({ all }) =>
      asked.map((fitting) => Math.max(0, ...all.flat().map((id) => fitting[id]!))),
    );
    const value = asked.map((_, i) => {
      const count = best.filter((of) => of[i]! > 0.44).length;
      return count > 0 ? rare(count) : 0;
    });
    const total = value.reduce((a, b) => a + b, 0);
    if (total === 0) return { hits: [], danger };
    const share = (fit: (i: number) => number): number =>
      value.reduce((sum, one, i) => sum + one * fit(i), 0) / total;
    const scores = pages.map(({ all, kind }, page) => {
      const covered = share((i) => best[page]![i]!);
      if (covered === 0) return 0;
      let phrase = 0;
      let name = 0;
      all.forEach((ids, place) => {
        const ours = share((i) => Math.max(0, ...ids.map((id) => asked[i]![id]!)));
        if (ours === 0) return;
        let sum = 0;
        let met = 0;
        for (const id of ids) {
          sum += weights[id]!;
          met += weights[id]! * Math.max(...asked.map((fitting) => fitting[id]!));
        }
        const both = ours * (met / sum);
        phrase = Math.max(phrase, both);
        if (place === 0 && kind !== 'guide') name = ours * (0.4 + (0.6 * met) / sum);
      });
      return covered + PHRASE * phrase + NAME * name + BEFORE[kind];
    });
    const top = Math.max(...scores);
    const hits = scores
      .map((score, page) => [score, page] as const)
      .filter(([score]) => score > top * TAIL)
      .sort((a, b) => b[0] - a[0])
      .map(([, page]) => page);
    return { hits, danger };
  };
}
