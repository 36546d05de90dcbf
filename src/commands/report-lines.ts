/** A part of the report: a heading that holds its count, and lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const WIDTH = 100;
const INDENT = '      ';

/** A label and a list of names, broken before the terminal's edge, further lines indented. */
export function listed(label: string, names: readonly string[]): string {
  const lines: string[] = [];
  let line = `${label}: `;
  for (const [index, name] of names.entries()) {
    const piece = index < names.length - 1 ? `${name}, ` : name;
    if (line.length + piece.trimEnd().length > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = INDENT;
    }
    line += piece;
  }
  return [...lines, line].join('\n');
}

/** A count with its noun: "1 contact", "3 contacts", "2 municipalities". */
export function counted(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${/[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

/** The report as it is printed. */
export function printed(sections: readonly Section[]): string {
  return sections
    .map(({ title, lines }) =>
      [title, ...lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`)].join('\n'),
    )
    .join('\n\n');
}
