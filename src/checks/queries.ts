import { existsSync } from 'node:fs';
import { groups } from '#model/groups.ts';
import { SOURCE } from '#model/language.ts';
import { readCsv } from './csv.ts';
import { filesBelow, textOf } from './files.ts';
import { error, type Finding } from './finding.ts';
import { didYouMean } from './near.ts';
import { read, type Content } from './read.ts';

const HEADER = ['query', 'page'];
const FIXED = ['start', 'contacts', 'places', 'search', 'say', 'about', 'data'];

/** Every page that a search can lead to, as its `data-page`. */
function pagesOf({ texts, contacts, municipalities, counties }: Content): Set<string> {
  return new Set([
    ...FIXED,
    ...groups.map((id) => `group:${id}`),
    ...[...(texts.get(SOURCE)?.guides.known ?? [])].map((id) => `guide:${id}`),
    ...[...contacts.known].map((id) => `contact:${id}`),
    ...[...counties.values(), ...municipalities.values()].map(({ slug }) => `place:${slug}`),
  ]);
}

/** What somebody would type, and the page that should be found. */
export interface Query {
  readonly query: string;
  /** The page's mark: `guide:now`, `contact:bris`, `place:nacka`, `group:young`. */
  readonly mark: string;
  /** Its address below the language, e.g. `now/`. */
  readonly page: string;
}

/** The address below a language of the page with a mark. */
function addressOf(mark: string): string {
  const [kind = '', id = ''] = mark.split(':');
  const under: Readonly<Record<string, string>> = {
    guide: `${id}/`,
    contact: `contacts/${id}/`,
    group: `contacts/for-${id}/`,
    place: `places/${id}/`,
    start: '',
  };
  return under[kind] ?? `${kind}/`;
}

/** The queries of one file's text. Lines that cannot be read are left out; `queryFindings` names them. */
export function queries(file: string, text: string): { queries: Query[]; findings: Finding[] } {
  const { rows, findings } = readCsv(text, file, HEADER);
  return {
    queries: rows.map(({ fields: [query = '', mark = ''] }) => ({
      query,
      mark,
      page: addressOf(mark),
    })),
    findings,
  };
}

/** What is wrong in the query sets: `<lang>.tune.csv`, `<lang>.held.csv` and `<lang>.smoke.csv`, each line a query and the page it should find. */
export function queryFindings(folder: string, contentFolder = 'content'): Finding[] {
  if (!existsSync(folder)) return [];
  const { content } = read(contentFolder);
  const pages = pagesOf(content);
  return filesBelow(folder)
    .filter((path) => path.endsWith('.csv'))
    .flatMap((path) => ofFile(folder, path, pages, content));
}

function ofFile(
  folder: string,
  path: string,
  pages: ReadonlySet<string>,
  { languages }: Content,
): Finding[] {
  const file = `${folder}/${path}`;
  const lang = /^([a-z-]+)\.(tune|held|smoke)\.csv$/u.exec(path)?.[1];
  if (lang === undefined || !languages.known.has(lang)) {
    return [
      error(
        file,
        'the name says no language. Name it <lang>.tune.csv, <lang>.held.csv or <lang>.smoke.csv, with a code from content/languages.yaml.',
      ),
    ];
  }
  const text = textOf(folder, path);
  if (typeof text !== 'string') return [text];
  const { rows, findings } = readCsv(text, file, HEADER);
  const seen = new Map<string, number>();
  for (const { fields, line } of rows) {
    const [query = '', page = ''] = fields;
    const before = seen.get(query);
    if (query.trim() === '')
      findings.push(
        error(`${file}:${line}`, 'the query is empty. Write what somebody would type.'),
      );
    else if (before !== undefined)
      findings.push(
        error(
          `${file}:${line}`,
          `"${query}" stands on line ${before} already. Keep one of the two.`,
        ),
      );
    if (!pages.has(page))
      findings.push(
        error(
          `${file}:${line}`,
          `there is no page "${page}".${didYouMean(page, pages)} Write guide:<id>, contact:<id>, place:<slug> or group:<id>.`,
        ),
      );
    seen.set(query, line);
  }
  return findings;
}
