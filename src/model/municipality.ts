import { z } from 'astro/zod';
import { httpsAddress, plainText } from './text.ts';

const Slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/u, 'write the address name in a–z and hyphens');

/** One of the 290 municipalities, keyed by its official four-digit code. */
export const Municipality = z.strictObject({
  name: plainText,
  slug: Slug,
  county: z.string().regex(/^\d{2}$/u, "write the county as two digits in quotes, e.g. '01'"),
  website: httpsAddress,
});
export type MunicipalityFacts = z.infer<typeof Municipality>;
export type Municipality = MunicipalityFacts & { readonly code: string };

/** One of the 21 counties, keyed by its official two-digit code. */
export const County = z.strictObject({ name: plainText, slug: Slug });
export type CountyFacts = z.infer<typeof County>;
export type County = CountyFacts & { readonly code: string };
