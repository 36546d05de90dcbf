import type { ProofWords } from '#model/proof.ts';

/** A line of the page: what was counted, and the count. */
export type Row = readonly [label: string, figure: string];

/** How the proof is put into words. */
export interface Voice {
  readonly lang: string;
  readonly words: ProofWords;
  /** A language's own name as markup. */
  readonly language: (code: string) => string;
  /** A guide's title in the words' language, e.g. for `now` or `staff/duty`. */
  readonly title: (name: string) => string | undefined;
}

/** A text as markup. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
