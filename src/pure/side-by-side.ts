/** A paragraph, list item or other block of a text, as HTML. */
export interface Block {
  /** `p`, `item`, or the name of another element. */
  readonly kind: string;
  readonly html: string;
}

/** One line of two texts side by side: a block of each, or a whole section of each. */
export interface Row {
  readonly left: readonly Block[];
  readonly right: readonly Block[];
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>/giu;
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);
/** Wrappers that stand around a list or a few paragraphs and are no block themselves. */
export const WRAPPER = /class="(?:steps|check)"/u;

/** An element of built HTML: its tag, and what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly outer: string;
  readonly inner: string;
}

/** The elements that stand at the top of a piece of built HTML. */
export function elements(html: string): Element[] {
  const found: Element[] = [];
  let depth = 0;
  let first: { name: string; attributes: string; start: number; end: number } | undefined;
  for (const tag of html.matchAll(TAG)) {
    const [whole, slash = '', name = '', attributes = ''] = tag;
    if (VOID.has(name) || attributes.endsWith('/')) continue;
    if (slash === '') {
      if (depth === 0)
        first = { name, attributes, start: tag.index, end: tag.index + whole.length };
      depth += 1;
      continue;
    }
    depth -= 1;
    if (depth > 0 || !first) continue;
    const outer = html.slice(first.start, tag.index + whole.length);
    found.push({ ...first, outer, inner: html.slice(first.end, tag.index).trim() });
  }
  return found;
}

/** The blocks of a piece of built HTML: each list item and each step is one of its own. */
export function blocks(html: string): Block[] {
  return elements(html).flatMap(({ name, attributes, outer, inner }): Block[] => {
    if (name === 'ul') return elements(inner).map((item) => ({ kind: 'item', html: item.inner }));
    if (name === 'ol')
      return elements(inner).map((item, index) => ({
        kind: 'item',
        html: `${index + 1}. ${item.inner}`,
      }));
    if (WRAPPER.test(attributes)) return blocks(inner);
    return [{ kind: name, html: name === 'p' ? inner : outer }];
  });
}

/** A built text cut at its `<h2>` headings: what each heading holds, and the blocks under it. */
export function parts(html: string): { heading: string; blocks: Block[] }[] {
  return html
    .split(/(?=<h2[\s>])/u)
    .filter((part) => part.startsWith('<h2'))
    .map((part) => {
      const end = part.indexOf('</h2>');
      return {
        heading: part.slice(part.indexOf('>') + 1, end).trim(),
        blocks: blocks(part.slice(end + '</h2>'.length)),
      };
    });
}

/** Whether two sections have the same kinds of blocks in the same order. */
export function alike(left: readonly string[], right: readonly string[]): boolean {
  return left.join() === right.join();
}

/** Two sections as rows: block against block where they are alike, else the one whole beside the other. */
export function rows(left: readonly Block[], right: readonly Block[]): Row[] {
  const kinds = (list: readonly Block[]): string[] => list.map(({ kind }) => kind);
  if (!alike(kinds(left), kinds(right))) return [{ left, right }];
  return left.map((block, index) => ({ left: [block], right: right.slice(index, index + 1) }));
}
