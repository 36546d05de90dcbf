import { francAll } from 'franc';
import type { PlacedText } from './texts.ts';

/** Letters from which a language is told surely. Shorter texts of a file are joined until they hold twice as many. */
const SURE = 40;

/** Languages that Swedish and English are easily taken for. Nothing here is translated from them. */
const NEIGHBOURS = ['nob', 'nno', 'dan', 'sco'];

/** Swedish and English as the detector names them, by their codes here. */
const CODES: Readonly<Record<string, string>> = { sv: 'swe', en: 'eng' };

/** A text or several short ones, with what to call it in a message. */
export interface Judged extends Pick<PlacedText, 'at' | 'text'> {
  readonly named: string;
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
const fileOf = (at: string): string => at.replace(/:.*$/u, '');
const begin = (text: string): string => `"${text.trim().slice(0, 60)}"`;

/** Texts that are long enough to be judged, and the short ones of each file joined. */
export function judgeable(texts: readonly Pick<PlacedText, 'at' | 'text'>[]): Judged[] {
  const judged: Judged[] = [];
  let short: Pick<PlacedText, 'at' | 'text'>[] = [];
  for (const one of texts) {
    if (letters(one.text) >= SURE) {
      judged.push({ ...one, named: begin(one.text) });
      continue;
    }
    if (short[0] && fileOf(short[0].at) !== fileOf(one.at)) short = [];
    short.push(one);
    const text = short.map((each) => each.text).join(' ');
    if (letters(text) < 2 * SURE) continue;
    judged.push({ at: short[0]?.at ?? one.at, text, named: `the text from ${begin(text)} on` });
    short = [];
  }
  return judged;
}

/** Which of some of Swedish and English a text is in, where it is taken for one of them. */
export function takenFor(text: string, langs: readonly string[]): string | undefined {
  // Cheap, and nearly always enough where the language is one of the two itself.
  const nearer = francAll(text, { only: Object.values(CODES) })[0]?.[0];
  if (!langs.some((lang) => CODES[lang] === nearer)) return undefined;
  const [found] = francAll(text, { ignore: NEIGHBOURS })[0] ?? [];
  return langs.find((lang) => CODES[lang] === found);
}
