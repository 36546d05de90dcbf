import type { z } from 'astro/zod';
import { error, type Finding } from './finding.ts';
import type { Document, Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false',
  array: 'a list, e.g. [one, two]',
  object: 'fields, each on a line of its own',
  record: 'one entry per line, e.g. "key: value"',
};

/** A field's path as editors write it: `phones[0].dial`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) => (at as Record<PropertyKey, unknown> | undefined)?.[part],
    value,
  );
}

function typeInWords(issue: Extract<Issue, { code: 'invalid_type' }>, value: unknown): string {
  const wanted = KINDS[issue.expected] ?? issue.expected;
  if (value === undefined) return `is missing; add it and write ${wanted}`;
  if (value === null) return `is empty; write ${wanted}, or remove the line`;
  return `is ${JSON.stringify(value)}; write ${wanted}`;
}

/** One zod issue in an editor's words. Messages of the model's own are passed on as they are. */
function inWords(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return /^Invalid input/u.test(issue.message) ? typeInWords(issue, value) : issue.message;
    case 'invalid_value':
      return `is ${value === undefined ? 'missing' : JSON.stringify(value)}; write one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return /^Too small/u.test(issue.message)
        ? `is too short or too small; the least is ${String(issue.minimum)}`
        : issue.message;
    case 'too_big':
      return /^Too big/u.test(issue.message)
        ? `is too long or too large; the most is ${String(issue.maximum)}`
        : issue.message;
    case 'invalid_format':
      return /^Invalid/u.test(issue.message)
        ? `is ${JSON.stringify(value)}; write ${issue.format === 'email' ? 'an e-mail address' : issue.format === 'url' ? 'a whole address, beginning with https://' : 'it in the form the other files use'}`
        : `is ${JSON.stringify(value)}; ${issue.message}`;
    case 'invalid_union':
      return `is ${value === undefined ? 'missing' : JSON.stringify(value)}; write it as the other files do`;
    case 'invalid_key':
      return 'is no name such an entry can have; use a–z, 0–9 and hyphens';
    default:
      return issue.message;
  }
}

/** A union's issue is as good as the issues of the branch that got furthest. */
function flat(issue: Issue): Issue[] {
  if (issue.code === 'invalid_key') return [issue];
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.filter((errors) =>
    errors.some(({ path, code }) => path.length > 0 || code === 'custom'),
  );
  const best = branches[0];
  return best ? best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

/** Without what follows from another mistake: a comparison with a field beside it that is no value at all. */
function told(issues: readonly Issue[]): Issue[] {
  const around = ({ path }: Issue): string => path.slice(0, -1).join('.');
  const broken = issues.filter(({ code }) => code !== 'custom');
  return issues.filter((issue) => {
    if (issue.code !== 'custom') return true;
    const beside = broken.filter((other) => around(other) === around(issue));
    return !beside.some(({ path }) => {
      const name = String(path.at(-1));
      return name === String(issue.path.at(-1)) || issue.message.split(/\W+/u).includes(name);
    });
  });
}

/** What a schema says about a document, one finding per mistake, with line and field. */
export function issueFindings(
  file: string,
  document: Document,
  under: Path,
  cause: z.ZodError,
): Finding[] {
  return told(cause.issues.flatMap(flat)).flatMap((issue) => {
    const path = [...under, ...issue.path] as Path;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) =>
        error(
          `${file}:${document.line([...path, name])}`,
          `there is no field "${fieldName([...issue.path, name])}". Correct its name or remove it.`,
        ),
      );
    }
    const words = inWords(issue, valueAt(document.value, path));
    const field = fieldName(issue.path);
    return [
      error(
        `${file}:${document.line(path)}`,
        `${field === '' ? 'it' : `"${field}"`}${/^(is|holds|leads|has)\b/u.test(words) ? '' : ':'} ${words}.`,
      ),
    ];
  });
}
