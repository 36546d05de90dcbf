import { Guide, type GuideFacts } from '#model/guide.ts';
import { sections } from '#pure/prose.ts';
import { error, type Finding } from './finding.ts';
import { issueFindings } from './issues.ts';
import { lineOf, readMdx, uses, type Node, type Use } from './mdx.ts';
import { failed, readYaml, type Path } from './yaml.ts';

/** One `##` section of a guide. */
export interface GuideSection {
  /** From `sections` in the front matter; the heading itself where that list is too short. */
  readonly id: string;
  readonly heading: string;
  readonly body: string;
  /** The line of its heading. */
  readonly line: number;
  readonly nodes: readonly Node[];
  readonly uses: readonly Use[];
}

/** The folder of a language in which a guide stands: for everybody, or for professionals. */
export type GuideFolder = 'guides' | 'staff';

/** A guide in one language, read from its file. */
export interface GuideFile {
  readonly id: string;
  readonly folder: GuideFolder;
  readonly lang: string;
  readonly file: string;
  readonly facts: GuideFacts;
  /** The MDX below the front matter, and the line on which it begins. */
  readonly body: string;
  readonly bodyLine: number;
  readonly tree: Node;
  readonly sections: readonly GuideSection[];
  /** `file:line` of a field of the front matter. */
  readonly at: (...path: Path) => string;
}

function cut(tree: Node, body: string, ids: readonly string[]): GuideSection[] {
  const children = tree.children ?? [];
  const starts = children.flatMap((node, index) =>
    node.type === 'heading' && node.depth === 2 ? [index] : [],
  );
  const texts = sections(body).sections;
  return starts.map((start, index) => {
    const nodes = children.slice(start + 1, starts[index + 1] ?? children.length);
    const heading = texts[index]?.heading ?? '';
    const first = children[start];
    return {
      id: ids[index] ?? heading,
      heading,
      body: texts[index]?.body ?? '',
      line: first ? lineOf(first) : 1,
      nodes,
      uses: uses(nodes),
    };
  });
}

/** Reads a guide's file. Whatever is wrong with it comes as findings, and then there is no guide. */
export function readGuide(
  text: string,
  file: string,
  lang: string,
  id: string,
  folder: GuideFolder = 'guides',
): GuideFile | Finding[] {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(text);
  if (!parts) {
    return [
      error(
        `${file}:1`,
        'the front matter is missing. The file begins with a line "---", the fields follow (title, heading, …), then a line "---" again.',
      ),
    ];
  }
  const [whole, front = ''] = parts;
  const fields = readYaml(front, file, 2);
  const tree = readMdx(text, file);
  const findings = [fields, tree].filter((read): read is Finding => 'severity' in read);
  if (failed(fields) || 'severity' in tree) return findings;
  const facts = Guide.safeParse(fields.value);
  if (!facts.success) return issueFindings(file, fields, [], facts.error);
  const body = text.slice(whole.length);
  return {
    id,
    folder,
    lang,
    file,
    facts: facts.data,
    body,
    bodyLine: whole.split('\n').length,
    tree,
    sections: cut(tree, body, facts.data.sections),
    at: (...path: Path) => `${file}:${fields.line(path)}`,
  };
}
