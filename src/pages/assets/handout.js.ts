import { builderScript } from '#layouts/inline.ts';

/** The script of the builder of print-outs. */
export const GET = (): Response => new Response(builderScript);
