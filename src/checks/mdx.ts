import { mdxToMdast } from 'satteri';
import { error, type Finding } from './finding.ts';

/** A node of a parsed MDX text, as far as the checks look at it. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly offset: number } };
}

/** A use of a component: `<Number id="112" />`. */
export interface Use {
  readonly name: string;
  readonly id: string | undefined;
  readonly attributes: readonly string[];
  readonly empty: boolean;
  readonly line: number;
}

/** A text with the line on which it stands. */
export interface TextLine {
  readonly text: string;
  readonly line: number;
}

/** What the parser's messages mean to an author. The first that fits is used. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /closing tag for `<(\w+)>`.*\((\d+):/u,
    '<$1> is not closed. Write <$1 … /> if nothing stands inside it, else add </$1> in the same paragraph',
  ],
  [
    /closing tag `<\/(\w+)>`/u,
    '</$1> closes something that was not opened. Remove it, or write <$1> before it',
  ],
  [/create a comment/u, 'HTML comments do not work here. Remove the comment'],
  [
    /create a link/u,
    '"<" begins a component. Write addresses as a <Source id="…">, and numbers as <Number id="…" />',
  ],
  [/expression|brace/u, '"{" begins code, which a guide may not hold. Remove it or write ( )'],
];

function inWords(message: string): string {
  for (const [pattern, words] of REASONS) {
    const found = pattern.exec(message);
    if (found) return words.replaceAll('$1', found[1] ?? '');
  }
  return `a "<" or "{" begins something that cannot be read (${message.replace(/ \(mdx.*$/u, '')}). Compare it with another guide`;
}

/** The syntax tree of an MDX file, or what is wrong with it. Lines are those of the whole file. */
export function readMdx(text: string, file: string): Node | Finding {
  try {
    return mdxToMdast(text) as unknown as Node;
  } catch (cause) {
    const message = (cause as Error).message;
    const line = /^(\d+):\d+: /u.exec(message)?.[1];
    return error(
      line ? `${file}:${line}` : file,
      `${inWords(message.replace(/^\d+:\d+: /u, ''))}.`,
    );
  }
}

/** Every node below one, in reading order, itself first. */
export function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodes(child);
}

/** The line on which a node begins. */
export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** The components that stand below these nodes. */
export function uses(roots: readonly Node[]): Use[] {
  return roots
    .flatMap((root) => [...nodes(root)])
    .filter(({ type }) => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement')
    .map((node) => {
      const attributes = node.attributes ?? [];
      const id = attributes.find(({ name }) => name === 'id')?.value;
      return {
        name: node.name ?? '',
        id: typeof id === 'string' ? id : undefined,
        attributes: attributes.map(({ name }) => name ?? '{…}'),
        empty: (node.children ?? []).length === 0,
        line: lineOf(node),
      };
    });
}
