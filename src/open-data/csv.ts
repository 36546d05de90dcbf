/** A cell's value; nothing is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** Digits with what stands between them: a spreadsheet can do nothing with it, and a `'` would spoil the number. */
const NUMBER = /^\+\d[\d ()-]*$/u;

/** A cell as it is written. Text that a spreadsheet would run as a formula gets a `'` before it. */
function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = String(cell);
  const safe =
    typeof cell === 'string' && /^\s*[=+\-@\t\r\n]/u.test(text) && !NUMBER.test(text)
      ? `'${text}`
      : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as RFC 4180 has it: a header, CRLF after each line, quotation marks doubled. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}
