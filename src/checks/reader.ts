import type { z } from 'astro/zod';
import { textOf } from './files.ts';
import { error, type Finding } from './finding.ts';
import { issueFindings } from './issues.ts';
import { failed, readJson, readYaml, type Document, type Path } from './yaml.ts';

/** Entries by id: those that are whole, and the ids of all, so that one mistake gives one finding. */
export interface Entries<T> extends ReadonlyMap<string, T> {
  readonly known: ReadonlySet<string>;
}

/** Entries that are being filled. */
export type Growing<T> = Map<string, T> & { readonly known: Set<string> };

/** Entries without any yet. */
export const entries = <T>(): Growing<T> =>
  Object.assign(new Map<string, T>(), { known: new Set<string>() });

/** Reads files of one content folder and collects what is wrong with them. Paths are below that folder. */
export interface Reader {
  readonly findings: Finding[];
  /** The texts read so far. */
  readonly raw: Map<string, string>;
  /** What the YAML and JSON files hold, escapes undone. */
  readonly values: Map<string, unknown>;
  text(path: string): string | undefined;
  /** A file that is one thing. */
  one<S extends z.ZodType>(path: string, schema: S): z.infer<S> | undefined;
  /** A file that holds one thing for each id. */
  table<S extends z.ZodType>(path: string, schema: S): Growing<z.infer<S>>;
  /** `file:line` of a field. */
  at(path: string, ...field: Path): string;
}

/** A reader of one content folder. */
export function reader(folder: string): Reader {
  const findings: Finding[] = [];
  const raw = new Map<string, string>();
  const values = new Map<string, unknown>();
  const documents = new Map<string, Document>();

  function text(path: string): string | undefined {
    const found = textOf(folder, path);
    if (typeof found !== 'string') findings.push(found);
    else raw.set(path, found);
    return typeof found === 'string' ? found : undefined;
  }

  function document(path: string): Document | undefined {
    const typed = text(path);
    if (typed === undefined) return undefined;
    const found = (path.endsWith('.json') ? readJson : readYaml)(typed, `${folder}/${path}`);
    if (failed(found)) findings.push(found);
    else {
      documents.set(path, found);
      values.set(path, found.value);
    }
    return documents.get(path);
  }

  return {
    findings,
    raw,
    values,
    text,
    one(path, schema) {
      const found = document(path);
      if (!found) return undefined;
      const result = schema.safeParse(found.value);
      if (!result.success)
        findings.push(...issueFindings(`${folder}/${path}`, found, [], result.error));
      return result.data;
    },
    table<S extends z.ZodType>(path: string, schema: S) {
      const all = entries<z.infer<S>>();
      const found = document(path);
      if (!found) return all;
      if (found.value === null || typeof found.value !== 'object' || Array.isArray(found.value)) {
        findings.push(
          error(
            `${folder}/${path}:1`,
            'the file holds no entries. Write one per id: "id:" and its fields indented below.',
          ),
        );
        return all;
      }
      for (const [id, value] of Object.entries(found.value)) {
        all.known.add(id);
        const result = schema.safeParse(value);
        if (result.success) all.set(id, result.data);
        else findings.push(...issueFindings(`${folder}/${path}`, found, [id], result.error));
      }
      return all;
    },
    at(path, ...field) {
      const line = field.length === 0 ? undefined : documents.get(path)?.line(field);
      return `${folder}/${path}${line === undefined ? '' : `:${line}`}`;
    },
  };
}
