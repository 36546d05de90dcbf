import { automatedReadability } from 'automated-readability';
import { sentences, words } from '#pure/lix.ts';

/** The language that the formula is made for. */
export const ENGLISH = 'en';

/**
 * The highest grades of English guides. The texts of autumn 2026 lie at 4.4 at most for the public, at 0.6
 * in "young" and at 6.1 for staff; the bounds stand a little above, so that no guide slides unnoticed.
 */
const PUBLIC = 5;
const YOUNG = 2;
const STAFF = 7;

/** The grade that an English guide's text must stay under. */
export function highestGrade({ id, folder }: { id: string; folder: 'guides' | 'staff' }): number {
  if (folder === 'staff') return STAFF;
  return id === 'young' ? YOUNG : PUBLIC;
}

/**
 * The Automated Readability Index (Senter and Smith 1967): about the American school grade that reads a text
 * with ease. Like LIX it counts letters and words and guesses no syllables, so Swedish names in an English
 * text do not mislead it. Takes plain text, a paragraph or list item a line; 0 for a text without words.
 */
export function grade(text: string): number {
  const parts = sentences(text);
  const all = parts.flatMap(words);
  if (all.length === 0) return 0;
  return automatedReadability({
    sentence: parts.length,
    word: all.length,
    character: all.reduce((sum, word) => sum + (word.match(/\p{L}/gu)?.length ?? 0), 0),
  });
}
