import { SOURCE } from '#model/language.ts';
import { error, type Finding } from './finding.ts';
import type { Content, LanguageTexts } from './read.ts';

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const PLURAL = new RegExp(`^(.*)_(${FORMS.join('|')})$`, 'u');
const HTML = /<\/?[a-z!]|&[a-z]+;|&#\d+;/iu;

/** The `{{slots}}` of a string, sorted. */
function slots(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/gu)].map(([, name = '']) => name).sort();
}

/** Interface strings that a language lacks, has too many of, or has in another shape than Swedish. */
export function strings(content: Content): Finding[] {
  const source = content.texts.get(SOURCE)?.strings;
  if (!source || source.size === 0) return [];
  return [...content.texts].flatMap(([lang, texts]) => ofLanguage(content, lang, texts, source));
}

/** The keys of the strings that a language must have, its plural forms among them, with what to say where one is missing. */
export function wantedStrings(
  { languages }: Content,
  lang: string,
  source: ReadonlyMap<string, string>,
): Map<string, string> {
  const { swedish: name, plurals: forms } = languages.get(lang) ?? {
    swedish: lang,
    plurals: ['other'],
  };
  const wanted = new Map<string, string>();
  for (const key of source.keys()) {
    const stem = PLURAL.exec(key)?.[1];
    if (stem === undefined)
      wanted.set(key, `"${key}" is missing. Add it; the Swedish is "${source.get(key) ?? ''}".`);
    else
      for (const each of forms)
        wanted.set(
          `${stem}_${each}`,
          `"${stem}" lacks the form "${each}", which ${name} needs. Add "${stem}_${each}".`,
        );
  }
  return wanted;
}

function ofLanguage(
  content: Content,
  lang: string,
  { strings: own }: LanguageTexts,
  source: ReadonlyMap<string, string>,
): Finding[] {
  if (own.size === 0) return [];
  const file = `${lang}/ui.json`;
  const wanted = wantedStrings(content, lang, source);
  const missing = [...wanted]
    .filter(([key]) => !own.has(key))
    .map(([, message]) => error(content.at(file), message));
  return [
    ...missing,
    ...[...own].flatMap(([key, text]) => ofString(content, file, key, text, wanted, source)),
  ];
}

function ofString(
  { at }: Content,
  file: string,
  key: string,
  text: string,
  wanted: ReadonlyMap<string, string>,
  source: ReadonlyMap<string, string>,
): Finding[] {
  const here = at(file, key);
  if (!wanted.has(key))
    return [
      error(here, `"${key}" is not used. Remove it, or add it to content/${SOURCE}/ui.json first.`),
    ];
  if (text.trim() === '') return [error(here, `"${key}" is empty. Write its text.`)];
  const [, stem = '', form = ''] = PLURAL.exec(key) ?? [];
  const original = source.get(key) ?? source.get(`${stem}_other`) ?? '';
  const findings = HTML.test(text)
    ? [
        error(
          here,
          `"${key}" holds HTML. Write plain text; what changes goes into a slot such as {{name}}.`,
        ),
      ]
    : [];
  const [has, needs] = [slots(text), slots(original)];
  // "One hit" may leave the number out, as Arabic does for one and two.
  const spoken =
    ['zero', 'one', 'two'].includes(form) && has.length === 0 && needs.join() === 'count';
  if (has.join() !== needs.join() && !spoken) {
    const list = needs.map((slot) => `{{${slot}}}`).join(' ') || 'no slots';
    findings.push(
      error(
        here,
        `"${key}" must hold ${list}, as the Swedish "${original}" does. Write the slots letter by letter.`,
      ),
    );
  }
  return findings;
}
