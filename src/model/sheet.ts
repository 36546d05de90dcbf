/** A section of a guide as it stands on paper, in one language or in two. */
export interface Part {
  readonly texts: readonly string[];
  /** Whether every text has as many paragraphs, so that the same number means the same paragraph. */
  readonly alike: boolean;
}

const paragraphs = (html: string): number => html.match(/<(?:p|li)[ >]/gu)?.length ?? 0;

/** A guide's built text cut at its `<h3>` headings. */
export function cut(html: string): string[] {
  return html.split(/(?=<h3[ >])/u).filter((part) => part.startsWith('<h3'));
}

/** The sections of the same guide in several languages, beside each other. Throws where they differ in number. */
export function parts(html: readonly string[], id: string): Part[] {
  const all = html.map(cut);
  const [first = []] = all;
  if (all.some(({ length }) => length !== first.length))
    throw new Error(
      `The guide "${id}" has ${all.map(({ length }) => length).join(' and ')} sections in its languages. Give both the same headings, in the same order.`,
    );
  return first.map((_, index) => {
    const texts = all.map((sections) => sections[index] ?? '');
    const counts = new Set(texts.map(paragraphs));
    return { texts, alike: counts.size === 1 };
  });
}
