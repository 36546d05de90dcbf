/** What a place on paper holds: characters in a line, and lines. */
export interface Room {
  readonly line: number;
  readonly lines: number;
}

/** A card of 85 × 54 mm: its heading, and the text beside each number. Proven in a browser for every language. */
export const CARD: Readonly<Record<'heading' | 'label', Room>> = {
  heading: { line: 36, lines: 2 },
  label: { line: 24, lines: 2 },
};

/** How many lines a text takes when no line is longer than `width` characters and words stay whole. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/\s+/u)) {
    const length = [...word].length;
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= width) used = needed;
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(length / width) - 1;
      used = length % width || width;
    }
  }
  return lines;
}

/** Whether a text fits where it is to stand. */
export function fits(text: string, { line, lines }: Room): boolean {
  return linesOf(text, line) <= lines;
}
