/** A text's readability figures. `lix` is 0 for a text without words. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
  readonly lix: number;
}

const LONG = 6;
const ABBREVIATIONS = /\b(t\.ex|bl\.a|m\.m|o\.s\.v|s\.k|d\.v\.s|kl|ca|nr|osv|etc|dvs)\./giu;

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
  return text.match(/\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
}

/**
 * LIX (Björnsson 1968): words per sentence plus the percentage of words of more than six letters.
 * Takes plain text with one paragraph or list item per line; headings and numbers left out beforehand.
 */
export function readability(text: string): Readability {
  const all = words(text);
  const count = sentences(text).length;
  const longWords = all.filter((word) => [...word].length > LONG).length;
  const lix = all.length === 0 ? 0 : all.length / Math.max(count, 1) + (100 * longWords) / all.length;
  return { words: all.length, sentences: count, longWords, lix };
}
