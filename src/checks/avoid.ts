import type { Avoid } from '#model/avoid.ts';
import { SOURCE } from '#model/language.ts';
import { waysEnds, type WayGraph } from '#model/way.ts';
import { error, type Finding } from './finding.ts';
import { allGuides, type Content } from './read.ts';
import { textsIn } from './texts.ts';

/** Parts of addresses that give the subject away. Addresses are Latin and the same in all languages. */
const ADDRESSES: Pick<Avoid, 'titles' | 'allow'> = {
  titles:
    'vald hot heder misshand kvinnofr kvinnoj tjejjour mansjour skydd brott tvang gift kons overgrepp stalk violen abus honour honor shelter refuge victim rape fgm forced assault escape safe-house helpline'.split(
      ' ',
    ),
  allow: 'hotell konsult konsument'.split(' '),
};

/** Fragments this short would be found inside harmless words. */
const SHORT = 4;

/** Lower case, without Arabic vowel marks and stretching; Latin diacritics are kept. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0640\u064b-\u065f\u0670]/gu, '')
    .replace(/\s+/gu, ' ');

/** A word, and in Arabic script also what follows the article and particles joined to it. */
function beginnings(word: string): string[] {
  const bare = word.replace(/^[وف]?(?:[بكل]?ال|لل|[بكل])/u, '');
  return bare === word ? [word, word.replace(/^[وف](?=\p{Script=Arabic})/u, '')] : [word, bare];
}

type Stems = Pick<Avoid, 'titles' | 'allow'>;

/** A list as it is compared: folded once, for thousands of titles. */
const compared = new WeakMap<Stems, { allowed: string[]; stems: [stem: string, part: string][] }>();

function comparable(list: Stems) {
  const known = compared.get(list) ?? {
    allowed: list.allow.map(folded),
    stems: list.titles.map((stem): [string, string] => [stem, folded(stem).replaceAll('-', ' ')]),
  };
  compared.set(list, known);
  return known;
}

/** The first part of a text that gives the subject away. */
export function givesAway(text: string, list: Stems): string | undefined {
  const { allowed, stems } = comparable(list);
  const words = (folded(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (word) =>
      !allowed.some((one) => beginnings(word).some((beginning) => beginning.startsWith(one))),
  );
  const whole = words.join(' ');
  const [found] =
    stems.find(([, part]) =>
      [...part].length > SHORT
        ? whole.includes(part)
        : words.some((word) => beginnings(word).some((beginning) => beginning.startsWith(part))),
    ) ?? [];
  return found;
}

/** Titles and addresses that would tell an onlooker what the site is about, and promises that nobody can keep. */
export function avoid(content: Content): Finding[] {
  return [
    ...[...content.texts.keys()].flatMap((lang) => [
      ...titles(content, lang),
      ...promises(content, lang),
    ]),
    ...contactTitles(content),
    ...addresses(content),
  ];
}

function told(at: string, what: string, text: string, stem: string): Finding {
  return error(
    at,
    `the ${what} "${text}" holds "${stem}", which tells others what the page is about. Write a word that gives nothing away.`,
  );
}

function titles(content: Content, lang: string): Finding[] {
  const texts = content.texts.get(lang);
  const list = texts?.avoid;
  if (!list) return [];
  const all = [
    ...allGuides(texts).map(({ at, facts }) => [at('title'), facts.title] as const),
    ...[...texts.heads].map(
      ([id, { title }]) => [content.at(`${lang}/heads.yaml`, id, 'title'), title] as const,
    ),
    ...[...texts.strings]
      .filter(([key]) => key.endsWith('.title'))
      .map(([key, text]) => [content.at(`${lang}/ui.json`, key), text] as const),
  ];
  return all.flatMap(([at, text]) => {
    const stem = givesAway(text, list);
    return stem === undefined ? [] : [told(at, 'title', text, stem)];
  });
}

/** A contact's title is the same in every language, so every language's list applies. */
function contactTitles({ contacts, texts, at }: Content): Finding[] {
  const lists = [...texts.values()].flatMap(({ avoid: list }) => list ?? []);
  return [...contacts].flatMap(([id, { name, title }]) => {
    const text = title ?? name;
    const stem = lists.map((list) => givesAway(text, list)).find((found) => found !== undefined);
    if (stem === undefined) return [];
    const advice = title === undefined ? ' Add a "title", e.g. the contact\'s number.' : '';
    const { file, message, severity } = told(
      at(`contacts/${id}.yaml`, title === undefined ? 'name' : 'title'),
      "tab's title",
      text,
      stem,
    );
    return [{ file, message: `${message}${advice}`, severity }];
  });
}

/** The ids of the guided path's questions and ends. */
function pathIds(graph: WayGraph): string[] {
  return [...Object.keys(graph), ...waysEnds(graph).map(({ id }) => id)];
}

function addresses({ contacts, texts, at, way }: Content): Finding[] {
  const source = texts.get(SOURCE);
  const guides = source ? allGuides(source) : [];
  const all = [
    ...[...contacts.known].map((id) => [at(`contacts/${id}.yaml`), id] as const),
    ...guides.map(({ file, id }) => [file, id] as const),
    ...(way ? pathIds(way) : []).map((id) => [at('way.yaml', id), id] as const),
    ...guides.flatMap(({ facts, at: field }) =>
      facts.sections.map((id, index) => [field('sections', index), id] as const),
    ),
  ];
  return all.flatMap(([where, id]) => {
    const stem = givesAway(id, ADDRESSES);
    return stem === undefined ? [] : [told(where, 'id', id, stem)];
  });
}

/** Folded, and with nothing but spaces between its words. */
const bare = (text: string): string => folded(text).replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ');

function promises(content: Content, lang: string): Finding[] {
  const list = content.texts.get(lang)?.avoid?.promises ?? [];
  const phrases = list.map((phrase) => [` ${bare(phrase)}`, phrase] as const);
  return textsIn(content, lang).flatMap(({ at, text }) => {
    const said = ` ${bare(text)} `;
    return phrases
      .filter(([phrase]) => said.includes(phrase))
      .map(([, phrase]) =>
        error(
          at,
          `"${phrase}" promises what this site cannot keep. Say what the page does, and what it does not do.`,
        ),
      );
  });
}
