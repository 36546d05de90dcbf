import { OPEN_DATA, type Header } from './headers.ts';

const lines = (all: readonly Header[]): string =>
  all.map(([name, value]) => `  ${name}: ${value}`).join('\n');

/** `dist/_headers`, which Cloudflare Pages and Netlify read. */
export function underscoreHeaders(all: readonly Header[]): string {
  return `/*\n${lines(all)}\n/open-data/*\n${lines([OPEN_DATA])}\n`;
}

/** The paths that rules of a `_headers` file are for, each without the star at its end. */
export const rulesOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => line.replace(/\*$/u, ''));

/** The headers for a path, read back from the text of `dist/_headers`. */
export function headersFor(text: string, path: string): Header[] {
  const found: Header[] = [];
  let applies = false;
  for (const line of text.split('\n')) {
    const header = /^ {2}([^:]+): (.*)$/u.exec(line);
    if (header?.[1] && header[2] !== undefined) {
      if (applies) found.push([header[1], header[2]]);
    } else applies = path.startsWith(line.replace(/\*$/u, ''));
  }
  return found;
}
