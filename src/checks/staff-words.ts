import { SOURCE, STAFF_LANGUAGES } from '#model/language.ts';
import type { MeetingWords, TermWords } from '#model/staff-words.ts';
import { fingerprint } from '#pure/fingerprint.ts';
import { error, type Finding } from './finding.ts';
import type { Content } from './read.ts';

/** The fingerprint of the words of the sheet for a first conversation. */
export function meetingFingerprint({ heading, lead, parts }: MeetingWords): string {
  const lines = Object.values(parts).flatMap((part) => [part.heading, ...part.lines]);
  return fingerprint([heading, lead, ...lines].join('\n'));
}

/** The fingerprint of the terms and what they mean. */
export function termsFingerprint({ terms }: TermWords): string {
  return fingerprint(
    Object.values(terms)
      .flatMap(({ term, means = '' }) => [term, means])
      .join('\n'),
  );
}

/** Sheets and terms for professionals that lack something the Swedish has, or have it twice as long. */
export function staffWords(content: Content): Finding[] {
  const source = content.texts.get(SOURCE);
  return [
    ...sources(content),
    ...[...content.texts].flatMap(([lang, { meeting, terms }]) => [
      ...(meeting && source?.meeting ? ofMeeting(content, lang, meeting, source.meeting) : []),
      ...(terms && source?.terms ? ofTerms(content, lang, terms, source.terms) : []),
    ]),
  ];
}

function sources({ texts, sources: known, at }: Content): Finding[] {
  const file = `${SOURCE}/meeting.yaml`;
  const meeting = texts.get(SOURCE)?.meeting;
  if (!meeting) return [];
  if (!meeting.sources)
    return [error(at(file), '"sources" is missing. Name the sources that the sheet says it from.')];
  return meeting.sources.flatMap((id, index) =>
    known.known.has(id)
      ? []
      : [
          error(
            at(file, 'sources', index),
            `content/sources.yaml has no "${id}". Correct the id, or add the source there.`,
          ),
        ],
  );
}

function ofMeeting(
  { at }: Content,
  lang: string,
  own: MeetingWords,
  source: MeetingWords,
): Finding[] {
  const file = `${lang}/meeting.yaml`;
  const ids = Object.keys(source.parts);
  if (Object.keys(own.parts).join() !== ids.join())
    return [
      error(
        at(file, 'parts'),
        `the parts differ from the Swedish. Write them as: ${ids.join(', ')}.`,
      ),
    ];
  return ids.flatMap((id) => {
    const [has, needs] = [own.parts[id]?.lines.length ?? 0, source.parts[id]?.lines.length ?? 0];
    return has === needs
      ? []
      : [
          error(
            at(file, 'parts', id),
            `the part "${id}" has ${has} lines, the Swedish ${needs}. The two stand line beside line: write one for each.`,
          ),
        ];
  });
}

function ofTerms({ at }: Content, lang: string, own: TermWords, source: TermWords): Finding[] {
  const file = `${lang}/terms.yaml`;
  return [
    ...Object.entries(source.terms)
      .filter(([id]) => !own.terms[id])
      .map(([id, { term }]) =>
        error(
          at(file, 'terms'),
          `the term "${id}" is missing. Add it; in Swedish it is "${term}".`,
        ),
      ),
    ...Object.entries(own.terms).flatMap(([id, { means, mark }]) => {
      const here = at(file, 'terms', id);
      if (!source.terms[id])
        return [
          error(
            here,
            `content/${SOURCE}/terms.yaml has no "${id}". Add it there, or remove it here.`,
          ),
        ];
      if (STAFF_LANGUAGES.includes(lang) && means === undefined)
        return [error(here, `"${id}" lacks "means". Say in a sentence what the term means.`)];
      return lang !== SOURCE && mark === undefined
        ? [error(here, `"${id}" lacks "mark". Write official, common or proposed.`)]
        : [];
    }),
  ];
}
