import { SOURCE } from '#model/language.ts';
import { readability as measured, sentences, words } from '#pure/lix.ts';
import { paragraphs } from '#pure/prose.ts';
import { error, warning, type Finding } from './finding.ts';
import type { GuideFile } from './guide-file.ts';
import { allGuides, type Content } from './read.ts';

/** The highest LIX of a guide's text, by its id; easy Swedish and the others below. */
const CEILINGS: Readonly<Record<string, number>> = {
  young: 25,
  identity: 34,
  process: 34,
  permit: 34,
  report: 34,
  rights: 34,
  money: 34,
};
const EASY = 25;
const PUBLIC = 30;
const STAFF = 40;

/** A paragraph of this many words may be this much harder than its page. */
const LONG_PARAGRAPH = 40;
const LEEWAY = 8;

const LONG_SENTENCE = 20;

/** The ceiling that a guide's text must stay under. */
export function ceiling({ id, lang, folder }: Pick<GuideFile, 'id' | 'lang' | 'folder'>): number {
  if (lang !== SOURCE) return EASY;
  if (folder === 'staff') return STAFF;
  return CEILINGS[id] ?? PUBLIC;
}

/** Texts that are harder to read than their readers can be asked to. LIX is made for Swedish, so others are not measured. */
export function readability(content: Content): Finding[] {
  return [...content.texts]
    .filter(([lang]) => lang === SOURCE || content.languages.get(lang)?.edition === SOURCE)
    .flatMap(([, texts]) => allGuides(texts).flatMap(ofGuide));
}

function ofGuide(guide: GuideFile): Finding[] {
  const { file, body, bodyLine } = guide;
  const most = ceiling(guide);
  const all = paragraphs(body);
  const page = measured(all.map(({ text }) => text).join('\n'));
  const findings: Finding[] = [];
  if (page.lix > most)
    findings.push(
      error(
        file,
        `the text has LIX ${Math.round(page.lix)}; its ceiling is ${most}. Shorten sentences and choose shorter words.`,
      ),
    );
  for (const { text, line } of all) {
    const at = `${file}:${bodyLine + line - 1}`;
    const own = measured(text);
    if (own.words >= LONG_PARAGRAPH && own.lix > most + LEEWAY) {
      findings.push(
        error(
          at,
          `the paragraph has LIX ${Math.round(own.lix)}; a paragraph of ${LONG_PARAGRAPH} words may have ${most + LEEWAY}. Divide it, or choose shorter words.`,
        ),
      );
    }
    for (const sentence of sentences(text)) {
      const count = words(sentence).length;
      if (count > LONG_SENTENCE)
        findings.push(
          warning(
            at,
            `a sentence has ${count} words; ${LONG_SENTENCE} is the most as a rule: "${sentence.slice(0, 60)}…"`,
          ),
        );
    }
  }
  return findings;
}
