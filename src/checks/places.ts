import { slug } from '#pure/place-names.ts';
import type { Country } from './country.ts';
import { error, type Finding } from './finding.ts';
import type { Content } from './read.ts';

/** Places whose address is not their name: Habo has that name already. */
const BY_HAND: Readonly<Record<string, string>> = { Håbo: 'haabo' };

/** Whether all places are there, with their official codes and the addresses that follow from their names. */
export function places(content: Content, country: Country): Finding[] {
  const { municipalities, counties, at } = content;
  return [
    ...count(
      at('municipalities.yaml'),
      municipalities.known.size,
      country.municipalities,
      'municipalities',
    ),
    ...count(at('counties.yaml'), counties.known.size, country.counties, 'counties'),
    ...[...counties.known].flatMap((code) => codeFault(at('counties.yaml', code), code, 2)),
    ...[...municipalities.known].flatMap((code) =>
      codeFault(at('municipalities.yaml', code), code, 4),
    ),
    ...slugs(content),
    ...[...municipalities].flatMap(([code, { name, county }]) =>
      code.startsWith(county) || !/^\d{4}$/u.test(code) || !counties.known.has(county)
        ? []
        : [
            error(
              at('municipalities.yaml', code, 'county'),
              `${name} has the code "${code}" and the county "${county}". A municipality's code begins with its county's.`,
            ),
          ],
    ),
  ];
}

function count(file: string, found: number, wanted: number, what: string): Finding[] {
  return found === wanted
    ? []
    : [error(file, `the file has ${found} ${what}; Sweden has ${wanted}. Add or remove entries.`)];
}

function codeFault(at: string, code: string, digits: number): Finding[] {
  if (new RegExp(`^\\d{${digits}}$`, 'u').test(code)) return [];
  const meant = /^\d+$/u.test(code) ? `, e.g. '${code.padStart(digits, '0')}'` : '';
  return [error(at, `"${code}" is no code. Write ${digits} digits in quotes${meant}.`)];
}

function slugs({ municipalities, counties, at }: Content): Finding[] {
  const seen = new Map<string, string>();
  const places = [
    ...[...counties].map(([code, place]) => ['counties.yaml', code, place] as const),
    ...[...municipalities].map(([code, place]) => ['municipalities.yaml', code, place] as const),
  ];
  return places.flatMap(([file, code, { name, slug: own }]) => {
    const before = seen.get(own);
    seen.set(own, name);
    const where = at(file, code, 'slug');
    if (before === undefined) return slugFault(where, name, own);
    return [
      error(
        where,
        `${name} has the address "${own}", which ${before} has already. Give it another, as Håbo has "haabo".`,
      ),
    ];
  });
}

function slugFault(at: string, name: string, own: string): Finding[] {
  const wanted = BY_HAND[name] ?? slug(name);
  return own === wanted
    ? []
    : [error(at, `${name} has the address "${own}"; its name gives "${wanted}". Write that.`)];
}
