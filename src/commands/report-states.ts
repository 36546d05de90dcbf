import { contactFingerprints } from '#checks/drift.ts';
import { partsBehind } from '#checks/drift-staff.ts';
import { wordsBehind, wordsOf } from '#checks/drift-way.ts';
import type { GuideFile } from '#checks/guide-file.ts';
import type { Content, LanguageTexts } from '#checks/read.ts';
import { wantedStrings } from '#checks/strings.ts';
import { SOURCE, STAFF_LANGUAGES } from '#model/language.ts';
import { guidePrints } from '#pure/guide-prints.ts';

/** Whether a person who speaks the language has reviewed a text. */
export type Status = 'reviewed' | 'draft' | 'missing';
export const STATUSES: readonly Status[] = ['reviewed', 'draft', 'missing'];

/** A text in one language: its name, whether a person has reviewed it, and its parts behind the Swedish. */
export interface Page {
  readonly name: string;
  readonly status: Status;
  readonly behind: readonly string[];
}

/** How far one language has come. */
export interface State {
  readonly lang: string;
  readonly pages: readonly Page[];
  readonly contacts: readonly Page[];
  /** What menus and search say of guides that are not translated. */
  readonly heads: readonly Page[];
  readonly strings: { readonly there: number; readonly wanted: number };
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

function headings(own: LanguageTexts, source: LanguageTexts): Page[] {
  return [...source.guides.values()]
    .filter(({ id }) => !own.guides.has(id))
    .map(({ id, facts }) => {
      const head = own.heads.get(id);
      const today = guidePrints({ ...facts, sections: [] })['head'];
      const late = head !== undefined && head.from?.head !== today;
      return { name: id, status: head ? 'draft' : 'missing', behind: late ? ['head'] : [] };
    });
}

/** How far each translation has come, in menu order. */
export function states(content: Content): State[] {
  const source = content.texts.get(SOURCE);
  if (!source) return [];
  return [...content.texts]
    .filter(([lang]) => lang !== SOURCE)
    .map(([lang, own]) => {
      const wanted = [...wantedStrings(content, lang, source.strings).keys()];
      return {
        lang,
        pages: pages(lang, own, source),
        contacts: contactTexts(content, own, source),
        heads: headings(own, source),
        strings: {
          there: wanted.filter((key) => own.strings.has(key)).length,
          wanted: wanted.length,
        },
      };
    });
}
