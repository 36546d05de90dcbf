import { getCollection } from 'astro:content';
import { checked, type Contact } from '#model/contact.ts';
import type { ContactText } from '#model/guide.ts';
import { once } from '#pure/once.ts';

/** A contact with its words in one language and the day its sources were last read. */
export interface ContactIn extends Contact {
  readonly lang: string;
  readonly text: ContactText;
  readonly checked: string;
}

const facts: readonly Contact[] = (await getCollection('contacts')).map(({ id, data }) => ({
  ...data,
  id,
}));
const texts = new Map((await getCollection('contactTexts')).map(({ id, data }) => [id, data]));
const cache = new Map<string, ReadonlyMap<string, ContactIn>>();

function inLanguage(lang: string): ReadonlyMap<string, ContactIn> {
  const known =
    cache.get(lang) ??
    new Map(
      facts.map((contact) => [
        contact.id,
        {
          ...contact,
          lang,
          text: texts.get(`${lang}/${contact.id}`) ?? {},
          checked: checked(contact),
        },
      ]),
    );
  cache.set(lang, known);
  return known;
}

/** Every contact in one language. */
export const contacts: (lang: string) => readonly ContactIn[] = once((lang: string) => [
  ...inLanguage(lang).values(),
]);

/** The same in the order of their Swedish names. */
export function contactsByName(lang: string): readonly ContactIn[] {
  const { compare } = new Intl.Collator('sv');
  return contacts(lang).toSorted((a, b) => compare(a.name, b.name));
}

/** One contact. Throws on an id without a file. */
export function contactNamed(lang: string, id: string): ContactIn {
  const found = inLanguage(lang).get(id);
  if (!found) throw new Error(`There is no content/contacts/${id}.yaml.`);
  return found;
}
