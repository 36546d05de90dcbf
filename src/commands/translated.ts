import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { contactFingerprints, guideFingerprints } from '#checks/drift.ts';
import { wordsFingerprint, type Words } from '#checks/drift-way.ts';
import { read, type LanguageTexts } from '#checks/read.ts';
import { SOURCE } from '#model/language.ts';
import {
  markedContacts,
  markedGuide,
  markedWords,
  NotMarked,
  target,
  type Target,
} from './translated-text.ts';

const HELP = `Write which text says what the Swedish says today:
  npm run translated ar/now             a guide
  npm run translated en/staff/duty      a guide for staff
  npm run translated ar/way             the guided path (or ar/say, the phrase card)
  npm run translated ar/contacts/bris   one contact's text (ar/contacts: all of them)
  npm run translated -- --minor now     every language, after a correction that changes no meaning`;

/** The file of a text, below the content folder's language. */
function fileOf(lang: string, text: Target): string {
  if ('id' in text && text.kind !== 'contacts')
    return `content/${lang}/${text.kind}/${text.id}.mdx`;
  return `content/${lang}/${text.kind}.yaml`;
}

function swedish(): LanguageTexts {
  const texts = read('content').content.texts.get(SOURCE);
  if (!texts) throw new NotMarked(`content/${SOURCE} cannot be read. Run: npm run check`);
  return texts;
}

/** The Swedish texts about contacts whose fingerprints are asked for. */
function contactPrints(id: string | undefined): Map<string, string> {
  const { contacts } = swedish();
  if (id !== undefined && !contacts.has(id))
    throw new NotMarked(`content/${SOURCE}/contacts.yaml has no entry "${id}". Correct the id.`);
  return new Map(
    [...contacts]
      .filter(([own]) => id === undefined || own === id)
      .map(([own, words]) => [own, contactFingerprints(words)]),
  );
}

/** The Swedish words of the path, the card or a sheet, as a fingerprint. */
function wordsPrint(kind: Words): string {
  const print = wordsFingerprint(swedish(), kind);
  if (print === undefined)
    throw new NotMarked(`content/${SOURCE}/${kind}.yaml cannot be read. Run: npm run check`);
  return print;
}

/** A translation's file with the fingerprints of today's Swedish text. */
function marked(file: string, text: Target): string {
  const own = readFileSync(file, 'utf8');
  if (text.kind === 'guides' || text.kind === 'staff')
    return markedGuide(own, guideFingerprints(readFileSync(fileOf(SOURCE, text), 'utf8')));
  if (text.kind !== 'contacts') return markedWords(own, wordsPrint(text.kind));
  const { text: written, missed } = markedContacts(own, contactPrints(text.id));
  if (text.id !== undefined && missed.length > 0)
    throw new NotMarked(`it has no lines below "${text.id}:". Write the contact's text first.`);
  if (missed.length > 0) console.log(`${file}: without a text yet: ${missed.join(', ')}.`);
  return written;
}

/** Marks one translation. Whatever is wrong is said in words, and then nothing is written. */
function mark(lang: string, text: Target): void {
  const file = fileOf(lang, text);
  try {
    if (!existsSync(file)) throw new NotMarked('there is no such file. Correct its name.');
    if (!existsSync(fileOf(SOURCE, text)))
      throw new NotMarked(`it follows no Swedish text: ${fileOf(SOURCE, text)} does not exist.`);
    writeFileSync(file, marked(file, text));
    console.log(`${file} now follows the Swedish text of today.`);
  } catch (cause) {
    console.error(`${file}: ${(cause as Error).message}`);
    process.exitCode = 1;
  }
}

const minor = process.argv.includes('--minor');
const [name = ''] = process.argv
  .slice(2)
  .filter((argument) => !['--minor', '--'].includes(argument));
const languages = existsSync('content')
  ? readdirSync('content').filter(
      (lang) => lang !== SOURCE && existsSync(`content/${lang}/ui.json`),
    )
  : [];
const lang = languages.find((one) => name.startsWith(`${one}/`));
const text = target(lang === undefined ? name : name.slice(lang.length + 1));

if (text === undefined || minor === (lang !== undefined)) {
  console.error(HELP);
  process.exitCode = 1;
} else if (lang !== undefined) mark(lang, text);
else {
  const having = languages.filter((one) => existsSync(fileOf(one, text)));
  if (having.length === 0) {
    console.error(`No language has a translation of "${name}".\n${HELP}`);
    process.exitCode = 1;
  }
  for (const one of having) mark(one, text);
}
