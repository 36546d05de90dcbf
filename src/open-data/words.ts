import type { Audience, Contact } from '#model/contact.ts';
import type { ContactText } from '#model/guide.ts';
import type { SpokenLanguage } from '#model/language.ts';

/** The interface strings that the data borrows. */
export type Word =
  | `for.${Audience}`
  | `relay.${Contact['relay'][number]}`
  | `phone.${Exclude<Contact['phones'][number]['role'], 'main'>}`
  | `ages.${'from' | 'to' | 'span'}`
  | `contact.${'free' | 'ordinary' | 'interpreter' | 'anonymous' | 'hidden_on_bill' | 'sms_registered'}`;

/** The Swedish words: what each contact does, by its id, and interface strings. */
export interface Texts {
  readonly contacts: ReadonlyMap<string, ContactText>;
  readonly say: (key: Word, values?: Readonly<Record<string, number>>) => string;
}

/** Languages by code, with the names readers know. */
export type Languages = ReadonlyMap<string, Pick<SpokenLanguage, 'swedish'>>;

/** Names of places by code: SE, a county's two digits or a municipality's four. */
export type Places = ReadonlyMap<string, string>;

/** A sentence from a label that may end in a colon. */
export const sentence = (label: string): string => `${label.replace(/[.:]$/u, '')}.`;
