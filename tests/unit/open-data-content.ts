import { read } from '#checks/read.ts';
import type { Contact } from '#model/contact.ts';
import { SOURCE } from '#model/language.ts';
import { toHsds } from '#open-data/hsds.ts';
import type { Texts } from '#open-data/words.ts';

const { content } = read('content');
const swedish = content.texts.get(SOURCE);

/** The directory as it stands in `content/`. */
export const contacts: readonly Contact[] = [...content.contacts].map(([id, facts]) => ({
  ...facts,
  id,
}));

/** The 290 municipalities. */
export const municipalities = [...content.municipalities].map(([code, facts]) => ({
  ...facts,
  code,
}));

/** The 21 counties. */
export const counties = [...content.counties].map(([code, facts]) => ({ ...facts, code }));

/** The parts of words that give the subject away, in every language. */
export const avoided = [...content.texts.values()].flatMap(({ avoid }) => avoid ?? []);

const say: Texts['say'] = (key, values = {}) =>
  Object.entries(values).reduce(
    (text, [slot, value]) => text.replaceAll(`{{${slot}}}`, String(value)),
    swedish?.strings.get(key) ?? '',
  );

/** Contacts as HSDS, with the Swedish words of `content/`. */
export const hsds = (some: readonly Contact[]) =>
  toHsds(
    some,
    { contacts: swedish?.contacts ?? new Map(), say },
    new Map([...content.spoken, ...content.languages]),
    municipalities,
    counties,
  );

/** A made-up contact with the given facts. */
export function made(facts: Partial<Contact> = {}): Contact {
  return {
    id: 'made',
    name: 'Påhittad linje',
    kind: 'helpline',
    area: 'national',
    phones: [],
    local: false,
    hours: [],
    for: ['anyone'],
    languages: ['sv'],
    relay: [],
    confidence: 'high',
    sources: [
      { document: 'En bok', read: '2026-11-20', published: 'undated' },
      { document: 'En bok till', read: '2026-11-21', published: '2025' },
    ],
    verified: null,
    ...facts,
  };
}

/** The hours of a made-up contact's phone. */
export const withHours = (open: string): Contact =>
  made({
    phones: [{ role: 'main', dial: '020000000', display: '020-00 00 00', kind: 'freephone' }],
    hours: [{ channel: 'phone', open, confidence: 'high' }],
  });
