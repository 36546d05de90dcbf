import { error, type Finding } from './finding.ts';
import type { Content } from './read.ts';

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const INVISIBLE = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\ufeff]/u;
const ZWNJ = '\u200c';
const TATWEEL = '\u0640';

const named = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function faultOf(character: string, persian: boolean): string | undefined {
  if (character === ZWNJ && persian) return undefined;
  if (BIDI.test(character))
    return 'a direction mark, which may turn numbers round. Delete it; components set the direction';
  if (INVISIBLE.test(character)) return 'an invisible character. Delete it';
  if (character === TATWEEL)
    return 'a stretching mark (tatweel), which search does not find. Delete it';
  if (/\p{Nd}/u.test(character) && !/\d/u.test(character))
    return 'a digit of another script. Write 0–9, as on Swedish letters and phones';
  return undefined;
}

const SUSPECT = /[^\u0000-\u00ac\u00ae-\u02ff]/u;

/** Characters that cannot be seen, or look like others, in the files of languages and contacts. */
export function characters(content: Content): Finding[] {
  return [...content.raw].flatMap(([path, text]) => {
    if (!SUSPECT.test(text) && !text.includes('\u00ad')) return [];
    const persian = /^fa(-|\/)/u.test(path);
    return text.split('\n').flatMap((line, index) => {
      const found = new Map<string, string>();
      for (const character of line) {
        const fault = faultOf(character, persian);
        if (fault !== undefined) found.set(character, fault);
      }
      return [...found].map(([character, fault]) =>
        error(
          `${content.folder}/${path}:${index + 1}`,
          `${named(character)} stands here: ${fault}.`,
        ),
      );
    });
  });
}
