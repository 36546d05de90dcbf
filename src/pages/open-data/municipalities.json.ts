import { contacts } from '#data/contacts.ts';
import { allCounties, municipalities } from '#data/places.ts';
import { SOURCE } from '#model/language.ts';
import { known, municipalitiesJson } from '#open-data/municipalities.ts';

/** What is known per municipality, as JSON. */
export function GET(): Response {
  return new Response(municipalitiesJson(known(municipalities(), allCounties(), contacts(SOURCE))));
}
