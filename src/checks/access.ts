import { accessItems } from '#model/access.ts';
import { SOURCE } from '#model/language.ts';
import { givesAway } from './avoid.ts';
import { error, type Finding } from './finding.ts';
import { didYouMean } from './near.ts';
import type { Content } from './read.ts';

/** Ids of the accessibility statement that lack words or a source, and words that no id uses. */
export function access({ access: facts, sources, texts, at }: Content): Finding[] {
  if (!facts) return [];
  const wanted = accessItems(facts);
  return [
    ...facts.sources.flatMap((id, index) =>
      sources.known.size === 0 || sources.known.has(id)
        ? []
        : [
            error(
              at('access.yaml', 'sources', index),
              `"sources" names source "${id}", which does not exist.${didYouMean(id, sources.known)} Correct the id, or add it.`,
            ),
          ],
    ),
    ...[...texts].flatMap(([lang, { access: words, avoid }]) => {
      if (!words) return [];
      const file = `${lang}/access.yaml`;
      const list = avoid ?? texts.get(SOURCE)?.avoid;
      const stem = list && givesAway(words.title, list);
      return [
        ...wanted
          .filter((id) => !(id in words.items))
          .map((id) =>
            error(
              at(file, 'items'),
              `"items" lacks "${id}", which content/access.yaml lists. Write its "what" and "why", or remove it there.`,
            ),
          ),
        ...Object.keys(words.items)
          .filter((id) => !wanted.includes(id))
          .map((id) =>
            error(
              at(file, 'items', id),
              `content/access.yaml does not list "${id}". Add it to "unmet", "burden" or "outside" there, or remove it here.`,
            ),
          ),
        ...(stem === undefined
          ? []
          : [
              error(
                at(file, 'title'),
                `the title "${words.title}" holds "${stem}", which tells others what the page is about. Write a word that gives nothing away.`,
              ),
            ]),
      ];
    }),
  ];
}
