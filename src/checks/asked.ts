import { groups } from '#model/groups.ts';
import { words } from '#pure/fold.ts';
import { error, type Finding } from './finding.ts';
import { didYouMean } from './near.ts';
import type { Content } from './read.ts';

/** What has more answers than this leads nowhere. */
const MOST = 3;

/** What people ask in a language: under pages that do not exist, twice under one, or under more than three. */
export function asked(content: Content): Finding[] {
  return [...content.texts].flatMap(([lang, texts]) => {
    if (!texts.asked) return [];
    const file = `${lang}/asked.yaml`;
    const pages = new Set([
      'say',
      ...groups.map((id) => `group:${id}`),
      ...[...texts.guides.known, ...texts.heads.keys()].map((id) => `guide:${id}`),
      ...[...content.contacts.known].map((id) => `contact:${id}`),
    ]);
    const seen = new Map<string, string[]>();
    const findings: Finding[] = [];
    for (const [mark, phrases] of Object.entries(texts.asked)) {
      if (!pages.has(mark))
        findings.push(
          error(
            content.at(file, mark),
            `search leads to no page "${mark}".${didYouMean(mark, pages)} Write guide:<id>, contact:<id>, group:<id> or say; what places are called besides stands in search.yaml.`,
          ),
        );
      phrases.forEach((phrase, index) => {
        const key = words(phrase).join(' ');
        const before = seen.get(key) ?? [];
        seen.set(key, [...before, mark]);
        if (before.includes(mark))
          findings.push(
            error(
              content.at(file, mark, index),
              `"${phrase}" stands under "${mark}" already, but for capitals, accents or the like. Keep one of the two.`,
            ),
          );
        else if (before.length === MOST)
          findings.push(
            error(
              content.at(file, mark, index),
              `"${phrase}" stands under ${before.join(', ')} already. Keep it under the ${MOST} pages that answer it best.`,
            ),
          );
      });
    }
    return findings;
  });
}
