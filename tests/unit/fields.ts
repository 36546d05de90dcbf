import { load } from 'js-yaml';
import type { z } from 'astro/zod';
import { Access, AccessWords } from '#model/access.ts';
import { Avoid } from '#model/avoid.ts';
import { Contact } from '#model/contact.ts';
import { ContactText, Guide, GuideGroups, GuideHead } from '#model/guide.ts';
import { Handouts } from '#model/handout.ts';
import { Language, SpokenLanguage } from '#model/language.ts';
import { County, Municipality } from '#model/municipality.ts';
import { ProofWords } from '#model/proof.ts';
import { SearchWords } from '#model/search.ts';
import { Site } from '#model/site.ts';
import { Source } from '#model/source.ts';
import { MeetingWords, TermWords } from '#model/staff-words.ts';
import { SayWords, WayGraph, WayWords } from '#model/way.ts';

/** The files by their kind, and the schema of each; of a table, that of its entries. */
export const SCHEMAS: readonly (readonly [file: RegExp, schema: z.ZodType, table: boolean])[] = [
  [/^site\.yaml$/u, Site, false],
  [/^languages\.yaml$/u, Language, true],
  [/^spoken\.yaml$/u, SpokenLanguage, true],
  [/^municipalities\.yaml$/u, Municipality, true],
  [/^counties\.yaml$/u, County, true],
  [/^sources\.yaml$/u, Source, true],
  [/^access\.yaml$/u, Access, false],
  [/^guides\.yaml$/u, GuideGroups, false],
  [/^handouts\.yaml$/u, Handouts, false],
  [/^way\.yaml$/u, WayGraph, false],
  [/^contacts\/.*\.yaml$/u, Contact, false],
  [/^[a-z]+\/contacts\.yaml$/u, ContactText, true],
  [/^[a-z]+\/avoid\.yaml$/u, Avoid, false],
  [/^[a-z]+\/search\.yaml$/u, SearchWords, false],
  [/^[a-z]+\/way\.yaml$/u, WayWords, false],
  [/^[a-z]+\/say\.yaml$/u, SayWords, false],
  [/^[a-z]+\/meeting\.yaml$/u, MeetingWords, false],
  [/^[a-z]+\/terms\.yaml$/u, TermWords, false],
  [/^[a-z]+\/access\.yaml$/u, AccessWords, false],
  [/^[a-z]+\/proof\.yaml$/u, ProofWords, false],
  [/^[a-z]+\/heads\.yaml$/u, GuideHead, true],
  [/^[a-z]+\/(guides|staff)\/.*\.mdx$/u, Guide, false],
];

export type Path = readonly (string | number)[];

/** Every text in a value, by the path that leads to it. */
export function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (value === null || typeof value !== 'object') return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((one, index) => [index, one])
    : Object.entries(value);
  return entries.flatMap(([key, one]) => leaves(one, [...path, key]));
}

/** A copy of a value with the text at a path changed. */
export function changed(value: unknown, path: Path, change: (text: string) => string): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(String(value));
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...(value as unknown[])] as unknown as Record<string, unknown>)
    : { ...(value as object) };
  copy[key] = changed(copy[key], rest, change);
  return copy;
}

/** The inner parts of a schema, as far as this test walks them. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Typed>>;
  readonly element?: Typed;
  readonly innerType?: Typed;
  readonly valueType?: Typed;
  readonly options?: readonly Typed[];
  readonly in?: Typed;
}
export interface Typed {
  readonly def: Def;
}

/** The fields of a schema that hold text: `phones.0.dial`, with `*` for the keys of a table and for places in a list. */
export function textFields({ def }: Typed, path = ''): string[] {
  const below = (part: string): string => (path === '' ? part : `${path}.${part}`);
  if (def.type === 'string') return [path];
  if (def.shape)
    return Object.entries(def.shape).flatMap(([name, one]) => textFields(one, below(name)));
  if (def.element) return textFields(def.element, below('*'));
  if (def.valueType) return textFields(def.valueType, below('*'));
  if (def.options) return [...new Set(def.options.flatMap((one) => textFields(one, path)))];
  const inner = def.innerType ?? def.in;
  return inner ? textFields(inner, path) : [];
}

/** Whether a path leads to a field of a schema. */
export function leadsTo(path: Path, field: string): boolean {
  const parts = field.split('.');
  return (
    parts.length === path.length && parts.every((part, at) => part === '*' || part === path[at])
  );
}

const FRONT = /^---\n([\s\S]*?)\n---\n/u;

/** A file's data, and its text with other data in it. JSON is YAML too; `bare` writes ASCII only, as escapes. */
export function opened(
  text: string,
  file: string,
): { data: unknown; with: (data: unknown, bare: boolean) => string } {
  const front = FRONT.exec(text)?.[1];
  const source = file.endsWith('.mdx') ? (front ?? '') : text;
  return {
    data: load(source),
    with(data, bare) {
      const json = JSON.stringify(data, null, 1);
      const typed = bare
        ? json.replace(/[\u0080-\uffff]/gu, (one) =>
            one
              .split('')
              .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
              .join(''),
          )
        : json;
      return file.endsWith('.mdx') ? text.replace(FRONT, () => `---\n${typed}\n---\n`) : typed;
    },
  };
}
