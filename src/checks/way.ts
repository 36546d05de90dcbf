import { forProfessionals } from '#model/answers.ts';
import { SOURCE } from '#model/language.ts';
import { faults, waysEnds, type WayGraph } from '#model/way.ts';
import { error, type Finding } from './finding.ts';
import { didYouMean } from './near.ts';
import type { Content } from './read.ts';
import { opensToHarmful } from './worlds.ts';

const GRAPH = 'way.yaml';

/** Dead ends, loops and unknown ids of the guided path, and words of it or of the phrase card that a language lacks. */
export function way(content: Content): Finding[] {
  const { way: graph, texts, at } = content;
  const broken = graph ? faults(graph) : [];
  return [
    ...broken.map((message) => error(at(GRAPH), message)),
    ...(graph ? ends(content, graph) : []),
    ...[...texts.keys()].flatMap((lang) => [
      ...(graph && broken.length === 0 ? ofPath(content, graph, lang) : []),
      ...ofCard(content, lang),
    ]),
  ];
}

/** Where an end stands in the file. */
function endAt({ at }: Content, graph: WayGraph, end: string): string {
  for (const [id, { answers }] of Object.entries(graph)) {
    const index = answers.findIndex((answer) => 'end' in answer && answer.end.id === end);
    if (index >= 0) return at(GRAPH, id, 'answers', index);
  }
  return at(GRAPH);
}

function ends(content: Content, graph: WayGraph): Finding[] {
  const source = content.texts.get(SOURCE)?.guides;
  return waysEnds(graph).flatMap(({ id, guide, contacts }) => {
    const at = endAt(content, graph, id);
    const found: Finding[] = [];
    if (source && !source.known.has(guide)) {
      found.push(
        error(
          at,
          `the end "${id}" names guide "${guide}", which does not exist.${didYouMean(guide, source.known)} Correct the id, or add it.`,
        ),
      );
    }
    const harmful = source?.get(guide)?.facts.for.every((reader) => reader === 'harmful') ?? false;
    for (const contact of contacts) {
      const facts = content.contacts.get(contact);
      if (!content.contacts.known.has(contact)) {
        found.push(
          error(
            at,
            `the end "${id}" names contact "${contact}", which does not exist.${didYouMean(contact, content.contacts.known)} Correct the id, or add it.`,
          ),
        );
      } else if (facts && forProfessionals(facts)) {
        found.push(
          error(
            at,
            `${facts.name} (${contact}) is for professionals only. Choose a contact that answers the reader.`,
          ),
        );
      } else if (facts && harmful && !opensToHarmful(contact, facts)) {
        found.push(
          error(
            at,
            `${facts.name} (${contact}) is where exposed people turn, and the end "${id}" is for those who use violence. Choose another.`,
          ),
        );
      }
    }
    return found;
  });
}

/** One finding for each id that only one of two lists has. */
function differences(
  at: string,
  what: string,
  own: Iterable<string>,
  wanted: Iterable<string>,
  model: string,
): Finding[] {
  const [has, needs] = [new Set(own), new Set(wanted)];
  return [
    ...[...needs]
      .filter((id) => !has.has(id))
      .map((id) => error(at, `the ${what} "${id}" is missing. Add it; it stands in ${model}.`)),
    ...[...has]
      .filter((id) => !needs.has(id))
      .map((id) =>
        error(
          at,
          `there is no ${what} "${id}" in ${model}.${didYouMean(id, needs)} Correct its id, or remove it.`,
        ),
      ),
  ];
}

function ofPath({ texts, at }: Content, graph: WayGraph, lang: string): Finding[] {
  const words = texts.get(lang)?.way;
  if (!words) return [];
  const file = `${lang}/way.yaml`;
  const model = 'content/way.yaml';
  return [
    ...differences(
      at(file, 'nodes'),
      'question',
      Object.keys(words.nodes),
      Object.keys(graph),
      model,
    ),
    ...differences(
      at(file, 'ends'),
      'end',
      Object.keys(words.ends),
      waysEnds(graph).map(({ id }) => id),
      model,
    ),
    ...Object.entries(words.nodes).flatMap(([id, { answers }]) => {
      const wanted = graph[id]?.answers.length ?? answers.length;
      return answers.length === wanted
        ? []
        : [
            error(
              at(file, 'nodes', id, 'answers'),
              `"${id}" has ${answers.length} answers; ${model} has ${wanted}. Write them in the same order.`,
            ),
          ];
    }),
  ];
}

const SLOTS = /\{\{\w+\}\}/gu;

function ofCard({ texts, at }: Content, lang: string): Finding[] {
  const own = texts.get(lang)?.say?.phrases;
  const source = texts.get(SOURCE)?.say?.phrases;
  if (!own || !source) return [];
  const file = `${lang}/say.yaml`;
  return [
    ...differences(
      at(file, 'phrases'),
      'phrase',
      Object.keys(own),
      Object.keys(source),
      `content/${SOURCE}/say.yaml`,
    ),
    ...Object.entries(own).flatMap(([id, { text }]) => {
      const wanted = source[id]?.text.match(SLOTS)?.join(' ') ?? '';
      if (source[id] === undefined || (text.match(SLOTS)?.join(' ') ?? '') === wanted) return [];
      return [
        error(
          at(file, 'phrases', id),
          `"${id}" must hold ${wanted || 'no slots'}, as the Swedish "${source[id].text}" does.`,
        ),
      ];
    }),
  ];
}
