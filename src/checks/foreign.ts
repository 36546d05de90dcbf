import { SOURCE } from '#model/language.ts';
import { error, type Finding } from './finding.ts';
import { judgeable, takenFor } from './foreign-guess.ts';
import { mayBeAlike, withoutNames } from './foreign-names.ts';
import { ENGLISH } from './grade.ts';
import type { Content, LanguageTexts } from './read.ts';
import { textsIn, type PlacedText } from './texts.ts';

const LATIN = String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}’'-]*`;
const RUN = new RegExp(`${LATIN}(?:[\\s,;:.!?…–]+${LATIN})+`, 'u');
const LATIN_WORD = /\p{Script=Latin}{2}/u;
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;
const TERM = /<Sv>[^<]*<\/Sv>/gu;

const NAME: Readonly<Record<string, string>> = { [SOURCE]: 'Swedish', [ENGLISH]: 'English' };
const MARK =
  'Mark a Swedish term (<Sv> in guides, else brackets); add a name to src/checks/foreign-names.ts, with the reason';

/** A text with what is left of it without names, marked terms and the like. */
interface Bare extends PlacedText {
  readonly bare: string;
}

/** Texts that were left in Swedish or English where the language is another. Editions of Swedish are not looked at. */
export function foreign(content: Content): Finding[] {
  const without = withoutNames(content);
  return [...content.texts.keys()].flatMap((lang) => foreignIn(content, lang, without));
}

/** The same for one language. */
export function foreignIn(
  content: Content,
  lang: string,
  without: (text: string) => string = withoutNames(content),
): Finding[] {
  const language = content.languages.get(lang);
  const base = language?.edition ?? lang;
  if (!language || base === SOURCE) return [];
  const others = [SOURCE, ENGLISH].filter((other) => other !== base);
  const texts = textsIn(termless(content, lang), lang).map((one) => ({
    ...one,
    bare: LATIN_WORD.test(one.text) ? without(one.text) : '',
  }));
  const { found, rest } = untouched(content, texts, lang, others);
  return [...found, ...(language.script === 'Latn' ? detected(rest, others) : inLatin(rest))];
}

/** The content without the Swedish terms that are marked in a language's guides. */
function termless(content: Content, lang: string): Content {
  const own = content.texts.get(lang);
  if (!own) return content;
  const without = (guides: LanguageTexts['guides']): LanguageTexts['guides'] =>
    Object.assign(
      new Map(
        [...guides].map(([id, guide]) => [id, { ...guide, body: guide.body.replace(TERM, '·') }]),
      ),
      { known: guides.known },
    );
  const texts = { ...own, guides: without(own.guides), staff: without(own.staff) };
  return { ...content, texts: new Map(content.texts).set(lang, texts) };
}

/** Texts that are, letter by letter, a text of the other languages, and the texts that are not. */
function untouched(
  content: Content,
  texts: readonly Bare[],
  lang: string,
  others: readonly string[],
): { found: Finding[]; rest: Bare[] } {
  const originals = new Map(
    others.flatMap((other) =>
      textsIn(content, other).map(({ at, text }) => [text.trim(), at] as const),
    ),
  );
  const found: Finding[] = [];
  const rest = texts.filter(({ at, text, bare }) => {
    const original = originals.get(text.trim());
    if (original === undefined || !LATIN_WORD.test(bare)) return true;
    if (!mayBeAlike(text, lang))
      found.push(
        error(
          at,
          `"${text.trim()}" is what ${original} says, letter by letter. Translate it. If the language has the very same word, add it to src/checks/foreign-names.ts.`,
        ),
      );
    return false;
  });
  return { found, rest };
}

/** Latin words that are no names, in a language with letters of its own: two in a row, or nothing else in the text. */
function inLatin(texts: readonly Bare[]): Finding[] {
  return texts.flatMap(({ at, text, bare }) => {
    if (!LATIN_WORD.test(bare)) return [];
    const run = RUN.exec(bare)?.[0] ?? (OTHER_LETTER.test(text) ? undefined : text);
    return run === undefined
      ? []
      : [error(at, `"${run.trim()}" stands in Latin letters. Translate it. ${MARK}.`)];
  });
}

/** Texts that a detector of languages takes for one of the other languages. */
function detected(texts: readonly Bare[], others: readonly string[]): Finding[] {
  return judgeable(texts.map(({ at, bare }) => ({ at, text: bare }))).flatMap(
    ({ at, text, named }) => {
      const other = takenFor(text, others);
      return other === undefined
        ? []
        : [error(at, `${named} reads as ${NAME[other] ?? other}. Translate it. ${MARK}.`)];
    },
  );
}
