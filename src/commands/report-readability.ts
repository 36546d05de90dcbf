import { measure } from '#checks/readability.ts';
import { allGuides, type Content } from '#checks/read.ts';
import type { Section } from './report-lines.ts';

const NAMES = {
  LIX: 'LIX',
  grade: 'grade (Automated Readability Index)',
} as const;

/** What the report says about readability: every page of the measured languages, the nearest to its ceiling first. */
export function readabilitySections(content: Content): Section[] {
  return [...content.texts].map(([lang, texts]) => {
    const all = allGuides(texts)
      .flatMap((guide) => {
        const found = measure(guide, content);
        const name = guide.folder === 'staff' ? `staff/${guide.id}` : guide.id;
        return found ? [{ name, ...found }] : [];
      })
      .sort((a, b) => a.most - a.value - (b.most - b.value));
    const [first] = all;
    if (!first) return { title: `Readability: ${lang} is not measured`, lines: [] };
    const over = all.filter(({ value, most }) => value > most).length;
    return {
      title: `Readability: ${lang}, ${NAMES[first.formula]}, ${all.length} pages, ${over} above the ceiling`,
      lines: all.map(
        ({ name, value, most }) =>
          `${name.padEnd(16)} ${value.toFixed(1).padStart(5)} of ${most}${value > most ? '  too hard' : ''}`,
      ),
    };
  });
}
