import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { Access, AccessWords } from '#model/access.ts';
import { STAFF_LANGUAGES } from '#model/language.ts';
import { published } from './languages.ts';

const read = (file: string): unknown => load(readFileSync(resolve('content', file), 'utf8'));

/** What the accessibility statement rests on. */
export const access: Access = Access.parse(read('access.yaml'));

/** The statement's words in a language. Throws where the file is missing or faulty. */
export const accessWords = (lang: string): AccessWords =>
  AccessWords.parse(read(`${lang}/access.yaml`));

/** The published languages that statements are written in. */
export const statementLanguages = (): string[] =>
  published()
    .map(({ code }) => code)
    .filter((code) => STAFF_LANGUAGES.includes(code));

/** The language in which a reader finds the statements: the reader's own, else the last one, which is English. */
export const statementIn = (lang: string): string | undefined =>
  statementLanguages().includes(lang) ? lang : statementLanguages().at(-1);
