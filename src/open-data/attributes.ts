import type { Contact } from '#model/contact.ts';
import type { HsdsAttribute } from '#model/hsds.ts';
import type { Texts } from './words.ts';
import { KINDS } from './kinds.ts';
import { idOf } from './uuid.ts';

type Taxonomy = HsdsAttribute['taxonomy_term']['taxonomy'];

/** What the terms of each taxonomy say about a contact. */
const ABOUT: Readonly<Record<Taxonomy, string>> = {
  kind: 'Vilket slags hjälp det är',
  for: 'Vem det är till för',
  relay: 'Förmedling som numret nås genom',
  confidence: 'Hur säkra uppgifterna är',
  anonymous: 'Om den som hör av sig måste säga vem den är',
};

const CONFIDENCE = { high: 'hög', medium: 'medel' } as const;

/** What has no field of its own in HSDS, as attributes of a service. */
export function attributes(contact: Contact, service: string, say: Texts['say']): HsdsAttribute[] {
  const terms: (readonly [taxonomy: Taxonomy, code: string, name: string])[] = [
    ['kind', contact.kind, KINDS[contact.kind].sv],
    ...contact.for.map((audience) => ['for', audience, say(`for.${audience}`)] as const),
    ...contact.relay.map((kind) => ['relay', kind, say(`relay.${kind}`)] as const),
    ['confidence', contact.confidence, CONFIDENCE[contact.confidence]],
    ...(contact.anonymous ? [['anonymous', 'yes', say('contact.anonymous')] as const] : []),
  ];
  return terms.map(([taxonomy, code, name]) => {
    const term = idOf('taxonomy_term', taxonomy, code);
    return {
      id: idOf('attribute', contact.id, taxonomy, code),
      link_id: service,
      link_type: taxonomy,
      link_entity: 'service',
      taxonomy_term_id: term,
      taxonomy_term: {
        id: term,
        code,
        name,
        description: `${ABOUT[taxonomy]}: ${name}.`,
        taxonomy,
        language: 'sv',
      },
    };
  });
}
