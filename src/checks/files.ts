import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { STAFF_LANGUAGES } from '#model/language.ts';
import { error, type Finding } from './finding.ts';

/** The files at the top of the content folder. */
export const TOP = [
  'site',
  'languages',
  'spoken',
  'municipalities',
  'counties',
  'sources',
  'guides',
  'handouts',
  'way',
  'access',
].map((name) => `${name}.yaml`);

/** The files of one language's folder, beside its guides. */
const OF_LANGUAGE = [
  'ui.json',
  'contacts.yaml',
  'avoid.yaml',
  'search.yaml',
  'asked.yaml',
  'way.yaml',
  'say.yaml',
  'meeting.yaml',
  'terms.yaml',
  'heads.yaml',
];

const CONTACT = /^contacts\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/u;
const STAFF = /^([^/]+)\/staff\/[a-z0-9]+(-[a-z0-9]+)*\.mdx$/u;
const STATEMENT = /^([^/]+)\/(access|proof)\.yaml$/u;
const GUIDE = /^[^/]+\/guides\/[a-z0-9]+(-[a-z0-9]+)*\.mdx$/u;

/** Every file below a folder, with `/` between folders, sorted; hidden ones and README.md left out. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)\./u.test(path) && !/(^|\/)README\.md$/u.test(path))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** The text of a file, or why it is none. */
export function textOf(folder: string, path: string): string | Finding {
  const file = `${folder}/${path}`;
  if (!existsSync(file))
    return error(
      file,
      'the file is missing. Copy it from another language or an older version, and fill it in.',
    );
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(file),
    );
    if (!text.startsWith('\ufeff')) return text;
    return error(
      `${file}:1`,
      'the file begins with an invisible mark (BOM). Save it as "UTF-8" without BOM.',
    );
  } catch {
    return error(file, 'the file is not UTF-8 text. Save it again as "UTF-8".');
  }
}

/** Folders below `content/` that hold a language. */
export function languageFolders(files: readonly string[]): string[] {
  const folders = files
    .filter((path) => path.includes('/'))
    .map((path) => path.slice(0, path.indexOf('/')));
  return [...new Set(folders)].filter((name) => name !== 'contacts');
}

function adviceFor(path: string): string {
  if (path.endsWith('.yml')) return `Name it ${path.replace(/\.yml$/u, '.yaml')}`;
  if (path.endsWith('.md'))
    return 'A guide ends in .mdx and stands in guides/; only README.md files may end in .md';
  if (path.startsWith('contacts/'))
    return 'A contact is named in a–z, 0–9 and hyphens and ends in .yaml, e.g. contacts/bris.yaml';
  if (/\/guides\//u.test(path))
    return 'A guide is named in a–z, 0–9 and hyphens and ends in .mdx, e.g. guides/talk.mdx';
  if (/\/staff\//u.test(path))
    return `Guides for professionals stand in ${STAFF_LANGUAGES.map((lang) => `${lang}/staff/`).join(' and ')}, named in a–z and ending in .mdx`;
  if (STATEMENT.test(path))
    return `The accessibility statement is written in ${STAFF_LANGUAGES.join(' and ')} only`;
  if (path.includes('/')) return `A language's folder holds ${OF_LANGUAGE.join(', ')} and guides/`;
  return `At the top stand ${TOP.join(', ')}`;
}

/** The id a contact's file gives it, if the name is one. */
export const contactId = (path: string): string | undefined => CONTACT.exec(path)?.[1];

function isRead(path: string): boolean {
  return (
    TOP.includes(path) ||
    CONTACT.test(path) ||
    GUIDE.test(path) ||
    OF_LANGUAGE.includes(path.replace(/^[^/]+\//u, '')) ||
    STAFF_LANGUAGES.includes((STAFF.exec(path) ?? STATEMENT.exec(path))?.[1] ?? '')
  );
}

/** A name without what keeps no two files apart: capitals, and .yml for .yaml. */
const alike = (path: string): string =>
  path
    .toLowerCase()
    .replace(/\.yml$/u, '.yaml')
    .replace(/\.md$/u, '.mdx');

/** Files that nothing reads, and files whose names are too alike to be kept apart. */
export function strayFiles(folder: string, files: readonly string[]): Finding[] {
  return files
    .filter((path) => !isRead(path))
    .map((path) => {
      const twin = files.find((other) => other !== path && alike(other) === alike(path));
      const fault = twin
        ? `the same id as ${twin} has: names that differ in capitals or ending only are one name. Keep one of the two.`
        : `nothing reads this file. ${adviceFor(path)}, or remove it.`;
      return error(`${folder}/${path}`, fault);
    });
}
