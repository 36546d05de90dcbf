import type { GuideComponent } from '#model/guide.ts';
import Picture from '../../guide/Picture.astro';
import Steps from '../../guide/Steps.astro';
import Sv from '../../guide/Sv.astro';
import Warning from '../../guide/Warning.astro';
import Contact from './Contact.astro';
import H3 from './H3.astro';
import Number from './Number.astro';
import Plain from './Plain.astro';

/** A guide's components on paper: what leads somewhere on the screen is words alone. */
export const sheetComponents = {
  Check: Plain,
  Contact,
  Directory: Plain,
  Guide: Plain,
  Number,
  Picture,
  Places: Plain,
  Say: Plain,
  Source: Plain,
  Steps,
  Sv,
  Warning,
  Way: Plain,
  h2: H3,
} satisfies Record<GuideComponent | 'h2', unknown>;
