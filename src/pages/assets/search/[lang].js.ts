import { languagePaths } from '#data/languages.ts';
import { allWords } from '#data/search.ts';
import { allWordsScript } from '#layouts/inline.ts';

export const getStaticPaths = languagePaths;

/** What the search page asks for where its own words do not do: all words of the language. */
export function GET({ params }: { params: { lang: string } }): Response {
  const lists = Object.entries(allWords(params.lang))
    .map(([name, list]) => `${name}=${JSON.stringify(list)}`)
    .join();
  return new Response(`${allWordsScript}\nexport const ${lists};\n`);
}
