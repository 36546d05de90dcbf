import { once } from '#pure/once.ts';
import { error, type Finding } from './finding.ts';
import { lineOf, nodes } from './mdx.ts';
import { allGuides, type Content } from './read.ts';
import type { Path } from './yaml.ts';

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Control characters, those that show nothing, and the empty Braille cell. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2028\u2029\u2800]/u;
const ZWNJ = '\u200c';
const TATWEEL = '\u0640';
const LATIN = String.raw`\p{Script=Latin}`;
const ALIKE = String.raw`[\p{Script=Cyrillic}\p{Script=Greek}]`;
const MIXED = new RegExp(`${LATIN}(?=${ALIKE})|${ALIKE}(?=${LATIN})`, 'u');

const named = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const LINE = /[\n\r\t]/u;

/** Worked out once for each character: there are few hundred, and they stand in every text. */
const faultOf = once((character: string): string | undefined => {
  if (LINE.test(character)) return undefined;
  if (BIDI.test(character))
    return 'a direction mark, which may turn numbers round. Delete it; components set the direction';
  if (INVISIBLE.test(character)) return 'an invisible character. Delete it';
  if (character === TATWEEL)
    return 'a stretching mark (tatweel), which search does not find. Delete it';
  if (/\p{Nd}/u.test(character) && !/\d/u.test(character))
    return 'a digit of another script. Write 0–9, as on Swedish letters and phones';
  if (/\p{N}/u.test(character) && /\d/u.test(character.normalize('NFKC')) && !/\d/u.test(character))
    return 'a sign that looks like a digit. Write 0–9';
  return undefined;
});

/** Anything but what most files hold: letters of Swedish and of its neighbours, plain signs, line breaks. */
const SUSPECT =
  /[^\n\r\t\u0020-\u007e\u00a0-\u00ac\u00ae-\u00b1\u00b4-\u00b8\u00ba\u00bb\u00bf-\u02ff]/u;

/** What is wrong with the characters of a text, each once. */
function faultsOf(text: string, persian: boolean): Map<string, string> {
  const found = new Map<string, string>();
  if (!SUSPECT.test(text)) return found;
  for (const character of new Set(text)) {
    const fault = character === ZWNJ && persian ? undefined : faultOf(character);
    if (fault !== undefined) found.set(character, `${named(character)} stands here: ${fault}.`);
  }
  const [mixed] = MIXED.exec(text) ?? [];
  if (mixed !== undefined)
    found.set(
      'mixed',
      'letters of two scripts stand in one word, and look like one. Type the word anew.',
    );
  return found;
}

const persian = (path: string): boolean => /^fa(-|\/)/u.test(path);

/** Characters as they were typed, line by line. */
function typed({ folder, raw }: Content): Finding[] {
  return [...raw].flatMap(([path, text]) =>
    SUSPECT.test(text)
      ? text
          .split('\n')
          .flatMap((line, index) =>
            [...faultsOf(line, persian(path)).values()].map((fault) =>
              error(`${folder}/${path}:${index + 1}`, fault),
            ),
          )
      : [],
  );
}

/** Every text in a value, with the path that leads to it. */
function texts(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  const entries = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one] as const)
    : Object.entries(value);
  return entries.flatMap(([key, one]) => texts(one, [...path, key]));
}

/** Characters that were written as an escape or an entity, so that nobody sees them in the file either. */
function escaped(content: Content): Finding[] {
  const { folder, raw, values, at } = content;
  const ofValues = [...values].flatMap(([path, value]) =>
    texts(value).map((one) => ({ path, at: () => at(path, ...one.path), text: one.text })),
  );
  const ofGuides = [...content.texts.values()].flatMap(allGuides).flatMap((guide) => {
    const path = guide.file.slice(folder.length + 1);
    return [
      ...texts(guide.facts).map((one) => ({
        path,
        at: () => guide.at(...one.path),
        text: one.text,
      })),
      ...[...nodes(guide.tree)].flatMap((node) =>
        node.type === 'text'
          ? [{ path, at: () => `${guide.file}:${lineOf(node)}`, text: node.value ?? '' }]
          : [],
      ),
    ];
  });
  return [...ofValues, ...ofGuides].flatMap(({ path, at: place, text }) => {
    if (!SUSPECT.test(text)) return [];
    const seen = raw.get(path) ?? '';
    return [...faultsOf(text, persian(path))]
      .filter(([character]) =>
        character === 'mixed' ? !MIXED.test(seen) : !seen.includes(character),
      )
      .map(([, fault]) => error(place(), fault));
  });
}

/** Characters that cannot be seen, or look like others, in any file of the content. */
export function characters(content: Content): Finding[] {
  return [...typed(content), ...escaped(content)];
}
