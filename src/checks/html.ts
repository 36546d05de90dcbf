/** A tag. One object stands for all that are written alike, which most are, on many pages. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it is an end tag. */
  readonly closes: boolean;
  /** The characters it takes. */
  readonly length: number;
  /** Its place among all tags, for what is kept beside it. */
  readonly number: number;
}

/** An element of a built page. */
export interface Element {
  /** Its start tag, and that one's name and attributes. */
  readonly tag: Tag;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | undefined;
  /** Where its start tag begins and ends in the page. */
  readonly start: number;
  readonly end: number;
  /** What stands inside a `<script>`, `<style>` or `<title>`. */
  readonly raw: string;
}

/** A built page, cut into its elements in the order in which they begin. */
export interface Page {
  /** Its path below `dist/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

const TAG =
  /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/giuy;
const ATTRIBUTE = /([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/gu;
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const RAW = new Set(['script', 'style', 'title', 'textarea']);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#38': '&',
  '#34': '"',
  '#39': "'",
  '#x27': "'",
};

/** Text as a browser reads it. */
export function decoded(text: string): string {
  return text.replace(/&(\w+|#\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** Tags as they were read before. */
const known = new Map<string, Tag>();
const MOST = 40_000;
let count = 0;

/** A function of a tag that works out its result once: most tags stand on thousands of pages. */
export function perTag<R>(work: (tag: Tag) => R): (tag: Tag) => R {
  const results: R[] = [];
  return (tag) => (results[tag.number] ??= work(tag));
}

/** A copy of a part of a page, which would keep the whole page in memory. */
const loose = (text: string): string => Buffer.from(text).toString();

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    found.set(name.toLowerCase(), decoded(double ?? single ?? bare ?? ''));
  }
  return found;
}

/** The tag that begins at a place, if one does. */
function tagAt(html: string, start: number): Tag | undefined {
  // Where a `>` stands in an attribute this is a part of the tag, which no known one is.
  const end = html.indexOf('>', start) + 1;
  const before = known.get(html.slice(start, end));
  if (before) return before;
  TAG.lastIndex = start;
  const [whole, slash, name = '', attributes = ''] = TAG.exec(html)?.map(loose) ?? [];
  if (whole === undefined) return undefined;
  const tag = {
    name: name.toLowerCase(),
    attributes: attributesOf(attributes),
    closes: slash === '/',
    length: whole.length,
    number: count,
  };
  count += 1;
  if (known.size === MOST) known.clear();
  if (start + whole.length === end) known.set(whole, tag);
  return tag;
}

/** Where a comment that begins at a place ends; where none does, the place after it. */
function commentEnd(html: string, start: number): number {
  const end = html.startsWith('<!--', start) ? html.indexOf('-->', start + 4) : -1;
  return end < 0 ? start + 1 : end + 3;
}

/** Cuts a built page into elements. It trusts the builder to close what it opens; html-validate looks at that. */
export function parsePage(path: string, html: string): Page {
  const elements: Element[] = [];
  let open: Element | undefined;
  for (let start = html.indexOf('<'); start >= 0;) {
    const tag = tagAt(html, start);
    let next = tag ? start + tag.length : commentEnd(html, start);
    if (tag?.closes) {
      let closed = open;
      while (closed && closed.name !== tag.name) closed = closed.parent;
      if (closed) open = closed.parent;
    } else if (tag) {
      const { name, attributes } = tag;
      const end = next;
      let raw = '';
      if (RAW.has(name)) {
        const close = html.indexOf(`</${name}`, end);
        next = close < 0 ? html.length : close;
        raw = html.slice(end, next);
      }
      const element: Element = { tag, name, attributes, parent: open, start, end, raw };
      elements.push(element);
      if (!VOID.has(name)) open = element;
    }
    start = html.indexOf('<', next);
  }
  return { path, html, elements };
}

/** The elements around one, from the nearest outwards. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at = element.parent; at; at = at.parent) yield at;
}

/** The words of a relation attribute. */
export const tokens = ({ attributes }: Pick<Tag, 'attributes'>, attribute: string): string[] =>
  (attributes.get(attribute) ?? '').split(/\s+/u).filter(Boolean);
