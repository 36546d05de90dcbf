import { contacts } from '#data/contacts.ts';
import { SOURCE } from '#model/language.ts';
import { contactsCsv } from '#open-data/contacts-csv.ts';

/** The directory as one flat table. */
export function GET(): Response {
  return new Response(contactsCsv(contacts(SOURCE)));
}
