import { guideComponents } from '#components/guide/index.ts';
import Check from './Check.astro';
import Contact from './Contact.astro';
import Guide from './Guide.astro';
import Say from './Say.astro';

/** The components of a guide as they stand in one of two columns: links lead to other texts side by side. */
export const pairComponents = { ...guideComponents, Check, Contact, Guide, Say };
