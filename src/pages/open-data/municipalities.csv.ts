import { contacts } from '#data/contacts.ts';
import { allCounties, municipalities } from '#data/places.ts';
import { SOURCE } from '#model/language.ts';
import { known, municipalitiesCsv } from '#open-data/municipalities.ts';

/** What is known per municipality, as CSV. */
export function GET(): Response {
  return new Response(municipalitiesCsv(known(municipalities(), allCounties(), contacts(SOURCE))));
}
