import { fingerprint } from './fingerprint.ts';

/** What a guide's fingerprints are taken from. */
export interface GuideParts {
  readonly title: string;
  readonly heading: string;
  readonly summary: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly body: string;
  }[];
}

/** A section without its pictures, which are each language's own. */
const words = (body: string): string => body.replaceAll(/<Picture [^>]*\/> ?/gu, '');

/** The fingerprint of each part of a guide: `head` (title, heading, summary), then each section by id. */
export function guidePrints({
  title,
  heading,
  summary,
  sections,
}: GuideParts): Record<string, string> {
  return {
    head: fingerprint(`${title}\n${heading}\n${summary}`),
    ...Object.fromEntries(
      sections.map((section) => [
        section.id,
        fingerprint(`${section.heading}\n${words(section.body)}`),
      ]),
    ),
  };
}

/** The ids of the parts that have changed since a translation was made: all of them where nothing was noted. */
export function changed(
  today: Readonly<Record<string, string>>,
  from: Readonly<Record<string, string>> = {},
): string[] {
  return Object.keys(today).filter((id) => from[id] !== today[id]);
}
