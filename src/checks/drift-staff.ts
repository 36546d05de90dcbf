import { SOURCE } from '#model/language.ts';
import { changed, guidePrints } from '#pure/guide-prints.ts';
import { warning, type Finding } from './finding.ts';
import type { GuideFile } from './guide-file.ts';
import type { Content } from './read.ts';

/** The ids of a translation's parts whose Swedish text has changed since: `head`, then sections. All where nothing was noted. */
export function partsBehind({ facts: { from } }: GuideFile, original: GuideFile): string[] {
  return changed(guidePrints({ ...original.facts, sections: original.sections }), from);
}

/** Translated guides for professionals that may be behind the Swedish text. */
export function driftStaff({ texts }: Content): Finding[] {
  const source = texts.get(SOURCE);
  if (!source) return [];
  return [...texts].flatMap(([lang, { staff }]) =>
    lang === SOURCE
      ? []
      : [...staff.values()].flatMap((guide) => {
          const original = source.staff.get(guide.id);
          const parts = original ? partsBehind(guide, original) : [];
          if (parts.length === 0) return [];
          const fault = guide.facts.from
            ? `the Swedish text has changed since this was translated: ${parts.join(', ')}. Read what changed`
            : 'nothing says which Swedish text this was translated from. Compare it with the Swedish';
          return [
            warning(guide.file, `${fault}, then run: npm run translated ${lang}/staff/${guide.id}`),
          ];
        }),
  );
}
