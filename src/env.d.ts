declare namespace App {
  interface Locals {
    /** Ids of a guide's sections, by the slug that the Markdown renderer gave their headings. */
    sections?: ReadonlyMap<string, string>;
  }
}
