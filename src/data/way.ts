import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { SayWords, WayGraph, WayWords } from '#model/way.ts';
import { languageOf } from './languages.ts';

const read = (file: string): unknown => load(readFileSync(resolve('content', file), 'utf8'));
const words = new Map<string, WayWords>();
const cards = new Map<string, SayWords>();

/** The graph of the guided path. */
export const way: WayGraph = WayGraph.parse(read('way.yaml'));

/** The path's words in a language. Throws where its file is missing or faulty. */
export function wayWords(lang: string): WayWords {
  const known = words.get(lang) ?? WayWords.parse(read(`${lang}/way.yaml`));
  words.set(lang, known);
  return known;
}

/** The phrase card in a language. Throws where its file is missing or faulty. */
export function phraseCard(lang: string): SayWords {
  const known = cards.get(lang) ?? SayWords.parse(read(`${lang}/say.yaml`));
  cards.set(lang, known);
  return known;
}

/** A sentence of the phrase card: Swedish, the same in another language, and how the Swedish is read aloud. */
export interface Phrase {
  readonly id: string;
  readonly swedish: string;
  readonly text: string;
  readonly reading: string | undefined;
}

/** The card's sentences in Swedish and in another language. Throws where one is missing there. */
export function phrases(other: string): Phrase[] {
  const { swedish, name } = languageOf(other);
  const fill = (text: string, language: string): string => text.replace('{{language}}', language);
  const translated = phraseCard(other).phrases;
  return Object.entries(phraseCard('sv').phrases).map(([id, { text }]) => {
    const own = translated[id];
    if (!own) throw new Error(`content/${other}/say.yaml lacks the phrase "${id}".`);
    return { id, swedish: fill(text, swedish), text: fill(own.text, name), reading: own.reading };
  });
}
