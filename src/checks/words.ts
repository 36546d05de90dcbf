import { error, warning, type Finding } from './finding.ts';
import type { Content } from './read.ts';

/** Search words a contact should have in each language. */
const LEAST = 3;
/** A word on more pages than this finds none of them. */
const MOST = 3;

interface Page {
  readonly id: string;
  readonly at: string;
  readonly words: readonly string[];
}

/** Pages that search would not find by their words, and words that stand on too many pages to find anything. */
export function searchWords(content: Content): Finding[] {
  return [...content.texts].flatMap(([lang, { guides, heads, contacts }]) => {
    const file = `${lang}/contacts.yaml`;
    const pages: Page[] = [
      ...[...guides.values()].map(({ id, at, facts }) => ({
        id: `guide ${id}`,
        at: at('words'),
        words: facts.words,
      })),
      ...[...heads].map(([id, { words }]) => ({
        id: `guide ${id}`,
        at: content.at(`${lang}/heads.yaml`, id, 'words'),
        words,
      })),
      ...[...contacts].map(([id, { words = [] }]) => ({
        id: `contact ${id}`,
        at: content.at(file, id, 'words'),
        words,
      })),
    ];
    const missing = [...content.contacts.known].filter((id) => !contacts.known.has(id));
    const few = [...contacts]
      .filter(([, { words = [] }]) => words.length < LEAST)
      .map(([id]) => id);
    return [
      ...(missing.length === 0
        ? []
        : [
            warning(
              content.at(file),
              `these contacts have no words in this language yet: ${missing.join(', ')}. Add them with "does", "call" and "words".`,
            ),
          ]),
      ...(few.length === 0
        ? []
        : [
            warning(
              content.at(file),
              `these contacts have fewer than ${LEAST} search words: ${few.join(', ')}. Add words that readers would type.`,
            ),
          ]),
      ...shared(pages),
    ];
  });
}

function shared(pages: readonly Page[]): Finding[] {
  const found = new Map<string, Page[]>();
  for (const page of pages) {
    for (const word of new Set(
      page.words.map((one) => one.normalize('NFC').toLowerCase().trim()),
    )) {
      found.set(word, [...(found.get(word) ?? []), page]);
    }
  }
  return [...found]
    .filter(([, on]) => on.length > MOST)
    .map(([word, on]) =>
      error(
        on[0]?.at ?? '',
        `the search word "${word}" stands on ${on.length} pages (${on.map(({ id }) => id).join(', ')}). Keep it on the ${MOST} that answer it best.`,
      ),
    );
}
