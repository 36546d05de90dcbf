import { error, type Finding } from './finding.ts';
import { didYouMean } from './near.ts';
import type { Content } from './read.ts';

/** Codes in contacts, municipalities and languages that nothing has. */
export function contactReferences(content: Content): Finding[] {
  return [...ofContacts(content), ...ofMunicipalities(content), ...ofEditions(content)];
}

function ofContacts({
  contacts,
  counties,
  municipalities,
  languages,
  spoken,
  at,
}: Content): Finding[] {
  return [...contacts].flatMap(([id, { area, languages: spokenHere }]) => {
    const file = `contacts/${id}.yaml`;
    const codes = area === 'national' ? [] : area;
    return [
      ...codes.flatMap((code, index) => {
        const [known, kind] =
          code.length === 2
            ? ([counties.known, 'county'] as const)
            : ([municipalities.known, 'municipality'] as const);
        if (known.size === 0 || known.has(code)) return [];
        return [
          error(
            at(file, 'area', index),
            `no ${kind} has the code "${code}".${didYouMean(code, known)} Correct it; the codes stand in ${kind === 'county' ? 'counties' : 'municipalities'}.yaml.`,
          ),
        ];
      }),
      ...spokenHere.flatMap((code, index) =>
        spoken.known.size === 0 || languages.known.has(code) || spoken.known.has(code)
          ? []
          : [
              error(
                at(file, 'languages', index),
                `no language has the code "${code}".${didYouMean(code, [...languages.known, ...spoken.known])} Add it to content/spoken.yaml with its own name, or correct it.`,
              ),
            ],
      ),
    ];
  });
}

function ofMunicipalities({ municipalities, counties, at }: Content): Finding[] {
  return [...municipalities].flatMap(([code, { name, county }]) =>
    counties.known.has(county)
      ? []
      : [
          error(
            at('municipalities.yaml', code, 'county'),
            `${name} names county "${county}", which counties.yaml lacks. Correct the code.`,
          ),
        ],
  );
}

function ofEditions({ languages, at }: Content): Finding[] {
  return [...languages].flatMap(([code, { edition }]) =>
    edition === undefined || languages.known.has(edition)
      ? []
      : [
          error(
            at('languages.yaml', code, 'edition'),
            `"${code}" is an edition of "${edition}", which languages.yaml does not list. Correct it.`,
          ),
        ],
  );
}
