import type { Content } from '#checks/read.ts';
import { forProfessionals } from '#model/answers.ts';
import { counted, listed, type Section } from './report-lines.ts';

/** The municipalities that no contact with a number names, by county code. */
export function withoutNumber({ contacts, municipalities }: Content): Map<string, string[]> {
  const named = new Set(
    [...contacts.values()]
      .filter((contact) => contact.phones.length > 0 && !forProfessionals(contact))
      .flatMap(({ area }) => (area === 'national' ? [] : area)),
  );
  const without = new Map<string, string[]>();
  for (const [code, { county, name }] of municipalities)
    if (!named.has(code)) without.set(county, [...(without.get(county) ?? []), name]);
  return without;
}

/** What the report says about places: the municipalities without a number of their own. */
export function placesSections(content: Content): Section[] {
  const without = withoutNumber(content);
  const { counties, municipalities } = content;
  const of = (county: string): number =>
    [...municipalities.values()].filter((place) => place.county === county).length;
  const count = [...without.values()].flat().length;
  return [
    {
      title: `Without a local number: ${count} of ${counted(municipalities.size, 'municipality')}`,
      lines: [...without]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([county, names]) =>
          listed(
            `${counties.get(county)?.name ?? county}, ${names.length} of ${of(county)}`,
            names.sort((a, b) => a.localeCompare(b, 'sv')),
          ),
        ),
    },
  ];
}
