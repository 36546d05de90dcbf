import { readdirSync } from 'node:fs';
import { error, type Finding } from './finding.ts';
import type { GuideFile } from './guide-file.ts';
import { lineOf, nodes, type Node } from './mdx.ts';
import { didYouMean } from './near.ts';
import { allGuides, type Content } from './read.ts';

const FOLDER = 'src/pictograms';

/** Pictures that do not exist, and steps without one in languages whose steps have pictures. */
export function pictures({ languages, texts }: Content): Finding[] {
  const drawn = readdirSync(new URL('../pictograms/', import.meta.url))
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length))
    .sort();
  return [...texts].flatMap(([lang, own]) => [
    ...allGuides(own).flatMap((guide) => unknown(guide, drawn)),
    ...(languages.get(lang)?.pictures ? [...own.guides.values()].flatMap(bare) : []),
  ]);
}

function unknown({ file, sections }: GuideFile, drawn: readonly string[]): Finding[] {
  return sections
    .flatMap(({ uses }) => uses)
    .filter(({ name, id }) => name === 'Picture' && id !== undefined && !drawn.includes(id))
    .map(({ id = '', line }) =>
      error(
        `${file}:${line}`,
        `<Picture id="${id}" />: there is no ${FOLDER}/${id}.svg.${didYouMean(id, drawn)} Choose one of these, or draw it: ${drawn.join(', ')}.`,
      ),
    );
}

const named = (wanted: string, { name }: Node): boolean => name === wanted;

/** The steps of a guide: each list item of its first section, and of every <Steps>. */
function steps({ sections: [first, ...others] }: GuideFile): Node[] {
  const within = (roots: readonly Node[]): Node[] =>
    roots.flatMap((root) => [...nodes(root)]).filter(({ type }) => type === 'listItem');
  const lists = others
    .flatMap((section) => section.nodes)
    .flatMap((root) => [...nodes(root)])
    .filter((node) => named('Steps', node));
  return [...within(first?.nodes ?? []), ...within(lists)];
}

/** Steps that do not begin with a picture. */
function bare(guide: GuideFile): Finding[] {
  return steps(guide)
    .filter((item) => {
      const [block] = item.children ?? [];
      const begins = block?.type === 'paragraph' ? block.children?.[0] : block;
      return !begins || !named('Picture', begins);
    })
    .map((item) =>
      error(
        `${guide.file}:${lineOf(item)}`,
        `the step begins without a picture, which every step has in "${guide.lang}" (content/languages.yaml: pictures). Write <Picture id="…" /> before its first word; the drawings are in ${FOLDER}.`,
      ),
    );
}
