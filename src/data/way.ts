import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { SayWords, WayGraph, WayWords } from '#model/way.ts';

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
