import { access } from './access.ts';
import { asked } from './asked.ts';
import { avoid } from './avoid.ts';
import { characters } from './characters.ts';
import { codes } from './codes.ts';
import { SWEDEN, type Country } from './country.ts';
import { dates } from './dates.ts';
import { driftStaff } from './drift-staff.ts';
import { driftWay } from './drift-way.ts';
import { drift } from './drift.ts';
import type { Finding } from './finding.ts';
import { guides } from './guides.ts';
import { heads } from './heads.ts';
import { handouts } from './handouts.ts';
import { pictures } from './pictures.ts';
import { places } from './places.ts';
import { prose } from './prose.ts';
import { read, type Content } from './read.ts';
import { readability } from './readability.ts';
import { readers } from './readers.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { searchWords } from './words.ts';
import { staffWords } from './staff-words.ts';
import { strings } from './strings.ts';
import { way } from './way.ts';
import { worlds } from './worlds.ts';

/** Looks at the whole content. `today` (YYYY-MM-DD) is given only by commands that may read the clock. */
export type Check = (content: Content, today?: string) => Finding[];

const CHECKS: readonly Check[] = [
  references,
  readers,
  worlds,
  way,
  access,
  strings,
  guides,
  pictures,
  heads,
  staffWords,
  prose,
  characters,
  avoid,
  readability,
  searchWords,
  search,
  asked,
  handouts,
  codes,
  drift,
  driftStaff,
  driftWay,
  dates,
];

/** Everything that is wrong in content that was read. Without `today`, no date is compared with the clock. */
export function findingsOf(
  { content, findings }: ReturnType<typeof read>,
  today?: string,
  country: Country = SWEDEN,
): Finding[] {
  return [
    ...findings,
    ...places(content, country),
    ...CHECKS.flatMap((check) => check(content, today)),
  ];
}

/** The same for a content folder. */
export const contentFindings = (folder: string, today?: string, country?: Country): Finding[] =>
  findingsOf(read(folder), today, country);
