import { CUT } from './fit.ts';

/** How often words and pairs of them lead to pages: each with pages, by their place in a list, and how often. */
export type Told = ReadonlyMap<string, readonly (readonly [page: number, times: number])[]>;

/**
 * What the words of a query say of each page, 0 to `ALL` and for contacts a little more, and which of them somebody
 * has used before.
 */
export interface Votes {
  readonly by: readonly number[];
  knows(word: string): boolean;
}

/** What a page gets where all that was ever told of the words leads there; a name that fits counts for some 2. */
export const ALL = 8.5;

/** Longer words are told apart by their beginning. */
export const LONG = 10;

/** What a contact gets at most besides for a word that mostly leads to contacts, such as "chat". */
const CONTACT = 0.8;

/** A query whose best page gets less is like nothing that has been told: a few letters happen to be the same. */
const UNLIKE = 0.15;

/** How much a word's beginning says, the word as it is, and each run of its letters, which finds its other forms and misspellings. */
const BEGINNING = 1;
const WHOLE = 0.5;
const RUN = 0.2;
const RUNS = [3, 4];
/** What two words side by side say: who does what to whom. */
const PAIR = 1;
/** So many letters of each word tell pairs apart. */
const OF_PAIR = 4;
/** How much function words say beside others. */
const FUNCTION = 0.5;
/** The more often a word has been told itself, the less those of the same meaning say. */
const SEEN = 0.3;
/** What is seen this rarely says little. */
const RARE = 1.5;

/** A word as it is told; `^` and `$` stand for its ends. */
const whole = (word: string): string => `^${word.slice(0, LONG)}$`;

/** The parts of a word that vote, each with its weight. */
function parts(word: string): [part: string, weight: number][] {
  const all = whole(word);
  const runs = RUNS.flatMap((length) =>
    [...all].slice(length - 1).map((_, at): [string, number] => [all.slice(at, at + length), RUN]),
  );
  return [[`^${word.slice(0, CUT)}`, BEGINNING], [all, WHOLE], ...runs];
}

/** The pairs of words side by side, each word by its beginning. */
export function pairs(words: readonly string[]): string[] {
  const begun = words.map((word) => word.slice(0, OF_PAIR));
  return begun.slice(1).map((word, index) => `${begun[index]!} ${word}`);
}

/** What a part of a word, or a pair of words, has led to. */
interface Led {
  /** The cube root of each page's share. */
  readonly by: readonly number[];
  /** How much more often than others it leads to contacts, as a logarithm. */
  readonly contact: number;
  readonly rare: number;
  readonly total: number;
}

/**
 * Prepares once what has been told of pages, each of them a contact or not. The function it gives lets every part
 * of every word vote for the pages it has led to: a page's vote is the cube root of its share, so that many weak
 * signs count for more than one, and rare parts weigh more than common ones. Contacts share what is asked
 * of them all. For a word that is seldom told, those of the same `meaning` vote besides.
 */
export function voter(
  told: Told,
  contacts: readonly boolean[],
  meaning: (word: string) => string | undefined = () => undefined,
): (words: readonly string[], said: (word: string) => boolean) => Votes {
  const forms = [...told]
    .filter(([word]) => !word.includes(' '))
    .map(([word, led]) => [`^${word}$${meaning(word) ?? ''}`, led] as const);
  let all = 0;
  let atContacts = 0;
  for (const led of told.values())
    for (const [page, times] of led) {
      all += times;
      if (contacts[page]) atContacts += times;
    }
  const usual = atContacts / all;
  const known = new Map<string, Led>();

  function votes(part: string): Led {
    let found = known.get(part);
    if (!found) {
      const by = contacts.map(() => 0);
      let total = 0;
      let some = 0;
      const pair = part.includes(' ') && told.get(part);
      for (const [form, led] of pair ? [[part, pair] as const] : forms) {
        if (!form.includes(part)) continue;
        for (const [page, times] of led) {
          by[page]! += times;
          total += times;
          if (contacts[page]) some += times;
        }
      }
      found = {
        by: by.map((times) => Math.cbrt(times / (total + RARE))),
        contact: usual && Math.log((some / usual + RARE) / (total + RARE)),
        rare: Math.sqrt(Math.log(1 + all / (total + 0.5))),
        total,
      };
      known.set(part, found);
    }
    return found;
  }

  return (words, said) => {
    const by = contacts.map(() => 0);
    const some = words.some(said);
    let most = 0;
    let called = 0;
    const count = (part: string, weight: number): void => {
      const { by: led, contact, rare } = votes(part);
      const value = weight * rare;
      most += value;
      called += value * contact;
      led.forEach((share, page) => (by[page]! += value * share));
    };
    for (const word of words) {
      const weight = some && !said(word) ? FUNCTION : 1;
      for (const [part, says] of parts(word)) count(part, weight * says);
      const sign = meaning(word);
      if (sign) count(sign, weight / (1 + SEEN * votes(whole(word)).total));
    }
    for (const pair of pairs(words)) if (told.has(pair)) count(pair, PAIR);
    const like = Math.max(...by) > UNLIKE * most;
    return {
      by: by.map((sum, page) =>
        like ? (ALL * sum + (contacts[page] ? CONTACT * Math.max(0, called) : 0)) / most : 0,
      ),
      knows: (word) => votes(parts(word)[0]![0]).total > 0,
    };
  };
}
