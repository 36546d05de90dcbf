import { schema } from '#open-data/schema.ts';

/** The JSON Schema of `contacts.hsds.json`. */
export function GET(): Response {
  return new Response(`${JSON.stringify(schema(), null, 2)}\n`);
}
