import { z } from 'astro/zod';
import { plainText } from './text.ts';

/** A plural form as CLDR names it. */
export const PluralForm = z.enum(['zero', 'one', 'two', 'few', 'many', 'other']);

/** A language of the site, as a line of `content/languages.yaml`. */
export const Language = z.strictObject({
  name: plainText,
  swedish: plainText,
  dir: z.enum(['ltr', 'rtl']),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/u, 'write the script as four letters, e.g. Latn, Arab, Ethi'),
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/u, 'write a locale such as sv-SE or ar'),
  plurals: z.array(PluralForm).min(1),
  drafts: z.enum(['alone', 'paired']),
  /** The language this one is an edition of, e.g. sv for easy Swedish. */
  edition: z
    .string()
    .regex(/^[a-z]{2,3}(-[a-z]+)*$/u, 'write the code of a language, e.g. sv')
    .optional(),
  /** Whether every step of a guide begins with a picture, for people who read little. */
  pictures: z.boolean().optional(),
});
export type LanguageFacts = z.infer<typeof Language>;

/** A language with its code, which stands in addresses, in `lang` and in folder names alike. */
export type Language = LanguageFacts & { readonly code: string };

/** A language that contacts speak and the site is not written in. */
export const SpokenLanguage = z.strictObject({
  name: plainText,
  swedish: plainText,
  dir: z.enum(['ltr', 'rtl']),
});
export type SpokenLanguage = z.infer<typeof SpokenLanguage>;

/** The language all others are translated from. */
export const SOURCE = 'sv';

/** The languages in which guides for professionals are written. */
export const STAFF_LANGUAGES: readonly string[] = [SOURCE, 'en'];
