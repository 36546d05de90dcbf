import { SOURCE, STAFF_LANGUAGES } from '#model/language.ts';
import type { AccessWords } from '#model/access.ts';
import type { ProofWords } from '#model/proof.ts';
import type { SayWords, WayWords } from '#model/way.ts';
import { fingerprint } from '#pure/fingerprint.ts';
import { warning, type Finding } from './finding.ts';
import type { Content, LanguageTexts } from './read.ts';
import { meetingFingerprint, termsFingerprint } from './staff-words.ts';

/** The fingerprint of the guided path's words in one language. */
export function wayFingerprint({ nodes, ends }: Pick<WayWords, 'nodes' | 'ends'>): string {
  return fingerprint(
    [
      ...Object.values(nodes).flatMap(({ question, help = '', answers }) => [
        question,
        help,
        ...answers,
      ]),
      ...Object.values(ends).flatMap(({ heading, text }) => [heading, text]),
    ].join('\n'),
  );
}

/** The fingerprint of the phrase card's words in one language; how they are read aloud is no part of it. */
export function sayFingerprint({
  heading,
  lead,
  phrases,
}: Pick<SayWords, 'heading' | 'lead' | 'phrases'>): string {
  return fingerprint([heading, lead, ...Object.values(phrases).map(({ text }) => text)].join('\n'));
}

/** The fingerprint of all the words of a statement. */
export function statementFingerprint({ status, from, ...words }: AccessWords | ProofWords): string {
  return fingerprint(JSON.stringify(words));
}

/** The files of words that are translated as one text each. */
export const WORDS = ['way', 'say', 'meeting', 'terms', 'access', 'proof'] as const;
export type Words = (typeof WORDS)[number];

/** Those of them that a language is to have: statements are written in some languages only. */
export const wordsOf = (lang: string): Words[] =>
  WORDS.filter((name) => (name !== 'access' && name !== 'proof') || STAFF_LANGUAGES.includes(lang));

/** The fingerprint of one such file's words, where a language has it. */
export function wordsFingerprint(
  { way, say, meeting, terms, access, proof }: LanguageTexts,
  name: Words,
): string | undefined {
  const prints = {
    way: () => way && wayFingerprint(way),
    say: () => say && sayFingerprint(say),
    meeting: () => meeting && meetingFingerprint(meeting),
    terms: () => terms && termsFingerprint(terms),
    access: () => access && statementFingerprint(access),
    proof: () => proof && statementFingerprint(proof),
  };
  return prints[name]();
}

/** Which of a language's words were made from other Swedish words than today's, or do not say from which. */
export function wordsBehind(own: LanguageTexts, source: LanguageTexts): Words[] {
  return WORDS.filter((name) => {
    const today = wordsFingerprint(source, name);
    return own[name] !== undefined && today !== undefined && own[name].from?.['text'] !== today;
  });
}

/** Translations of the guided path, the phrase card, professionals' sheets and the statements that may be behind the Swedish words. */
export function driftWay({ texts, at }: Content): Finding[] {
  const source = texts.get(SOURCE);
  if (!source) return [];
  return [...texts].flatMap(([lang, own]) =>
    lang === SOURCE
      ? []
      : wordsBehind(own, source).map((name) =>
          warning(
            at(`${lang}/${name}.yaml`),
            `the Swedish words have changed since these were translated, or nothing says which words they follow. Compare them with content/${SOURCE}/${name}.yaml, then run: npm run translated ${lang}/${name}`,
          ),
        ),
  );
}
