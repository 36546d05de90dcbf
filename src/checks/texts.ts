import { paragraphs } from '#pure/prose.ts';
import type { GuideFile } from './guide-file.ts';
import { allGuides, type Content } from './read.ts';

/** A text that readers see, with the `file:line` where it stands. */
export interface PlacedText {
  readonly at: string;
  readonly text: string;
  /** Whether its author can use components there, e.g. <Number>. */
  readonly mdx: boolean;
}

/** A guide's texts: title, heading, summary, section headings and paragraphs. */
export function textsOfGuide(guide: GuideFile): PlacedText[] {
  const { facts, file, at, body, bodyLine } = guide;
  return [
    ...(['title', 'heading', 'summary'] as const).map((field) => ({
      at: at(field),
      text: facts[field],
      mdx: false,
    })),
    ...guide.sections.map(({ heading, line }) => ({
      at: `${file}:${line}`,
      text: heading,
      mdx: false,
    })),
    ...paragraphs(body).map(({ text, line }) => ({
      at: `${file}:${bodyLine + line - 1}`,
      text,
      mdx: true,
    })),
  ];
}

function ofPath({ texts, at }: Content, lang: string): PlacedText[] {
  const file = `${lang}/way.yaml`;
  const words = texts.get(lang)?.way;
  if (!words) return [];
  return [
    ...Object.entries(words.nodes).flatMap(([id, { question, help = '', answers }]) => [
      { at: at(file, 'nodes', id, 'question'), text: question, mdx: false },
      { at: at(file, 'nodes', id, 'help'), text: help, mdx: false },
      ...answers.map((text, index) => ({
        at: at(file, 'nodes', id, 'answers', index),
        text,
        mdx: false,
      })),
    ]),
    ...Object.entries(words.ends).flatMap(([id, { heading, text }]) => [
      { at: at(file, 'ends', id, 'heading'), text: heading, mdx: false },
      { at: at(file, 'ends', id, 'text'), text, mdx: false },
    ]),
  ];
}

function ofCard({ texts, at }: Content, lang: string): PlacedText[] {
  const file = `${lang}/say.yaml`;
  const card = texts.get(lang)?.say;
  if (!card) return [];
  return [
    { at: at(file, 'heading'), text: card.heading, mdx: false },
    { at: at(file, 'lead'), text: card.lead, mdx: false },
    ...Object.entries(card.phrases).map(([id, { text }]) => ({
      at: at(file, 'phrases', id),
      text,
      mdx: false,
    })),
  ];
}

/** The texts inside a value, with the path of fields that leads to each. */
function within(
  value: unknown,
  path: readonly string[],
): [path: readonly string[], text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => within(inner, [...path, key]));
}

function ofStatements({ texts, at }: Content, lang: string): PlacedText[] {
  return (['access', 'proof'] as const).flatMap((name) =>
    within(texts.get(lang)?.[name], [])
      // A fingerprint can happen to look like a number.
      .filter(([[field]]) => field !== 'from')
      .map(([path, text]) => ({ at: at(`${lang}/${name}.yaml`, ...path), text, mdx: false })),
  );
}

/** The words of the sheet for a first conversation and of the terms. */
function ofStaffWords({ texts, at }: Content, lang: string): PlacedText[] {
  const { meeting, terms } = texts.get(lang) ?? {};
  const [sheet, list] = [`${lang}/meeting.yaml`, `${lang}/terms.yaml`];
  const parts = Object.entries(meeting?.parts ?? {});
  return [
    ...(meeting
      ? (['heading', 'lead'] as const).map((field) => ({
          at: at(sheet, field),
          text: meeting[field],
          mdx: false,
        }))
      : []),
    ...parts.flatMap(([id, { heading, lines }]) => [
      { at: at(sheet, 'parts', id, 'heading'), text: heading, mdx: false },
      ...lines.map((text, index) => ({
        at: at(sheet, 'parts', id, 'lines', index),
        text,
        mdx: false,
      })),
    ]),
    ...Object.entries(terms?.terms ?? {}).map(([id, { term, means = '' }]) => ({
      at: at(list, 'terms', id),
      text: `${term} ${means}`,
      mdx: false,
    })),
  ];
}

/** What is said of guides that are not translated. */
function ofHeads({ texts, at }: Content, lang: string): PlacedText[] {
  return [...(texts.get(lang)?.heads ?? [])].flatMap(([id, head]) =>
    (['title', 'heading', 'summary'] as const).map((field) => ({
      at: at(`${lang}/heads.yaml`, id, field),
      text: head[field],
      mdx: false,
    })),
  );
}

/** Every text of one language: guides, path, card, statements, interface strings and what contacts do. */
export function textsIn(content: Content, lang: string): PlacedText[] {
  const texts = content.texts.get(lang);
  if (!texts) return [];
  return [
    ...allGuides(texts).flatMap(textsOfGuide),
    ...ofHeads(content, lang),
    ...ofPath(content, lang),
    ...ofCard(content, lang),
    ...ofStaffWords(content, lang),
    ...ofStatements(content, lang),
    ...[...texts.strings].map(([key, text]) => ({
      at: content.at(`${lang}/ui.json`, key),
      text,
      mdx: false,
    })),
    ...[...texts.contacts].flatMap(([id, fields]) =>
      (['does', 'call', 'card'] as const).flatMap((field) => {
        const text = fields[field];
        return text === undefined
          ? []
          : [{ at: content.at(`${lang}/contacts.yaml`, id, field), text, mdx: false }];
      }),
    ),
  ];
}
