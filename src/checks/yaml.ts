import {
  CORE_SCHEMA,
  getScalarValue,
  load,
  parseEvents,
  timestampTag,
  YAMLException,
} from 'js-yaml';
import { error, type Finding } from './finding.ts';

/** A path to a field: `['phones', 0, 'dial']`. */
export type Path = readonly (string | number)[];

/** A YAML or JSON text that could be read: its value and the line on which each field stands. */
export interface Document {
  readonly value: unknown;
  /** The line of a field, or of the nearest one around it. */
  line(path: Path): number;
}

/** Astro reads an unquoted date as a date and not as text, so the checks do. */
const SCHEMA = CORE_SCHEMA.withTags(timestampTag);

const QUOTE = "put the text in quotes, e.g. 'text'";

/** What the parser's reasons mean to an editor, and what to do. The first that fits is used. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/duplicated mapping key/u, 'stands twice here. Keep one of the two'],
  [/empty/u, 'the file is empty. Write its fields, or remove the file'],
  [/single document/u, 'the line "---" begins a second document. Remove it'],
  [/alias|anchor/u, `a text cannot begin with * or &; ${QUOTE}`],
  [/tab/u, 'a tab stands here. Indent with spaces'],
  [
    /deficient indentation|unexpected end|flow collection|missed comma/u,
    'a bracket or a quotation mark before this line is not closed. Close it',
  ],
  [
    /bad indentation|end of the stream/u,
    `the line is indented differently from its neighbours, or a text holds a colon or begins with a sign such as @, so that it cannot be read. Indent it like the lines around it, or ${QUOTE}`,
  ],
  [
    /multiline key|can not read/u,
    `a line without a colon stands here. Write "field: value", or ${QUOTE}`,
  ],
];

function inWords(cause: YAMLException, text: string): string {
  const found = REASONS.find(([pattern]) => pattern.test(cause.reason));
  const words =
    found?.[1] ?? `it cannot be read here (${cause.reason}). Compare it with a neighbouring file`;
  if (!/duplicated/u.test(cause.reason)) return words;
  const key =
    /^[\s{,-]*["']?([^"':]+)/u.exec(text.split('\n')[cause.mark?.line ?? 0] ?? '')?.[1] ??
    'a field';
  return `"${key.trim()}" ${words}`;
}

const key = (path: Path): string => path.join('\u0000');

/** Where each field begins, as an offset into the text. */
function offsets(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const events = parseEvents(text, {});
  let next = 0;
  const visit = (path: Path): void => {
    const event = events[next++];
    if (event?.type === 1) {
      while (events[next] && events[next]?.type !== 6) visit(path);
      next++;
    } else if (event?.type === 2) {
      for (let item = 0; events[next] && events[next]?.type !== 6; item++) {
        const start = events[next];
        const at = [...path, item];
        if (start && ('start' in start || 'valueStart' in start))
          found.set(key(at), 'start' in start ? start.start : start.valueStart);
        visit(at);
      }
      next++;
    } else if (event?.type === 3) {
      while (events[next] && events[next]?.type !== 6) {
        const name = events[next++];
        const at = [...path, name?.type === 4 ? getScalarValue(text, name) : ''];
        if (name?.type === 4) {
          found.set(key(at), name.valueStart);
          // YAML reads 0114 as the number 114, so its entry has that key.
          const plain = at.at(-1);
          if (typeof plain === 'string' && /^0\d+$/u.test(plain))
            found.set(key([...path, String(Number(plain))]), name.valueStart);
        }
        visit(at);
      }
      next++;
    }
  };
  visit([]);
  return found;
}

/** Tells how many line breaks stand before a place of a text. Asked for every field, so they are counted once. */
function linesOf(text: string): (start: number) => number {
  let breaks: number[] | undefined;
  return (start) => {
    breaks ??= [...text.matchAll(/\n/gu)].map(({ index }) => index);
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * Reads a YAML or JSON text. `firstLine` is the line of the file on which the text begins. A text that
 * cannot be read gives a finding instead of a document.
 */
export function readYaml(text: string, file: string, firstLine = 1): Document | Finding {
  try {
    const value = load(text, { schema: SCHEMA });
    const starts = offsets(text);
    const line = linesOf(text);
    return {
      value,
      line(path) {
        for (let length = path.length; length > 0; length--) {
          const start = starts.get(key(path.slice(0, length)));
          if (start !== undefined) return firstLine + line(start);
        }
        return firstLine;
      },
    };
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    const line = cause.mark ? `:${firstLine + cause.mark.line}` : '';
    return error(`${file}${line}`, `${inWords(cause, text)}.`);
  }
}

/** The same for JSON, which is stricter than YAML about quotes and commas. */
export function readJson(text: string, file: string): Document | Finding {
  try {
    JSON.parse(text);
  } catch (cause) {
    const position = /line (\d+)/u.exec((cause as Error).message)?.[1];
    return error(
      position ? `${file}:${position}` : file,
      'the JSON breaks here. Every text stands in "double quotes", lines end with a comma except the last, and the whole stands in { }.',
    );
  }
  return readYaml(text, file);
}

/** Whether reading gave a finding instead of a document. */
export const failed = (read: Document | Finding): read is Finding => 'severity' in read;
