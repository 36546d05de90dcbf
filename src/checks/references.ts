import { SOURCE } from '#model/language.ts';
import { contactReferences } from './contact-references.ts';
import { error, type Finding } from './finding.ts';
import type { GuideFile } from './guide-file.ts';
import { didYouMean } from './near.ts';
import { allGuides, type Content } from './read.ts';

/** Ids that nothing has: in guides, contacts, places, groups and in site.yaml. */
export function references(content: Content): Finding[] {
  return [
    ...[...content.texts.values()].flatMap(allGuides).flatMap((guide) => ofGuide(content, guide)),
    ...contactReferences(content),
    ...ofTexts(content),
    ...ofGroups(content),
    ...ofSite(content),
  ];
}

function unknown(
  file: string,
  id: string,
  where: string,
  known: ReadonlySet<string>,
  kind: string,
): Finding[] {
  // A file that cannot be read gives its own finding.
  if (known.size === 0 || known.has(id)) return [];
  return [
    error(
      file,
      `${where} names ${kind} "${id}", which does not exist.${didYouMean(id, known)} Correct the id, or add it.`,
    ),
  ];
}

function ofGuide(content: Content, guide: GuideFile): Finding[] {
  const { facts, file } = guide;
  const written = content.texts.get(SOURCE)?.guides.known ?? new Set<string>();
  const findings = [
    ...facts.contacts.flatMap((id, index) =>
      unknown(guide.at('contacts', index), id, '"contacts"', content.contacts.known, 'contact'),
    ),
    ...facts.sources.flatMap((id, index) =>
      unknown(guide.at('sources', index), id, '"sources"', content.sources.known, 'source'),
    ),
    ...twice(guide, 'contacts'),
    ...twice(guide, 'sources'),
    ...twice(guide, 'sections'),
  ];
  const cited = new Set<string>();
  for (const { name, id, line } of guide.sections.flatMap(({ uses }) => uses)) {
    if (id === undefined) continue;
    const at = `${file}:${line}`;
    const tag = `<${name} id="${id}">`;
    if (name === 'Staff')
      findings.push(
        ...unknown(
          at,
          id,
          tag,
          content.texts.get(SOURCE)?.staff.known ?? new Set(),
          'guide for professionals',
        ),
      );
    if (name === 'Guide') findings.push(...unknown(at, id, tag, written, 'guide'));
    if (name === 'Contact' || name === 'Number')
      findings.push(...unknown(at, id, tag, content.contacts.known, 'contact'));
    if (name === 'Number' && content.contacts.get(id)?.phones.length === 0) {
      findings.push(
        error(
          at,
          `${tag} shows a number, and content/contacts/${id}.yaml has none. Write <Contact id="${id}" />.`,
        ),
      );
    }
    if (name !== 'Source') continue;
    findings.push(...unknown(at, id, tag, content.sources.known, 'source'));
    if (!cited.has(id) && content.sources.known.has(id) && !facts.sources.includes(id)) {
      findings.push(
        error(at, `${tag} is not listed under "sources" in the front matter. Add "${id}" there.`),
      );
    }
    cited.add(id);
  }
  for (const [index, id] of facts.sources.entries()) {
    if (!cited.has(id) && content.sources.known.has(id)) {
      findings.push(
        error(
          guide.at('sources', index),
          `the source "${id}" is listed and never cited. Put <Source id="${id}" /> after the sentence it supports, or remove it from the list.`,
        ),
      );
    }
  }
  return findings;
}

function twice(guide: GuideFile, field: 'contacts' | 'sources' | 'sections'): Finding[] {
  const ids: readonly string[] = guide.facts[field];
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [
          error(
            guide.at(field, index),
            `"${id}" stands twice under "${field}". Keep one of the two.`,
          ),
        ]
      : [],
  );
}

function ofTexts(content: Content): Finding[] {
  return [...content.texts].flatMap(([lang, { contacts }]) =>
    [...contacts.known].flatMap((id) =>
      unknown(
        content.at(`${lang}/contacts.yaml`, id),
        id,
        'the text',
        content.contacts.known,
        'contact',
      ),
    ),
  );
}

function ofGroups({ groups, at }: Content): Finding[] {
  const seen = new Map<string, string>();
  return Object.entries(groups).flatMap(([group, ids]) =>
    ids.flatMap((id, index) => {
      const before = seen.get(id);
      seen.set(id, group);
      return before === undefined
        ? []
        : [
            error(
              at('guides.yaml', group, index),
              `"${id}" stands under "${before}" already. A guide has one place; keep one of the two.`,
            ),
          ];
    }),
  );
}

function ofSite({ site, at, municipalities, languages }: Content): Finding[] {
  if (!site) return [];
  const codes = municipalities.known;
  return [
    ...(site.home === null
      ? []
      : unknown(at('site.yaml', 'home'), site.home, '"home"', codes, 'municipality')),
    ...(site.languages ?? []).flatMap((code, index) =>
      unknown(
        at('site.yaml', 'languages', index),
        code,
        '"languages"',
        languages.known,
        'language',
      ),
    ),
    ...(site.languages && !site.languages.includes(SOURCE)
      ? [
          error(
            at('site.yaml', 'languages'),
            `"languages" lacks "${SOURCE}", from which all others are translated. Add it.`,
          ),
        ]
      : []),
  ];
}
