import { error, type Finding } from './finding.ts';

/** A row of a CSV file, with its line. */
export interface Row {
  readonly fields: readonly string[];
  readonly line: number;
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/uy;

/** The fields of one line, or undefined where a quotation mark stands wrong. */
function fieldsOf(line: string): string[] | undefined {
  const fields: string[] = [];
  for (FIELD.lastIndex = 0; ;) {
    const found = FIELD.exec(line);
    if (!found) return undefined;
    const [, quoted, bare = '', end] = found;
    fields.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '') return FIELD.lastIndex === line.length ? fields : undefined;
    if (FIELD.lastIndex === line.length) return [...fields, ''];
  }
}

/** Reads comma-separated values, one row a line. `header` is the first line, as it must be. */
export function readCsv(
  text: string,
  file: string,
  header: readonly string[],
): { rows: Row[]; findings: Finding[] } {
  const rows: Row[] = [];
  const findings: Finding[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const at = `${file}:${index + 1}`;
    if (index > 0 && line.trim() === '') continue;
    const fields = fieldsOf(line);
    if (!fields) {
      findings.push(
        error(
          at,
          'a quotation mark stands wrong. Put the whole field in "quotes" and double the quotation marks inside it ("").',
        ),
      );
    } else if (index === 0 && fields.join() !== header.join()) {
      findings.push(error(at, `the first line is "${line}"; write "${header.join(',')}".`));
    } else if (fields.length !== header.length) {
      findings.push(
        error(
          at,
          `the line has ${fields.length} fields; it needs ${header.length} (${header.join(', ')}). Put a field that holds a comma in "quotes".`,
        ),
      );
    } else if (index > 0) rows.push({ fields, line: index + 1 });
  }
  return { rows, findings };
}
