import type { ContactFacts } from '#model/contact.ts';
import { SOURCE } from '#model/language.ts';
import { error, type Finding } from './finding.ts';
import type { GuideFile } from './guide-file.ts';
import type { Content } from './read.ts';

/** Contacts for everybody, which show nothing about where exposed people are helped. */
const GENERAL = new Set(['112', '11414', '1177', 'kommunen', '90101', '90390']);

/** Guides for everybody: what stays in the browser. */
const SHARED = new Set(['visit']);

/** Whether a contact may stand where people who use violence read. */
export function opensToHarmful(id: string, { for: whom }: Pick<ContactFacts, 'for'>): boolean {
  return GENERAL.has(id) || whom.includes('harmful');
}

/** Links from pages for those who use violence to where exposed people are helped. */
export function worlds(content: Content): Finding[] {
  return [...content.texts.values()].flatMap(({ guides }) =>
    [...guides.values()]
      .filter(({ facts }) => facts.for.every((reader) => reader === 'harmful'))
      .flatMap((guide) => ofGuide(content, guide)),
  );
}

function ofGuide(content: Content, guide: GuideFile): Finding[] {
  const originals = content.texts.get(SOURCE)?.guides;
  const contact = (id: string, at: string): Finding[] => {
    const facts = content.contacts.get(id);
    if (!facts || opensToHarmful(id, facts)) return [];
    return [
      error(
        at,
        `${facts.name} (${id}) is where exposed people turn, and this guide is for those who use violence. Remove it, or choose a contact "for" harmful.`,
      ),
    ];
  };
  return [
    ...guide.facts.contacts.flatMap((id, index) => contact(id, guide.at('contacts', index))),
    ...guide.sections
      .flatMap(({ uses }) => uses)
      .flatMap(({ name, id, line }) => {
        const at = `${guide.file}:${line}`;
        if (id === undefined) return [];
        if (name === 'Contact' || name === 'Number') return contact(id, at);
        const target = name === 'Guide' ? originals?.get(id) : undefined;
        if (!target || SHARED.has(id) || target.facts.for.includes('harmful')) return [];
        return [
          error(
            at,
            `<Guide id="${id}"> leads to a guide for ${target.facts.for.join(', ')}, and this one is for those who use violence. Remove the link.`,
          ),
        ];
      }),
  ];
}
