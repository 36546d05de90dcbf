import { languagePaths } from '#data/languages.ts';
import { allWords } from '#data/search.ts';
import { fullTextScript } from '#layouts/inline.ts';

export const getStaticPaths = languagePaths;

/** What the search page asks for where its own words do not do: all words of the language, and the full text. */
export function GET({ params }: { params: { lang: string } }): Response {
  const { stop, words } = allWords(params.lang);
  const lists = `export const stop=${JSON.stringify(stop)},words=${JSON.stringify(words)};`;
  return new Response(`${fullTextScript}\n${lists}\n`);
}
