import type { GuideComponent, STAFF_COMPONENTS } from '#model/guide.ts';
import Check from './Check.astro';
import Contact from './Contact.astro';
import Directory from './Directory.astro';
import Guide from './Guide.astro';
import Number from './Number.astro';
import Picture from './Picture.astro';
import Places from './Places.astro';
import Say from './Say.astro';
import Source from './Source.astro';
import Staff from './Staff.astro';
import Steps from './Steps.astro';
import Sv from './Sv.astro';
import Warning from './Warning.astro';
import Way from './Way.astro';

/** The components a guide's MDX may use, and no others. */
export const guideComponents = {
  Check,
  Contact,
  Directory,
  Guide,
  Number,
  Picture,
  Places,
  Say,
  Source,
  Steps,
  Sv,
  Warning,
  Way,
} satisfies Record<GuideComponent, unknown>;

/** The same for guides for professionals, which also link to each other. */
export const staffComponents = {
  ...guideComponents,
  Staff,
} satisfies Record<(typeof STAFF_COMPONENTS)[number], unknown>;
