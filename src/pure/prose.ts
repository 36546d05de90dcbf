/** One `##` section of a guide: its heading and the Markdown under it. */
export interface Section {
  readonly heading: string;
  readonly body: string;
}

/** A paragraph or list item as readers see it, and the line of the text on which it begins, the first being 1. */
export interface Paragraph {
  readonly text: string;
  readonly line: number;
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

const ITEM = /^\s*(?:[-*+]|\d+\.)\s+/u;

/** Markdown without its marks: components, link addresses, list marks and emphasis left out, what they enclose kept. */
function plain(markdown: string): string {
  return markdown
    .replace(/<([A-Z]\w*)[^>]*\/>/gu, '')
    .replace(/<\/?[A-Z]\w*[^>]*>/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*_`]+/gu, '')
    .replace(ITEM, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The paragraphs and list items of an MDX text; headings, components and sources left out. */
export function paragraphs(mdx: string): Paragraph[] {
  const found: { markdown: string; line: number }[] = [];
  let open = false;
  for (const [index, line] of mdx.replaceAll('\r\n', '\n').split('\n').entries()) {
    const last = found.at(-1);
    const blank = line.trim() === '' || /^#{1,6} /u.test(line);
    if (blank) open = false;
    else if (open && last && !ITEM.test(line)) last.markdown += `\n${line}`;
    else {
      found.push({ markdown: line, line: index + 1 });
      open = true;
    }
  }
  return found
    .map(({ markdown, line }) => ({ text: plain(markdown), line }))
    .filter(({ text }) => text !== '');
}

/** The prose of an MDX text, a paragraph or list item a line. */
export function prose(mdx: string): string {
  return paragraphs(mdx)
    .map(({ text }) => text)
    .join('\n');
}
