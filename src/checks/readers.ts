import { forProfessionals } from '#model/answers.ts';
import type { Audience, ContactFacts } from '#model/contact.ts';
import type { GuideFacts, Reader } from '#model/guide.ts';
import { error, type Finding } from './finding.ts';
import type { GuideFile } from './guide-file.ts';
import { allGuides, type Content } from './read.ts';

const YOUNG: readonly Audience[] = [
  'anyone',
  'women',
  'men',
  'children',
  'youth',
  'lgbtqi',
  'disability',
  'honour',
  'sexual',
  'crime',
];
const EXPOSED: readonly Audience[] = [...YOUNG, 'older', 'relatives'];

/** The audiences whose contacts help a reader. An exposed parent is also a relative, and a relative calls for the exposed. */
const SERVED: Readonly<Record<Exclude<Reader, 'staff'>, readonly Audience[]>> = {
  exposed: EXPOSED,
  young: YOUNG,
  relative: EXPOSED,
  harmful: ['anyone', 'harmful'],
};

/** From this age on a contact is no help to the reader of `young`. */
const ADULT = 18;

/** Contacts in guides whose readers they do not serve. */
export function readers(content: Content): Finding[] {
  return [...content.texts.values()].flatMap(allGuides).flatMap((guide) => ofGuide(content, guide));
}

function ofGuide({ contacts }: Content, guide: GuideFile): Finding[] {
  const listed = guide.facts.contacts.map(
    (id, index) => [id, guide.at('contacts', index)] as const,
  );
  const named = guide.sections
    .flatMap(({ uses }) => uses)
    .flatMap(({ name, id, line }) =>
      (name === 'Contact' || name === 'Number') && id !== undefined
        ? [[id, `${guide.file}:${line}`] as const]
        : [],
    );
  return [...listed, ...named].flatMap(([id, at]) => {
    const contact = contacts.get(id);
    const fault = contact && faultOf(contact, guide.facts);
    return fault === undefined ? [] : [error(at, `${contact?.name ?? id} (${id}) ${fault}.`)];
  });
}

function faultOf(contact: ContactFacts, { for: whom }: GuideFacts): string | undefined {
  // Guides for those who use violence have a check of their own.
  if (whom.every((reader) => reader === 'harmful')) return undefined;
  const others = whom.filter((reader) => reader !== 'staff');
  if (others.length < whom.length) return undefined;
  if (forProfessionals(contact))
    return 'is for professionals only. Choose a contact that answers the reader';
  if (!others.some((reader) => SERVED[reader].some((audience) => contact.for.includes(audience)))) {
    return `serves ${contact.for.join(', ')}, and the guide is for ${whom.join(', ')}. Choose another contact, or correct "for"`;
  }
  const from = contact.ages?.from ?? 0;
  if (whom.every((reader) => reader === 'young') && from >= ADULT)
    return `answers from the age of ${from}, and the guide is for the young. Choose another contact`;
  return undefined;
}
