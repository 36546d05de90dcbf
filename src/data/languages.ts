import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getCollection } from 'astro:content';
import { load } from 'js-yaml';
import { SOURCE, type Language, type SpokenLanguage } from '#model/language.ts';
import { site } from '#site.ts';

const entries = await getCollection('languages');
const spoken = new Map((await getCollection('spoken')).map(({ id, data }) => [id, data]));

// The content store sorts by id; the file's own order is the menu's.
const order = Object.keys(
  load(readFileSync(resolve('content/languages.yaml'), 'utf8')) as Record<string, unknown>,
);
const all: readonly Language[] = entries
  .map(({ id, data }) => ({ code: id, ...data }))
  .filter(({ code }) => site.languages === null || site.languages.includes(code))
  .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));

const byCode = new Map(all.map((language) => [language.code, language]));

/** The languages this copy publishes, in menu order. */
export function published(): readonly Language[] {
  return all;
}

/** A published language. Throws on any other code. */
export function languageOf(code: string): Language {
  const language = byCode.get(code);
  if (!language) throw new Error(`No language "${code}" is published; see content/languages.yaml.`);
  return language;
}

/** The own name and direction of a language that a contact speaks. Throws on a code in neither table. */
export function spokenLanguage(code: string): SpokenLanguage {
  const found = entries.find(({ id }) => id === code)?.data ?? spoken.get(code);
  if (!found)
    throw new Error(`No language "${code}" in content/languages.yaml or content/spoken.yaml.`);
  return found;
}

/** What stands beside Swedish for a reader of a language: the language itself, or English where it is Swedish too. */
export function besideSwedish(lang: string): string {
  const { code, edition } = languageOf(lang);
  if (code !== SOURCE && edition !== SOURCE) return code;
  return (
    (all.find((one) => one.code === 'en') ?? all.find((one) => one.code !== SOURCE))?.code ?? SOURCE
  );
}

/** Scripts whose letters stand high and need more room between lines. */
const TALL = new Set(['Ethi', 'Thai']);

/** Whether a language is written in tall letters. */
export function tall(lang: string): boolean {
  return TALL.has(languageOf(lang).script);
}

/** One route parameter per published language, for `getStaticPaths`. */
export function languagePaths(): { params: { lang: string } }[] {
  return all.map(({ code }) => ({ params: { lang: code } }));
}

/** Whether a text has to stand together with the Swedish: an unreviewed draft in a language whose drafts are known to be weak. */
export function pairedDraft(lang: string, translation: string): boolean {
  return translation === 'draft' && languageOf(lang).drafts === 'paired';
}
