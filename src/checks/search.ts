import { groups } from '#model/groups.ts';
import { fold } from '#pure/fold.ts';
import { error, type Finding } from './finding.ts';
import { didYouMean } from './near.ts';
import type { Content } from './read.ts';

/** Words of a language's search that stand in two groups of one meaning, and pages it names that do not exist. */
export function search(content: Content): Finding[] {
  const places = [...content.municipalities.values(), ...content.counties.values()];
  const pages = new Set([
    'say',
    ...groups.map((id) => `group:${id}`),
    ...places.map(({ slug }) => `place:${slug}`),
  ]);
  return [...content.texts].flatMap(([lang, { search: words }]) => {
    if (!words) return [];
    const file = `${lang}/search.yaml`;
    const seen = new Map<string, string>();
    const twice = words.same.flatMap((group, index) =>
      [...new Set(group.split(/\s+/u).map(fold))].flatMap((word) => {
        const before = seen.get(word);
        seen.set(word, group);
        return before === undefined
          ? []
          : [
              error(
                content.at(file, 'same', index),
                `"${word}" stands in the group "${before.split(/\s+/u)[0]}" already. A word has one meaning in search: keep it in the one that fits best.`,
              ),
            ];
      }),
    );
    const unknown = Object.keys(words.pages)
      .filter((mark) => !pages.has(mark))
      .map((mark) =>
        error(
          content.at(file, 'pages', mark),
          `there is no page "${mark}".${didYouMean(mark, pages)} Guides and contacts have their words in their own files; here stand say, group:<id> and place:<slug>.`,
        ),
      );
    return [...twice, ...unknown];
  });
}
