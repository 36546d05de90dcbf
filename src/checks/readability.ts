import { SOURCE } from '#model/language.ts';
import { readability as measured, sentences, words } from '#pure/lix.ts';
import { paragraphs, prose } from '#pure/prose.ts';
import { error, warning, type Finding } from './finding.ts';
import { ENGLISH, grade, highestGrade } from './grade.ts';
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

/** How hard a guide's text is: the formula, its figure and the ceiling. */
export interface Measure {
  readonly formula: 'LIX' | 'grade';
  readonly value: number;
  readonly most: number;
}

/** Swedish and English, and easier editions of either; the formulas are made for no other language. */
function formulaFor(lang: string, { languages }: Content): Measure['formula'] | undefined {
  const language = languages.get(lang)?.edition ?? lang;
  if (language === SOURCE) return 'LIX';
  return language === ENGLISH ? 'grade' : undefined;
}

/** How hard a guide's text is to read, or undefined in a language that is not measured. */
export function measure(guide: GuideFile, content: Content): Measure | undefined {
  const formula = formulaFor(guide.lang, content);
  const text = prose(guide.body);
  if (formula === 'LIX') return { formula, value: measured(text).lix, most: ceiling(guide) };
  return formula && { formula, value: grade(text), most: highestGrade(guide) };
}

/** Texts that are harder to read than their readers can be asked to. Languages without a formula are not measured. */
export function readability(content: Content): Finding[] {
  return [...content.texts.values()].flatMap(allGuides).flatMap((guide) => {
    const page = measure(guide, content);
    if (!page) return [];
    return [...whole(guide, page), ...(page.formula === 'LIX' ? parts(guide, page.most) : [])];
  });
}

function whole({ file }: GuideFile, { formula, value, most }: Measure): Finding[] {
  if (value <= most) return [];
  const figure =
    formula === 'LIX'
      ? `LIX ${Math.round(value)}; its ceiling is ${most}`
      : `readability grade ${value.toFixed(1)}; its ceiling is ${most}`;
  return [error(file, `the text has ${figure}. Shorten sentences and choose shorter words.`)];
}

/** Hard paragraphs and long sentences of a text under LIX. */
function parts({ file, body, bodyLine }: GuideFile, most: number): Finding[] {
  const findings: Finding[] = [];
  for (const { text, line } of paragraphs(body)) {
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
