import { answers } from '#model/answers.ts';
import type { Contact } from '#model/contact.ts';
import type { County, Municipality } from '#model/municipality.ts';
import { csv } from './csv.ts';
import { LICENCE, VERSION } from './version.ts';

/** What is known about help in one municipality. */
export interface Known {
  readonly code: string;
  readonly name: string;
  readonly county: string;
  readonly county_name: string;
  readonly slug: string;
  readonly website: string;
  /** Whether a number to its social services, or its switchboard, is known. */
  readonly social_number: boolean;
  /** Whether a number to social services out of hours is known. */
  readonly out_of_hours_number: boolean;
  /** Contacts that name the municipality; those for its whole county are not counted. */
  readonly local_contacts: number;
}

/** The columns of the table, in order. */
export const MUNICIPALITY_COLUMNS = [
  'code',
  'name',
  'county',
  'county_name',
  'slug',
  'website',
  'social_number',
  'out_of_hours_number',
  'local_contacts',
] as const satisfies readonly (keyof Known)[];

const withNumber = (contacts: readonly Contact[]): boolean =>
  contacts.some(({ phones }) => phones.length > 0);

/** What is known per municipality, sorted by code. */
export function known(
  municipalities: readonly Municipality[],
  counties: readonly County[],
  contacts: readonly Contact[],
): Known[] {
  const names = new Map(counties.map(({ code, name }) => [code, name]));
  return [...municipalities]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, county, slug, website }) => {
      const { social, outOfHours } = answers({ code, county }, contacts);
      return {
        code,
        name,
        county,
        county_name: names.get(county) ?? '',
        slug,
        website,
        social_number: withNumber(social),
        out_of_hours_number: withNumber(outOfHours),
        local_contacts: contacts.filter(({ area }) => area !== 'national' && area.includes(code))
          .length,
      };
    });
}

/** The table as JSON. */
export function municipalitiesJson(rows: readonly Known[]): string {
  return `${JSON.stringify({ version: VERSION, licence: LICENCE, municipalities: rows }, null, 2)}\n`;
}

/** The table as CSV. */
export function municipalitiesCsv(rows: readonly Known[]): string {
  return csv(
    MUNICIPALITY_COLUMNS,
    rows.map((row) => MUNICIPALITY_COLUMNS.map((column) => row[column])),
  );
}
