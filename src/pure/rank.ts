import { CUT, fit, LEAST, meanings } from './fit.ts';
import { words } from './fold.ts';
import type { Votes } from './votes.ts';

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
  /** Where it is; the last part of a contact's address is one of its names. */
  readonly href: string;
  /** Its everyday words as `everyday` writes them. */
  readonly words: string;
  /** Of a local contact, what the places are called that it serves, where that is known: `/lund/dalby`. */
  readonly at?: string | undefined;
  /** Guides come before contacts, those before local ones and places, and those before lists of contacts. */
  readonly kind: Kind;
}

export type Kind = 'guide' | 'contact' | 'list' | 'local' | 'place' | 'county';

/** What stands between two phrases. */
export const BETWEEN = ',';

/** What a query finds. */
export interface Found {
  /** Places in the list of entries, the best first. */
  readonly hits: number[];
  /** Whether the words say that somebody is being hurt now. */
  readonly danger: boolean;
  /** Whether the query holds a word that no page has. */
  readonly unsure: boolean;
}

/** What stands before each name of a place among words. */
export const TOWN = '/';

/**
 * How much a kind of page is preferred when words fit equally well, what its name says besides when the query
 * holds it all, and whether that is a town's.
 */
const KINDS: Readonly<Record<Kind, readonly [before: number, whole: number, town?: boolean]>> = {
  guide: [0.2, 0],
  contact: [0.04, 0.5],
  list: [-0.25, 0],
  local: [-0.3, 4],
  place: [-0.1, 4, true],
  county: [-0.4, 4, true],
};
/** How well a name must fit for that. */
const NEARLY = 0.79;
/** What a word says at least, where another page has it in more phrases. */
const SAYS = 0.7;
/** Words of a name that are no longer than this say nothing by themselves. */
export const SHORT = 2;
/** Hits this much worse than the best are left out. */
const TAIL = 0.35;

/** From so many letters on all words are asked for, where no more hits than these are found or a word is on no page; so many stay. */
export const MORE = 3;
export const SURE = 2;

/** Prepares entries once; the function it gives answers queries, with the votes of all words where there are any. */
export function finder(
  entries: readonly Entry[],
  lexicon: Lexicon,
  vote?: (words: readonly string[], said: (word: string) => boolean) => Votes,
): (query: string) => Found {
  const meaning = meanings(lexicon.same);
  const ids = new Map<string, number>();
  const most: number[] = [];
  const said = (word: string): boolean => !lexicon.stop.includes(word);
  const title = (name: string): string[] =>
    words(name).filter((word, _, { length }) => length < 2 || (word[SHORT] && said(word)));
  const pages = entries.map(({ name, href, words: listed, kind, at }) => {
    const mark = KINDS[kind][2] ? TOWN : '';
    const counts = new Map<number, number>();
    const told = (parts: readonly string[]): number[] =>
      parts.map((part) => {
        const word = mark + part;
        const id = ids.get(word) || ids.size + 1;
        const count = (counts.get(id) || 0) + 1;
        ids.set(word, id);
        counts.set(id, count);
        most[id] = Math.max(most[id] || 0, count);
        return id;
      });
    // What a local contact is called is asked for together with its place.
    const home = at ? [at] : kind === 'local' ? title(name.split(' – ')[0]!) : [];
    const all = [
      told(title(name)),
      ...listed.split(BETWEEN).map((phrase) => told([...home, ...phrase.split(' ')])),
      ...(kind === 'contact' ? [told(words(href.match(/[^/#]+/g)!.pop()!))] : []),
    ];
    return { all, counts, kind };
  });
  const vocabulary = ['', ...ids.keys()].map(
    (key) => [key.split(TOWN), meaning(key) || key] as const,
  );
  const known = new Map<string, number[]>();

  function fits(word: string, _: number, { length }: unknown[]): number[] {
    const key = word + length;
    let all = known.get(key);
    if (!all) {
      const sign = meaning(word);
      all = vocabulary.map(([names, its]) =>
        its === sign ? 1 : Math.max(...names.map((name) => fit(word, name, length < 2, names[1]))),
      );
      known.set(key, all);
    }
    return all;
  }

  return (query) => {
    const typed = words(query);
    // Parts of a compound that the index knows are one word, but for function words and names of places.
    for (let i = typed.length - 1; i > 0; i -= 1) {
      const first = typed[i - 1]!;
      const whole = first + typed[i];
      const part = !first[CUT - 1] && said(first) && !ids.has(TOWN + first);
      if (part && (ids.has(whole.slice(0, CUT)) || meaning(whole))) typed.splice(i - 1, 2, whole);
    }
    const told = typed.flatMap((word) => [word, meaning(word)]);
    const danger = lexicon.danger.some((phrase) => phrase.every((word) => told.includes(word)));
    const left = typed.filter(said);
    const used = left[0] ? left : typed;
    const asked = used.map(fits);
    const found = pages.map(({ counts }) => {
      const best = asked.map(() => 0);
      for (const [id, count] of counts) {
        const says = SAYS + (1 - SAYS) * Math.sqrt(count / most[id]!);
        asked.forEach((fitting, i) => {
          best[i] = Math.max(best[i]!, fitting[id]! * says);
        });
      }
      return best;
    });
    const votes = vote && vote(typed, said);
    const value = asked.map((_, i) => {
      const count = found.filter((of) => of[i]! > LEAST).length;
      return count || (votes && votes.knows(used[i]!))
        ? Math.log(1 + entries.length / (count + 0.5))
        : 0;
    });
    const total = value.reduce((a, b) => a + b, 0);
    const share = (of: number[]): number =>
      value.reduce((sum, one, i) => sum + one * of[i]!, 0) / (total || 1);
    const scores = pages.map(({ all, kind }, page) => {
      const covered = share(found[page]!);
      const voted = votes ? votes.by[page]! : 0;
      if (!covered && !voted) return 0;
      const [before, named] = KINDS[kind];
      let score = 0;
      let whole = 0;
      all.forEach((ids, place) => {
        const ours = share(asked.map((fitting) => Math.max(0, ...ids.map((id) => fitting[id]!))));
        if (!ours) return;
        const full =
          ids.reduce((sum, id) => sum + Math.max(...asked.map((fitting) => fitting[id]!)), 0) /
          ids.length;
        score = Math.max(score, ours * full);
        if ((!place || kind !== 'contact') && full > NEARLY) whole = named;
      });
      return covered + score + whole + voted + before;
    });
    const top = Math.max(...scores);
    const hits = [...scores.keys()]
      .filter((page) => scores[page]! > top * TAIL)
      .sort((a, b) => scores[b]! - scores[a]!);
    return { hits, danger, unsure: value.includes(0) };
  };
}
