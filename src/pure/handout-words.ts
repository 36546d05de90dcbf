import type { Packed } from './squares.ts';

/** A contact as the builder's data holds it in one language. */
export interface ContactWords {
  readonly name: string;
  readonly title: string;
  readonly label: string;
  readonly swedish?: true;
  readonly does: string;
  /** The number: what is dialled, and how it is read. */
  readonly tel?: readonly [href: string, shown: string];
  readonly host?: string;
  /** County and municipality codes; none for the whole country. */
  readonly area?: readonly string[];
  readonly harmful?: true;
  readonly address: string;
  readonly code?: Packed;
}

/** A guide, or the start page, in the same way. */
export interface PageWords {
  readonly title: string;
  readonly heading: string;
  readonly address: string;
  readonly code?: Packed;
}

/** Everything that a print-out in one language can say: `/assets/handout/<lang>.json`. */
export interface HandoutWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly neutral: string;
  readonly all: string;
  readonly change: string;
  readonly place: string;
  readonly take: string;
  readonly draft: string;
  readonly home: PageWords;
  readonly contacts: Readonly<Record<string, ContactWords>>;
  readonly guides: Readonly<Record<string, PageWords>>;
}
