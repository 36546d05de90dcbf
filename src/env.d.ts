declare namespace App {
  interface Locals {
    /** Ids of a guide's sections, by the slug that the Markdown renderer gave their headings. */
    sections?: ReadonlyMap<string, string>;
    /** Ids of the sources a guide lists, in order; a note's number is its source's place. */
    sources?: readonly string[];
  }
}
