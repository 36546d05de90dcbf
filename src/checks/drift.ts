import { SOURCE } from '#model/language.ts';
import { fingerprint } from '#pure/fingerprint.ts';
import { guidePrints } from '#pure/guide-prints.ts';
import { partsBehind } from './drift-staff.ts';
import { warning, type Finding } from './finding.ts';
import { readGuide, type GuideFile } from './guide-file.ts';
import type { Content } from './read.ts';

/** The fingerprints of a guide from its file's text. Throws, naming the first fault, where the text is no guide. */
export function guideFingerprints(text: string): Record<string, string> {
  const guide = readGuide(text, 'the guide', SOURCE, '');
  if (Array.isArray(guide))
    throw new Error(guide.map(({ file, message }) => `${file}: ${message}`)[0]);
  return guidePrints({ ...guide.facts, sections: guide.sections });
}

/** The fingerprint of what is said about a contact. */
export function contactFingerprints({
  does = '',
  call = '',
  card,
}: {
  readonly does?: string | undefined;
  readonly call?: string | undefined;
  readonly card?: string | undefined;
}): string {
  return fingerprint([does, call, ...(card === undefined ? [] : [card])].join('\n'));
}

/** Translations made from a Swedish text that has changed since, or that nobody knows. */
export function drift(content: Content): Finding[] {
  const source = content.texts.get(SOURCE);
  if (!source) return [];
  return [...content.texts].flatMap(([lang, { guides, contacts }]) => {
    if (lang === SOURCE) return [];
    const originals = [...guides.values()].flatMap((guide) => {
      const original = source.guides.get(guide.id);
      return original ? [{ guide, original }] : [];
    });
    const unmarked = originals
      .filter(({ guide }) => guide.facts.from === undefined)
      .map(({ guide }) => guide.id);
    const texts = [...contacts].filter(([id, { from }]) => {
      const original = source.contacts.get(id);
      return original !== undefined && from?.['text'] !== contactFingerprints(original);
    });
    return [
      ...ofUnmarked(content, lang, unmarked),
      ...originals.flatMap(({ guide, original }) => ofGuide(guide, original)),
      ...ofContacts(
        content,
        lang,
        texts.map(([id]) => id),
      ),
    ];
  });
}

function ofGuide(guide: GuideFile, original: GuideFile): Finding[] {
  const { id, lang, file, facts } = guide;
  const parts = facts.from === undefined ? [] : partsBehind(guide, original);
  if (parts.length === 0) return [];
  return [
    warning(
      file,
      `the Swedish text has changed since this was translated: ${parts.join(', ')}. Read what changed, then run: npm run translated ${lang}/${id}`,
    ),
  ];
}

function ofUnmarked({ folder }: Content, lang: string, ids: readonly string[]): Finding[] {
  if (ids.length === 0) return [];
  return [
    warning(
      `${folder}/${lang}/guides`,
      `nothing says which Swedish text these were translated from: ${ids.join(', ')}. Where one says what the Swedish says, run: npm run translated ${lang}/${ids[0] ?? ''}`,
    ),
  ];
}

function ofContacts({ at }: Content, lang: string, ids: readonly string[]): Finding[] {
  if (ids.length === 0) return [];
  return [
    warning(
      at(`${lang}/contacts.yaml`),
      `the Swedish text has changed since these were translated, or nothing says which text they follow: ${ids.join(', ')}. Read them, then run: npm run translated ${lang}/contacts`,
    ),
  ];
}
