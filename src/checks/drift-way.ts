import { SOURCE } from '#model/language.ts';
import type { SayWords, WayWords } from '#model/way.ts';
import { fingerprint } from '#pure/fingerprint.ts';
import { warning, type Finding } from './finding.ts';
import type { Content, LanguageTexts } from './read.ts';

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

/** Which of a language's path and card were made from other Swedish words than today's, or do not say from which. */
export function wordsBehind(own: LanguageTexts, source: LanguageTexts): ('way' | 'say')[] {
  const [way, say] = [
    source.way && wayFingerprint(source.way),
    source.say && sayFingerprint(source.say),
  ];
  return [
    ...(own.way && way !== undefined && own.way.from?.['text'] !== way ? ['way' as const] : []),
    ...(own.say && say !== undefined && own.say.from?.['text'] !== say ? ['say' as const] : []),
  ];
}

/** Translations of the guided path and of the phrase card that may be behind the Swedish words. */
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
