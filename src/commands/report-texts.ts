import type { Content } from '#checks/read.ts';
import { strings } from '#checks/strings.ts';
import { SOURCE } from '#model/language.ts';
import { listed, type Section } from './report-lines.ts';
import { contactTexts, states, STATUSES, type Page, type State } from './report-states.ts';

/** A list of texts as one line: complete or how many of how many, then the count of each status. */
function summary(what: string, all: readonly Page[]): string {
  const count = (status: Page['status']): number =>
    all.filter((page) => page.status === status).length;
  const there = all.length - count('missing');
  const whole = there === all.length ? `complete (${there})` : `${there} of ${all.length}`;
  const late = all.filter(({ behind }) => behind.length > 0).length;
  const counts = STATUSES.map((status) => `${count(status)} ${status}`).join(', ');
  return `${what}: ${whole}; ${counts}, ${late} behind the Swedish`;
}

function byStatus(what: string, all: readonly Page[]): string[] {
  return STATUSES.flatMap((status) => {
    const names = all.filter((page) => page.status === status).map(({ name }) => name);
    return names.length === 0 ? [] : [listed(`${what}, ${status} (${names.length})`, names)];
  });
}

function behind(what: string, all: readonly Page[]): string[] {
  const late = all.filter((page) => page.behind.length > 0);
  if (late.length === 0) return [];
  const names = late.map(({ name, behind: parts }) =>
    ['text', 'head'].includes(parts.join()) ? name : `${name} (${parts.join(' ')})`,
  );
  return [listed(`${what} behind the Swedish (${late.length})`, names)];
}

function ofLanguage(content: Content, { lang, pages, contacts, heads, ...state }: State): string[] {
  const { there, wanted } = state.strings;
  const faults = strings(content).filter(({ file }) =>
    file.startsWith(`${content.folder}/${lang}/ui.json`),
  ).length;
  const whole = there === wanted ? `complete (${there})` : `${there} of ${wanted}`;
  return [
    summary('pages', pages),
    ...byStatus('pages', pages),
    ...behind('pages', pages),
    ...(heads.length === 0
      ? []
      : [
          summary('headings of pages that are not translated', heads),
          ...behind('headings', heads),
        ]),
    summary("contacts' texts", contacts),
    ...behind("contacts' texts", contacts),
    `interface strings: ${whole}${faults === 0 ? '' : `; ${faults} to put right, npm run check names them`}`,
  ];
}

const MARKS: Readonly<Record<Page['status'], string>> = { reviewed: 'R', draft: 'd', missing: '-' };

/** Every page as a line, every language as a column. */
function table(all: readonly State[]): string[] {
  const names = [...new Set(all.flatMap(({ pages }) => pages.map(({ name }) => name)))];
  const first = Math.max(0, ...names.map((name) => name.length));
  const row = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(first)}  ${cells.map((cell, at) => cell.padEnd(all[at]?.lang.length ?? 0)).join('  ')}`.trimEnd();
  return [
    row(
      '',
      all.map(({ lang }) => lang),
    ),
    ...names.map((name) =>
      row(
        name,
        all.map(({ pages }) => {
          const page = pages.find((one) => one.name === name);
          return page ? MARKS[page.status] + (page.behind.length > 0 ? '<' : '') : '';
        }),
      ),
    ),
  ];
}

/** What the report says about texts: contacts without words, each translation's state, and every page in every language. */
export function textsSections(content: Content): Section[] {
  const { texts, languages } = content;
  if (!texts.has(SOURCE)) return [];
  const all = states(content);
  const lacking = [...texts].map(([lang, own]) => ({
    lang,
    ids: contactTexts(content, own).flatMap(({ name, status }) =>
      status === 'missing' ? [name] : [],
    ),
  }));
  return [
    {
      title: 'Contacts without a text, by language',
      lines: lacking.map(({ lang, ids }) =>
        ids.length === 0 ? `${lang}: none` : listed(`${lang} (${ids.length})`, ids),
      ),
    },
    ...[...languages]
      .filter(([lang]) => lang !== SOURCE)
      .map(([lang, { swedish }]) => {
        const state = all.find((one) => one.lang === lang);
        return {
          title: `Translation: ${lang} (${swedish})`,
          lines: state ? ofLanguage(content, state) : ['nothing is translated yet'],
        };
      }),
    {
      title:
        'Translations page by page (R reviewed, d draft, - missing, < behind the Swedish, empty: the language is not to have it)',
      lines: table(all),
    },
  ];
}
