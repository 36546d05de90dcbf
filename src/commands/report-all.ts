import { conclusion, printed as finding, type Finding } from '#checks/finding.ts';
import type { Content } from '#checks/read.ts';
import { factsSections } from './report-facts.ts';
import { counted, printed, type Section } from './report-lines.ts';
import { placesSections } from './report-places.ts';
import { readabilitySections } from './report-readability.ts';
import { releaseReasons, securitySections } from './report-release.ts';
import { textsSections } from './report-texts.ts';

/** What the report is made from. */
export interface Given {
  readonly content: Content;
  /** What was found while the content was read; files with mistakes are not in it. */
  readonly mistakes: readonly Finding[];
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The built `/.well-known/security.txt`, where there is one. */
  readonly securityTxt: string | undefined;
}

/** The editor's report, as it is printed. */
export function report({ content, mistakes, today, securityTxt }: Given): string {
  const broken: Section[] =
    mistakes.length === 0
      ? []
      : [{ title: `Left out: ${conclusion(mistakes)}`, lines: mistakes.map(finding) }];
  return printed([
    { title: `Report of ${today}`, lines: [] },
    ...broken,
    ...readabilitySections(content),
    ...placesSections(content),
    ...textsSections(content),
    ...factsSections(content, today).toReversed(),
    ...securitySections(content, today, securityTxt),
  ]);
}

/** Whether a release may happen, and every reason why not. */
export function release({ content, mistakes, today, securityTxt }: Given): {
  ready: boolean;
  text: string;
} {
  const reasons = releaseReasons(content, today, securityTxt, mistakes);
  if (reasons.length === 0) return { ready: true, text: 'Nothing stands against a release.' };
  const title = `No release yet, for ${counted(reasons.length, 'reason')}:`;
  return { ready: false, text: printed([{ title, lines: reasons }]) };
}
