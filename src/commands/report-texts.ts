import { contactFingerprints } from '#checks/drift.ts';
import { partsBehind } from '#checks/drift-staff.ts';
import { wordsBehind, wordsOf } from '#checks/drift-way.ts';
import type { GuideFile } from '#checks/guide-file.ts';
import type { Content, LanguageTexts } from '#checks/read.ts';
import { strings } from '#checks/strings.ts';
import { SOURCE, STAFF_LANGUAGES } from '#model/language.ts';
import { listed, type Section } from './report-lines.ts';

type Status = 'draft' | 'reviewed' | 'missing';
const STATUSES: readonly Status[] = ['reviewed', 'draft', 'missing'];

/** A page in one language: its name, whether a person has reviewed it, and its parts behind the Swedish. */
export interface Page {
  readonly name: string;
  readonly status: Status;
  readonly behind: readonly string[];
}

function guides(
  folder: 'guides' | 'staff',
  own: LanguageTexts,
  source: LanguageTexts,
): readonly Page[] {
  return [...source[folder].values()].map((original) => {
    const guide: GuideFile | undefined = own[folder].get(original.id);
    const name = folder === 'staff' ? `staff/${original.id}` : original.id;
    if (!guide) return { name, status: 'missing', behind: [] };
    return { name, status: guide.facts.status ?? 'draft', behind: partsBehind(guide, original) };
  });
}

function words(lang: string, own: LanguageTexts, source: LanguageTexts): readonly Page[] {
  const late = wordsBehind(own, source);
  return wordsOf(lang)
    .filter((name) => source[name])
    .map((name) => ({
      name,
      status: own[name] ? (own[name].status ?? 'draft') : 'missing',
      behind: late.includes(name) ? ['text'] : [],
    }));
}

/** The contacts' texts as one language has them. A text without "does" is missing. */
export function contactTexts(
  { contacts }: Content,
  own: LanguageTexts,
  source?: LanguageTexts,
): Page[] {
  return [...contacts.keys()].map((id) => {
    const text = own.contacts.get(id);
    const original = source?.contacts.get(id);
    if (text?.does === undefined) return { name: id, status: 'missing', behind: [] };
    const late = original && text.from?.['text'] !== contactFingerprints(original);
    return { name: id, status: text.status ?? 'draft', behind: late ? ['text'] : [] };
  });
}

/** Every page of a language that is translated, in the order of the Swedish. */
export function pages(lang: string, own: LanguageTexts, source: LanguageTexts): Page[] {
  return [
    ...guides('guides', own, source),
    ...(STAFF_LANGUAGES.includes(lang) ? guides('staff', own, source) : []),
    ...words(lang, own, source),
  ];
}

function byStatus(what: string, all: readonly Page[]): string[] {
  return STATUSES.flatMap((status) => {
    const names = all.filter((page) => page.status === status).map(({ name }) => name);
    return names.length === 0 ? [] : [listed(`${what}, ${status} (${names.length})`, names)];
  });
}

function behind(what: string, all: readonly Page[]): string[] {
  const late = all.filter((page) => page.behind.length > 0);
  if (late.length === 0) return [`${what} behind the Swedish: none`];
  const names = late.map(({ name, behind: parts }) =>
    parts.join() === 'text' ? name : `${name} (${parts.join(' ')})`,
  );
  return [listed(`${what} behind the Swedish (${late.length})`, names)];
}

function ofLanguage(content: Content, lang: string, source: LanguageTexts): string[] {
  const own = content.texts.get(lang);
  if (!own) return ['nothing is translated yet'];
  const all = pages(lang, own, source);
  const contacts = contactTexts(content, own, source);
  const reviewed = contacts.filter(({ status }) => status === 'reviewed').length;
  const drafts = contacts.filter(({ status }) => status === 'draft').length;
  const lacks = strings(content).filter(({ file }) =>
    file.startsWith(`${content.folder}/${lang}/ui.json`),
  );
  return [
    ...byStatus('pages', all),
    ...behind('pages', all),
    `contacts' texts: ${reviewed} reviewed, ${drafts} draft`,
    ...behind("contacts' texts", contacts),
    lacks.length === 0
      ? 'interface strings: complete'
      : `interface strings: ${lacks.length} to put right; npm run check names them`,
  ];
}

/** What the report says about texts: contacts without words, and each translation's state. */
export function textsSections(content: Content): Section[] {
  const { texts, languages } = content;
  const source = texts.get(SOURCE);
  if (!source) return [];
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
      .map(([lang, { swedish }]) => ({
        title: `Translation: ${lang} (${swedish})`,
        lines: ofLanguage(content, lang, source),
      })),
  ];
}
