/** An element of a built page. */
export interface Element {
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
  /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/giu;
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

/** Attributes as they were read before: most stand on many pages alike. */
const known = new Map<string, ReadonlyMap<string, string>>();
const MOST = 20_000;

function attributesOf(text: string): ReadonlyMap<string, string> {
  const before = known.get(text);
  if (before) return before;
  // A copy: a part of a page keeps the whole page in memory.
  const own = Buffer.from(text).toString();
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of own.matchAll(ATTRIBUTE)) {
    found.set(name.toLowerCase(), decoded(double ?? single ?? bare ?? ''));
  }
  if (known.size === MOST) known.clear();
  known.set(own, found);
  return found;
}

/** Cuts a built page into elements. It trusts the builder to close what it opens; html-validate looks at that. */
export function parsePage(path: string, html: string): Page {
  const elements: Element[] = [];
  let open: Element | undefined;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [whole, slash, tagName = '', attributes = ''] = tag;
    if (tagName === '') continue;
    const name = tagName.toLowerCase();
    if (slash === '/') {
      let closed = open;
      while (closed && closed.name !== name) closed = closed.parent;
      if (closed) open = closed.parent;
      continue;
    }
    const end = tag.index + whole.length;
    let raw = '';
    if (RAW.has(name)) {
      const close = html.indexOf(`</${name}`, end);
      raw = html.slice(end, close < 0 ? html.length : close);
      TAG.lastIndex = close < 0 ? html.length : close;
    }
    const element: Element = {
      name,
      attributes: attributesOf(attributes),
      parent: open,
      start: tag.index,
      end,
      raw,
    };
    elements.push(element);
    if (!VOID.has(name)) open = element;
  }
  return { path, html, elements };
}

/** The elements around one, from the nearest outwards. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at = element.parent; at; at = at.parent) yield at;
}

/** The words of a relation attribute. */
export const tokens = (element: Element, attribute: string): string[] =>
  (element.attributes.get(attribute) ?? '').split(/\s+/u).filter(Boolean);
