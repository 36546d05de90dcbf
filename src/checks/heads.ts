import { SOURCE } from '#model/language.ts';
import { guidePrints } from '#pure/guide-prints.ts';
import { error, warning, type Finding } from './finding.ts';
import { didYouMean } from './near.ts';
import type { Content, LanguageTexts } from './read.ts';

/**
 * Guides that a language has neither translated nor given a heading for, and entries of its
 * `heads.yaml` that stand beside a translation, name no guide, or may be older than the Swedish.
 */
export function heads(content: Content): Finding[] {
  const source = content.texts.get(SOURCE);
  if (!source) return [];
  return [...content.texts].flatMap(([lang, texts]) =>
    lang === SOURCE ? [] : ofLanguage(content, lang, texts, source),
  );
}

function ofLanguage(
  { folder, at }: Content,
  lang: string,
  texts: LanguageTexts,
  source: LanguageTexts,
): Finding[] {
  const file = `${lang}/heads.yaml`;
  const lacking = [...source.guides.keys()].filter(
    (id) => !texts.guides.known.has(id) && !texts.heads.known.has(id),
  );
  const missing =
    lacking.length === 0
      ? []
      : [
          error(
            `${folder}/${file}`,
            `these guides are not translated and have no heading here: ${lacking.join(', ')}. Write title, heading, summary and words for each, or translate the guide.`,
          ),
        ];
  const findings = [...texts.heads].flatMap(([id, { from }]) => {
    const original = source.guides.get(id);
    if (texts.guides.known.has(id))
      return [
        error(
          at(file, id),
          `content/${lang}/guides/${id}.mdx has its own heading. Remove this entry.`,
        ),
      ];
    if (!original)
      return source.guides.known.has(id)
        ? []
        : [
            error(
              at(file, id),
              `there is no guide "${id}".${didYouMean(id, source.guides.known)} Correct the id, or remove the entry.`,
            ),
          ];
    const today = guidePrints({ ...original.facts, sections: [] })['head'];
    return from?.head === today
      ? []
      : [
          warning(
            at(file, id),
            `the Swedish heading or summary of "${id}" is not the one this was made from. Compare, and write from: { head: '${today}' }.`,
          ),
        ];
  });
  return [...missing, ...findings];
}
