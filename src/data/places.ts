import { getCollection } from 'astro:content';
import type { County, Municipality } from '#model/municipality.ts';

const byName = new Intl.Collator('sv');

const all: readonly Municipality[] = (await getCollection('municipalities'))
  .map(({ id, data }) => ({ ...data, code: id }))
  .sort((a, b) => byName.compare(a.name, b.name));

const counties: readonly County[] = (await getCollection('counties'))
  .map(({ id, data }) => ({ ...data, code: id }))
  .sort((a, b) => byName.compare(a.name, b.name));

const inCounty = new Map(
  counties.map(({ code }) => [code, all.filter(({ county }) => county === code)]),
);

/** The 290 municipalities in Swedish alphabetical order. */
export function municipalities(): readonly Municipality[] {
  return all;
}

/** The 21 counties in Swedish alphabetical order. */
export function allCounties(): readonly County[] {
  return counties;
}

/** A county's municipalities in Swedish alphabetical order. */
export function municipalitiesIn(county: string): readonly Municipality[] {
  return inCounty.get(county) ?? [];
}

/** The county a municipality lies in. Throws on a code without an entry in counties.yaml. */
export function countyOf(municipality: Pick<Municipality, 'county' | 'name'>): County {
  const county = counties.find(({ code }) => code === municipality.county);
  if (!county)
    throw new Error(
      `content/municipalities.yaml: ${municipality.name} names county "${municipality.county}", which counties.yaml lacks.`,
    );
  return county;
}
