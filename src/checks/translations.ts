import { SOURCE } from '#model/language.ts';
import { error, warning, type Finding } from './finding.ts';
import type { GuideFile, GuideSection } from './guide-file.ts';
import type { Node } from './mdx.ts';
import type { Entries } from './reader.ts';

/** Fields that a translation repeats letter by letter. */
const SAME = ['for', 'contacts', 'sources', 'sections'] as const;

/** Whether a translation has the same shape as the Swedish text it was made from. */
export function translation(
  guide: GuideFile,
  originals: Entries<GuideFile> | undefined,
): Finding[] {
  const { id, folder, facts, at } = guide;
  const findings = state(guide);
  const source = originals?.get(id);
  if (!source) {
    if (!originals?.known.has(id))
      findings.push(
        error(
          guide.file,
          `there is no Swedish guide "${id}". Write content/${SOURCE}/${folder}/${id}.mdx first, or correct the file's name.`,
        ),
      );
    return findings;
  }
  for (const field of SAME) {
    const [own, theirs] = [facts[field], source.facts[field]];
    if (own.join() !== theirs.join())
      findings.push(
        error(
          at(field),
          `"${field}" differs from the Swedish. Copy it: ${field}: [${theirs.join(', ')}].`,
        ),
      );
  }
  if (facts.sections.join() === source.facts.sections.join()) {
    for (const [index, section] of guide.sections.entries()) {
      const original = source.sections[index];
      if (original)
        findings.push(
          ...sameUses(guide, section, original),
          ...sameBlocks(guide, section, original),
        );
    }
  }
  return findings;
}

function state({ facts, file, at }: GuideFile): Finding[] {
  const findings: Finding[] = [];
  if (facts.checked !== undefined)
    findings.push(
      error(at('checked'), '"checked" stands in the Swedish text only. Remove it here.'),
    );
  if (facts.status === undefined)
    findings.push(
      error(
        file,
        '"status" is missing. Write "status: draft", or "status: reviewed" with "reviewer" and "reviewed".',
      ),
    );
  for (const field of ['reviewer', 'reviewed'] as const) {
    if (facts.status === 'reviewed' && facts[field] === undefined)
      findings.push(
        error(at('status'), `a reviewed text names who read it and when. Add "${field}".`),
      );
    if (facts.status === 'draft' && facts[field] !== undefined)
      findings.push(
        error(at(field), `"${field}" stands in a draft. Write "status: reviewed", or remove it.`),
      );
  }
  return findings;
}

/** Components that are each language's own. */
const OWN: ReadonlySet<string> = new Set(['Picture', 'Sv']);

/** A section's components with their ids, sorted: their order may follow the language's own. */
function listed(section: GuideSection): string[] {
  return section.uses
    .filter(({ name }) => !OWN.has(name))
    .map(({ name, id }) => `<${name}${id === undefined ? '' : ` id="${id}"`}>`)
    .sort();
}

/** What is in one list and not in the other, each as often as it is there too often. */
function beyond(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function sameUses({ file }: GuideFile, section: GuideSection, original: GuideSection): Finding[] {
  const [own, theirs] = [listed(section), listed(original)];
  const [lacks, extra] = [beyond(theirs, own), beyond(own, theirs)];
  if (lacks.length + extra.length === 0) return [];
  const parts = [
    lacks.length > 0 ? `lacks ${lacks.join(' ')}` : '',
    extra.length > 0 ? `has ${extra.join(' ')} too many` : '',
  ];
  return [
    error(
      `${file}:${section.line}`,
      `the section "${section.id}" ${parts.filter(Boolean).join(' and ')}, compared with the Swedish. Use the same components in both.`,
    ),
  ];
}

/** Wrappers that stand around lists and paragraphs and are no block themselves. */
const WRAPPERS = new Set(['Steps', 'Check']);

/** The kinds of a section's blocks, as the page with two languages side by side numbers them. */
function kinds(roots: readonly Node[]): string[] {
  return roots.flatMap(({ type, name, children = [] }) => {
    if (type === 'list') return children.map(() => 'item');
    return name && WRAPPERS.has(name) ? kinds(children) : [name ?? type];
  });
}

/** Whether a section can stand block against block beside the Swedish. */
function sameBlocks({ file }: GuideFile, section: GuideSection, original: GuideSection): Finding[] {
  const [own, theirs] = [kinds(section.nodes), kinds(original.nodes)];
  if (own.join() === theirs.join()) return [];
  const items = (list: readonly string[]): number => list.filter((kind) => kind === 'item').length;
  const others = (list: readonly string[]): number => list.length - items(list);
  const fault =
    items(own) !== items(theirs)
      ? `has ${items(own)} list items, the Swedish ${items(theirs)}`
      : others(own) !== others(theirs)
        ? `has ${others(own)} paragraphs, the Swedish ${others(theirs)}`
        : 'has its paragraphs and list items in another order than the Swedish';
  return [
    warning(
      `${file}:${section.line}`,
      `the section "${section.id}" ${fault}. Divide it as the Swedish does; until then the two stand side by side as wholes, not line by line.`,
    ),
  ];
}
