import { z } from 'astro/zod';
import { anyAddress, plainText, sourceDate } from './text.ts';

/** A law, agency page or document that guides cite. */
export const Source = z.strictObject({
  publisher: plainText,
  title: plainText,
  /** Left out for documents that have no public address. */
  url: anyAddress.optional(),
  read: sourceDate('read', false),
  published: sourceDate('published', true),
});
export type SourceFacts = z.infer<typeof Source>;
export type Source = SourceFacts & { readonly id: string };
