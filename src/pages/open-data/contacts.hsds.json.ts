import { contacts } from '#data/contacts.ts';
import { spokenLanguage } from '#data/languages.ts';
import { allCounties, municipalities } from '#data/places.ts';
import { translator } from '#data/strings.ts';
import { SOURCE } from '#model/language.ts';
import { toHsds } from '#open-data/hsds.ts';

/** The directory in the form of HSDS 3.0. */
export function GET(): Response {
  const all = contacts(SOURCE);
  const codes = new Set(all.flatMap(({ languages }) => languages));
  const services = toHsds(
    all,
    { contacts: new Map(all.map(({ id, text }) => [id, text])), say: translator(SOURCE) },
    new Map([...codes].map((code) => [code, spokenLanguage(code)])),
    municipalities(),
    allCounties(),
  );
  return new Response(`${JSON.stringify(services, null, 2)}\n`);
}
