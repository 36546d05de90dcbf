import { fullTextScript } from '#layouts/inline.ts';

/** The full text, for the search page. */
export const GET = (): Response => new Response(fullTextScript);
