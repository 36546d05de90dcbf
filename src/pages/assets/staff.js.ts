import { staffScript } from '#layouts/inline.ts';

/** The script of the pages for professionals. */
export const GET = (): Response => new Response(staffScript);
