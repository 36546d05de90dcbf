import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { MeetingWords, TermWords } from '#model/staff-words.ts';
import { otherLanguages, pairPaths } from './pairs.ts';

const path = (lang: string, name: string): string => resolve('content', lang, `${name}.yaml`);
const read = (lang: string, name: string): unknown => load(readFileSync(path(lang, name), 'utf8'));

/** The words of the sheet for a first conversation. Throws where the file is missing or faulty. */
export function meetingWords(lang: string): MeetingWords {
  return MeetingWords.parse(read(lang, 'meeting'));
}

/** The terms of a language. Throws where the file is missing or faulty. */
export function termWords(lang: string): TermWords {
  return TermWords.parse(read(lang, 'terms'));
}

/** The codes of the languages that have a file of this name beside the Swedish. */
export function having(name: 'meeting' | 'terms'): string[] {
  return otherLanguages()
    .map(({ code }) => code)
    .filter((code) => existsSync(path(code, name)));
}

/** One route for each language of the menus with each language that has a file of this name. */
export function wordPaths(name: 'meeting' | 'terms'): ReturnType<typeof pairPaths> {
  const languages = having(name);
  return pairPaths().filter(({ params }) => languages.includes(params.other));
}
