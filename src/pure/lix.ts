/** A text's readability figures. `lix` is 0 for a text without words. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
  readonly lix: number;
}

const LONG = 6;
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;
const ABBREVIATIONS =
  /(?<![\p{L}\p{N}])(t\.ex|bl\.a|m\.m|o\.s\.v|s\.k|d\.v\.s|f\.d|fr\.o\.m|t\.o\.m|kl|ca|nr|osv|etc|dvs)\.(?!\s*$)/giu;

/** The sentences of plain text; an abbreviation's full stop ends none, a line break always does. */
export function sentences(text: string): string[] {
  return text
    .replace(ABBREVIATIONS, (match) => match.replaceAll('.', ''))
    .split(/(?<=[.!?:؟۔።])["”»)]*\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of plain text: runs of letters, with hyphens and apostrophes inside. Numbers are no words. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Long words of one sentence. A capital inside a sentence marks a name in Swedish, and names are not held against a text. */
function longIn(sentence: string): number {
  return [...sentence.matchAll(WORD)].filter(({ 0: word, index }) => {
    const first = /(^|[:”"«(–])[\s”"«(–-]*$/u.test(sentence.slice(0, index));
    return [...word].length > LONG && (first || !/^\p{Lu}/u.test(word));
  }).length;
}

/**
 * LIX (Björnsson 1968): words per sentence plus the percentage of words of more than six letters, names
 * left out. Takes plain text with one paragraph or list item per line; headings left out beforehand.
 */
export function readability(text: string): Readability {
  const parts = sentences(text);
  const count = words(text).length;
  const longWords = parts.reduce((sum, sentence) => sum + longIn(sentence), 0);
  const lix = count === 0 ? 0 : count / Math.max(parts.length, 1) + (100 * longWords) / count;
  return { words: count, sentences: parts.length, longWords, lix };
}
