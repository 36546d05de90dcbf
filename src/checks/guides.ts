import { SOURCE } from '#model/language.ts';
import { words } from '#pure/lix.ts';
import { prose } from '#pure/prose.ts';
import { component } from './components.ts';
import { error, warning, type Finding } from './finding.ts';
import type { GuideFile } from './guide-file.ts';
import { lineOf, nodes, type Node } from './mdx.ts';
import { allGuides, type Content } from './read.ts';
import { translation } from './translations.ts';

/** Search words a guide needs in each language. */
const LEAST_WORDS = 12;

const LENGTH = [300, 700] as const;
const LONG: Readonly<Record<string, number>> = {
  visit: 1200,
  signs: 1200,
  social: 1200,
  phone: 1200,
};

/** What may not stand in a guide's text, by type of node. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export. Remove it; the components of a guide need none',
  mdxFlowExpression: 'code in { }. Remove it, or write ( )',
  mdxTextExpression: 'code in { }. Remove it, or write ( )',
  link: 'a link. Addresses come from the data: write <Source id="…">words</Source> or <Guide id="…">words</Guide>',
  linkReference: 'a link. Write <Source id="…">words</Source> or <Guide id="…">words</Guide>',
  definition: 'a link address. Put the page into content/sources.yaml and write <Source id="…" />',
  image: 'a picture. Remove it; drawings are <Picture id="…" />, from src/pictograms',
  imageReference: 'a picture. Remove it; drawings are <Picture id="…" />, from src/pictograms',
  html: 'HTML. Remove it',
  code: 'code, or a line that begins with four spaces. Begin it at the margin',
  inlineCode: 'code marks (`). Use quotation marks',
  table: 'a table. Write a list',
  blockquote: 'a quotation (>). Write a paragraph',
  thematicBreak: 'a ruler (---). Remove it',
  footnoteReference: 'a footnote. Write <Source id="…" />',
  footnoteDefinition: 'a footnote. Write <Source id="…" />',
};

/** Whether each guide has the shape that the site expects, alone and beside its Swedish original. */
export function guides(content: Content): Finding[] {
  const source = content.texts.get(SOURCE);
  return [...content.texts].flatMap(([lang, texts]) =>
    allGuides(texts).flatMap((guide) => [
      ...shape(guide),
      ...guide.sections.flatMap(({ uses }) => uses).flatMap((use) => component(guide, use)),
      ...headings(guide),
      ...enough(guide),
      ...(lang === SOURCE ? original(guide) : translation(guide, source?.[guide.folder])),
    ]),
  );
}

function shape({ tree, file }: GuideFile): Finding[] {
  return [...nodes(tree)].flatMap((node) => {
    const found = FORBIDDEN[node.type];
    return found === undefined ? [] : [error(`${file}:${lineOf(node)}`, `here stands ${found}.`)];
  });
}

function headings({ file, tree, facts, sections: found, at }: GuideFile): Finding[] {
  const findings: Finding[] = [];
  const [first] = (tree.children ?? []).filter(
    ({ type }) => type !== 'yaml' && !(type in FORBIDDEN),
  );
  if (first && (first.type !== 'heading' || first.depth !== 2))
    findings.push(
      error(
        `${file}:${lineOf(first)}`,
        'text stands before the first "## " heading. Move it under a heading.',
      ),
    );
  for (const node of [...nodes(tree)].filter(({ type }) => type === 'heading')) {
    if (node.depth !== 2)
      findings.push(
        error(
          `${file}:${lineOf(node)}`,
          `a heading with ${node.depth ?? 0} "#". Write "## "; the page's own heading stands in the front matter.`,
        ),
      );
    else if (!(tree.children ?? []).includes(node))
      findings.push(
        error(
          `${file}:${lineOf(node)}`,
          'a heading stands inside a component or list. Move it out.',
        ),
      );
    else if (textOf(node) === '')
      findings.push(
        error(`${file}:${lineOf(node)}`, 'a heading without words. Write them after "## ".'),
      );
  }
  if (found.length !== facts.sections.length) {
    findings.push(
      error(
        at('sections'),
        `the text has ${found.length} "## " headings and "sections" has ${facts.sections.length} ids. Give each heading one id, in order.`,
      ),
    );
  }
  return findings;
}

function textOf(node: Node): string {
  return [...nodes(node)]
    .map(({ value = '' }) => value)
    .join('')
    .trim();
}

function enough({ facts, at }: GuideFile): Finding[] {
  const count = facts.words.length;
  return count >= LEAST_WORDS
    ? []
    : [
        error(
          at('words'),
          `the guide has ${count} search words; it needs at least ${LEAST_WORDS}. Add words that readers would type.`,
        ),
      ];
}

function original({ id, folder, facts, body, file, at }: GuideFile): Finding[] {
  const findings: Finding[] = [];
  if (facts.checked === undefined)
    findings.push(
      error(
        file,
        '"checked" is missing. Write the day on which its facts were checked, e.g. checked: \'2026-11-21\'.',
      ),
    );
  for (const field of ['status', 'from', 'reviewer', 'reviewed'] as const) {
    if (facts[field] !== undefined)
      findings.push(
        error(at(field), `"${field}" is for translations. Remove it from the Swedish text.`),
      );
  }
  if (folder === 'staff') return findings;
  const [least, most] = [LENGTH[0], LONG[id] ?? LENGTH[1]];
  const count = words(prose(body)).length;
  if (count < least || count > most)
    findings.push(warning(file, `the text has ${count} words; ${least} to ${most} are meant.`));
  return findings;
}
