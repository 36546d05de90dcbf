import { parseHours } from '#pure/hours.ts';
import { error, warning, type Finding } from './finding.ts';
import { allGuides, type Content } from './read.ts';

/** Dates that lie in the future, and hours that ended in the past. Without `today` nothing is judged. */
export function dates(content: Content, today?: string): Finding[] {
  if (today === undefined) return [];
  return [...dated(content)]
    .flatMap(([at, field, date]) => future(at, field, date, today))
    .concat(past(content, today));
}

/** Every date in the content, with its place and field. */
function* dated({
  contacts,
  sources,
  texts,
  access,
  at,
}: Content): Generator<readonly [at: string, field: string, date: string | undefined]> {
  for (const [id, { sources: own, verified }] of contacts) {
    const file = `contacts/${id}.yaml`;
    for (const [index, { read, published }] of own.entries()) {
      yield [at(file, 'sources', index, 'read'), 'read', read];
      yield [at(file, 'sources', index, 'published'), 'published', published];
    }
    yield [at(file, 'verified', 'when'), 'when', verified?.when];
  }
  for (const [id, { read, published }] of sources) {
    yield [at('sources.yaml', id, 'read'), 'read', read];
    yield [at('sources.yaml', id, 'published'), 'published', published];
  }
  for (const field of ['assessed', 'updated'] as const)
    yield [at('access.yaml', field), field, access?.[field]];
  for (const [lang, own] of texts) {
    for (const { at: field, facts } of allGuides(own)) {
      yield [field('checked'), 'checked', facts.checked];
      yield [field('reviewed'), 'reviewed', facts.reviewed];
    }
    for (const [id, { reviewed }] of own.contacts)
      yield [at(`${lang}/contacts.yaml`, id, 'reviewed'), 'reviewed', reviewed];
  }
}

function future(at: string, field: string, date: string | undefined, today: string): Finding[] {
  if (date === undefined || date === 'undated' || date <= today.slice(0, date.length)) return [];
  return [
    error(
      at,
      `"${field}" is ${date}, which lies in the future (today is ${today}). Write the day on which it happened.`,
    ),
  ];
}

function past({ contacts, at }: Content, today: string): Finding[] {
  const now = Number(today.replaceAll('-', ''));
  return [...contacts].flatMap(([id, { hours }]) =>
    hours.flatMap(({ open }, index) => {
      const parsed = parseHours(open);
      if ('error' in parsed) return [];
      const exceptions = parsed.rules.filter(({ to = 0 }) => to > 1e4);
      if (exceptions.length === 0 || exceptions.some(({ to = 0 }) => to >= now)) return [];
      return [
        warning(
          at(`contacts/${id}.yaml`, 'hours', index),
          `the dated hours in "${open}" are past. Remove them, and read the source again.`,
        ),
      ];
    }),
  );
}
