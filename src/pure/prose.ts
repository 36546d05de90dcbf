/** One `##` section of a guide: its heading and the Markdown under it. */
export interface Section {
  readonly heading: string;
  readonly body: string;
}

/** An MDX text cut at its `##` headings. `before` is whatever stands ahead of the first one. */
export function sections(mdx: string): { before: string; sections: Section[] } {
  const parts = mdx.replaceAll('\r\n', '\n').split(/^## +/mu);
  const [before = '', ...rest] = parts;
  return {
    before: before.trim(),
    sections: rest.map((part) => {
      const end = part.indexOf('\n');
      return end < 0
        ? { heading: part.trim(), body: '' }
        : { heading: part.slice(0, end).trim(), body: part.slice(end).trim() };
    }),
  };
}

/**
 * The prose of an MDX text, a paragraph or list item a line: headings, components, sources, link
 * addresses and list marks left out. What a component encloses stays.
 */
export function prose(mdx: string): string {
  return mdx
    .replaceAll('\r\n', '\n')
    .replace(/^#{1,6} .*$/gmu, '')
    .replace(/<([A-Z]\w*)[^>]*\/>/gu, '')
    .replace(/<\/?[A-Z]\w*[^>]*>/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*_`]+/gu, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)/u)
    .map((block) =>
      block
        .replace(/^\s*(?:[-*+]|\d+\.)\s+/u, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n');
}
