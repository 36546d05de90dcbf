import { builderWords } from '#data/builder.ts';
import { languagePaths } from '#data/languages.ts';

export const getStaticPaths = languagePaths;

/** Everything that a print-out in one language can say. */
export const GET = ({ params }: { params: { lang: string } }): Response =>
  new Response(JSON.stringify(builderWords(params.lang)));
