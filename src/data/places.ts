import { getCollection } from 'astro:content';
import type { County, Municipality } from '#model/municipality.ts';
import { slug } from '#pure/place-names.ts';

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

/** A county or municipality to choose in a list: its name and its county's code, with its address name where the name does not tell. */
export interface PlaceOption {
  readonly name: string;
  readonly county: string;
  readonly slug: string | undefined;
}

/** Each county with what can be chosen in it: the county itself, then its municipalities. */
export function placeOptions(): { name: string; options: PlaceOption[] }[] {
  return counties.map(({ code, ...county }) => ({
    name: county.name,
    options: [county, ...municipalitiesIn(code)].map((place) => ({
      name: place.name,
      county: code,
      slug: place.slug === slug(place.name) ? undefined : place.slug,
    })),
  }));
}
