declare namespace App {
  interface Locals {
    /** Ids of a guide's sections, by the slug that the Markdown renderer gave their headings. */
    sections?: ReadonlyMap<string, string>;
    /** The headings of a long guide's sections after the first, by id. */
    contents?: ReadonlyMap<string, string>;
    /** Ids of the sources a guide lists, in order; a note's number is its source's place. */
    sources?: readonly string[];
    /** The language of the column that is being built, where two languages stand side by side. */
    column?: string;
    /** The language of the guide's text that is being built. */
    textLang?: string;
    /** The pair that a page shows: the language of its menus, and the one beside Swedish. */
    pair?: { readonly lang: string; readonly other: string };
  }
}
