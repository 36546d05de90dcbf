import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { records, recordsByLanguage } from '#data/loaders.ts';
import { Contact } from '#model/contact.ts';
import { ContactText, Guide } from '#model/guide.ts';
import { Language, SpokenLanguage } from '#model/language.ts';
import { County, Municipality } from '#model/municipality.ts';
import { Source } from '#model/source.ts';

/** A file's path without its ending is its entry's id, upper and lower case kept. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.[a-z]+$/u, '');

export const collections = {
  languages: defineCollection({ loader: records('content/languages.yaml'), schema: Language }),
  spoken: defineCollection({ loader: records('content/spoken.yaml'), schema: SpokenLanguage }),
  municipalities: defineCollection({
    loader: records('content/municipalities.yaml'),
    schema: Municipality,
  }),
  counties: defineCollection({ loader: records('content/counties.yaml'), schema: County }),
  sources: defineCollection({ loader: records('content/sources.yaml'), schema: Source }),
  contacts: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'content/contacts', generateId }),
    schema: Contact,
  }),
  contactTexts: defineCollection({
    loader: recordsByLanguage('contacts.yaml'),
    schema: ContactText,
  }),
  guides: defineCollection({
    loader: glob({ pattern: '*/guides/*.mdx', base: 'content', generateId }),
    schema: Guide,
  }),
  staff: defineCollection({
    loader: glob({ pattern: '*/staff/*.mdx', base: 'content', generateId }),
    schema: Guide,
  }),
};
