import type { Finding } from '#checks/finding.ts';
import type { Content } from '#checks/read.ts';
import {
  ages,
  daysBetween,
  guidesPastLimit,
  pastLimit,
  unconfirmedNumbers,
} from './report-facts.ts';
import { counted, listed, type Section } from './report-lines.ts';

const FIELDS = ['address', 'operator', 'contact', 'security'] as const;

/** Days before its end at which security.txt should be renewed. */
const SOON = 60;

/** The day on which a built security.txt ends, if it names one. */
export const expiry = (securityTxt: string | undefined): string | undefined =>
  /^Expires:\s*(\d{4}-\d{2}-\d{2})/imu.exec(securityTxt ?? '')?.[1];

/** What the report says about security.txt; nothing where nobody is named to report to. */
export function securitySections(
  { site }: Content,
  today: string,
  securityTxt: string | undefined,
): Section[] {
  if (!site || site.security === null) return [];
  const day = expiry(securityTxt);
  if (day === undefined)
    return [{ title: 'security.txt: none in dist/ with a date. Run: npm run build', lines: [] }];
  const left = daysBetween(today, day);
  if (left < 0) return [{ title: `security.txt: ended on ${day}; build anew`, lines: [] }];
  const state = left <= SOON ? 'ends soon; build anew' : 'is in force';
  return [{ title: `security.txt: ${state} (${day}, ${counted(left, 'day')} left)`, lines: [] }];
}

/** Every reason why a release must not happen. Drafts are no reason. `mistakes`: what reading the content found. */
export function releaseReasons(
  content: Content,
  today: string,
  securityTxt: string | undefined,
  mistakes: readonly Finding[] = [],
): string[] {
  const { site } = content;
  const numbers = unconfirmedNumbers(content);
  const late = pastLimit(ages(content, today)).map(({ id }) => id);
  const guides = guidesPastLimit(content, today);
  const day = expiry(securityTxt);
  const errors = mistakes.filter(({ severity }) => severity === 'error').length;
  const few = (label: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [listed(label, names)];
  return [
    ...(errors === 0 ? [] : [`${counted(errors, 'mistake')} in content/. Run: npm run check`]),
    ...FIELDS.filter((field) => !site?.[field]).map(
      (field) => `content/site.yaml: "${field}" is null. Fill it in.`,
    ),
    ...few(
      `${counted(numbers.length, 'contact')} with a number that nobody has confirmed`,
      numbers,
    ),
    ...few(`${counted(late.length, 'contact')} past the limit of their facts`, late),
    ...few(`${counted(guides.length, 'guide')} whose facts were checked too long ago`, guides),
    ...(site?.security && day !== undefined && day < today
      ? [`dist/.well-known/security.txt ended on ${day}. Run: npm run build`]
      : []),
  ];
}
