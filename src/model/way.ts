import { z } from 'astro/zod';
import { Fingerprint, plainText } from './text.ts';

const Id = z
  .string()
  .regex(/^[a-z]+[0-9]*$/u, 'write the id in a–z and digits; it stands in addresses');

/** Where an answer leads: to another question, or to an end with one guide and at most three contacts. */
export const Answer = z.union([
  z.strictObject({ to: Id }),
  z.strictObject({
    end: z.strictObject({
      id: Id,
      guide: z.string(),
      contacts: z.array(z.string()).min(1).max(3, 'an end names at most three contacts'),
    }),
  }),
]);
export type Answer = z.infer<typeof Answer>;

/** The guided path: a question by its id, with two to four answers. The first question begins it. */
export const WayGraph = z.record(Id, z.strictObject({ answers: z.array(Answer).min(2).max(4) }));
export type WayGraph = z.infer<typeof WayGraph>;

/** The path's words in one language. */
export const WayWords = z.strictObject({
  status: z.enum(['draft', 'reviewed']).optional(),
  nodes: z.record(
    Id,
    z.strictObject({
      question: plainText,
      help: plainText.optional(),
      answers: z.array(plainText).min(2).max(4),
    }),
  ),
  ends: z.record(Id, z.strictObject({ heading: plainText, text: plainText })),
  from: z.record(z.string(), Fingerprint).optional(),
});
export type WayWords = z.infer<typeof WayWords>;

/** The phrase card in one language. `reading`: the Swedish sentence in the letters of the reader's script. */
export const SayWords = z.strictObject({
  status: z.enum(['draft', 'reviewed']).optional(),
  heading: plainText,
  lead: plainText,
  phrases: z.record(Id, z.strictObject({ text: plainText, reading: plainText.optional() })),
  from: z.record(z.string(), Fingerprint).optional(),
});
export type SayWords = z.infer<typeof SayWords>;

/** An end of the path, with where it stands. */
export interface WayEnd {
  readonly id: string;
  readonly guide: string;
  readonly contacts: readonly string[];
}

/** The path's ends, in the order of its questions. */
export function waysEnds(graph: WayGraph): WayEnd[] {
  return Object.values(graph).flatMap(({ answers }) =>
    answers.flatMap((answer) => ('end' in answer ? [answer.end] : [])),
  );
}

/** The question a question or end is reached from, or undefined for the first one. */
export function before(graph: WayGraph, id: string): string | undefined {
  return Object.entries(graph).find(([, { answers }]) =>
    answers.some((answer) => ('to' in answer ? answer.to : answer.end.id) === id),
  )?.[0];
}

/**
 * What is wrong with a path: an answer that leads nowhere, a question that cannot be reached or is reached
 * twice, a loop, more than `taps` answers to an end, an id used twice.
 */
export function faults(graph: WayGraph, taps = 4): string[] {
  const [first = ''] = Object.keys(graph);
  const found: string[] = [];
  const seen = new Set<string>();
  const walk = (id: string, depth: number): void => {
    if (seen.has(id)) {
      found.push(
        `"${id}" is reached in two ways; its own link back would lead wrong. Give each way its own question or end.`,
      );
      return;
    }
    seen.add(id);
    const node = graph[id];
    if (!node) {
      found.push(`an answer leads to "${id}", which is not a question of this file.`);
      return;
    }
    if (depth >= taps)
      found.push(
        `"${id}" is asked after ${depth} answers, so its end is more than ${taps} taps away.`,
      );
    for (const answer of node.answers) {
      if ('to' in answer) walk(answer.to, depth + 1);
      else if (seen.has(answer.end.id) || graph[answer.end.id])
        found.push(`the id "${answer.end.id}" is used twice.`);
      else seen.add(answer.end.id);
    }
  };
  walk(first, 0);
  for (const id of Object.keys(graph))
    if (!seen.has(id)) found.push(`"${id}" cannot be reached from "${first}".`);
  return found;
}

/** Whether every end that a question leads to is the guide for people who use violence. */
export function leadsToHarmful(graph: WayGraph, id: string, harmful = 'change'): boolean {
  const node = graph[id];
  return (
    !!node &&
    node.answers.every((answer) =>
      'to' in answer ? leadsToHarmful(graph, answer.to, harmful) : answer.end.guide === harmful,
    )
  );
}
