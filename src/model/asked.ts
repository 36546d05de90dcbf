import { z } from 'astro/zod';
import { plainText } from './text.ts';

/** What people type into search, by the mark of the page that answers it: `content/<lang>/asked.yaml`. */
export const Asked = z.record(
  z.string(),
  z.array(plainText).min(1, 'write what people type that this page answers, or leave the page out'),
);
export type Asked = z.infer<typeof Asked>;
