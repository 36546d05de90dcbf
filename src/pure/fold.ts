/** Letters that Unicode does not take apart, each followed by what it is searched as. */
const PAIRS =
  'øoæaœođdłlıißsςσіиєеґг' +
  '\u06beh\u06c1h\u06d5h\u06ccy\u06d0y\u06cey\u06d2y\u06a9k\u0671a\u0695r\u06b5l\u06c6w\u067ep\u06afk\u0686c\u0698z';

/**
 * Letters of other alphabets: the first, and what it and those after it are searched as. Those that sound
 * or look alike become the same, and a page carries its words in half the bytes. Ethiopic has eight
 * for each sound, one for each vowel.
 */
const ALPHABETS = [
  [0x430, 'abvgdejziiklmnoprstufxcqww i eyh'],
  [0x627, 'abhtsjvxdzrzscuoioegkkyyy fqklmnhwyy'],
  [0x660, '0123456789'],
  [0x6f0, '0123456789'],
  [0x1200, 'hlhmsrsxqqqqbvtchhnnakkkkwazjyddjgggoipeefp'],
] as const;

/**
 * Text as search compares it, the same for an index and a query: lower case, no diacritics or vowel
 * marks, letters of other alphabets by their sound, Arabic without the article or what is joined before it,
 * Latin digits, single spaces. Doubled letters become one, digits in groups one number.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Diacritics, vowel marks, joiners, the stretching mark, apostrophes, hard and soft signs, the lone hamza.
      .replace(/[\p{M}\p{Cf}\u0640'’ʼ`´ьъ\u0621]/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .replace(/(^| )([وفبكهع]?ال(?=[ء-ي]{3})|لل(?=[ء-ي]{3})|و(?=[ء-ي]{4}))/g, '$1')
      .replace(/[^a-z ]/g, (letter) => {
        const place = PAIRS.indexOf(letter);
        const own = place % 2 ? letter : PAIRS[place + 1]!;
        for (const [first, sounds] of ALPHABETS) {
          const sound = sounds[(own.charCodeAt(0) - first) >> (first > 0x1000 ? 3 : 0)];
          if (sound) return sound;
        }
        return own;
      })
      .replace(/([a-z])\1+/g, '$1')
      .replace(/(\d) (?=\d)/g, '$1')
      .trim()
  );
}

/** The words of a text as search compares them. */
export function words(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word);
}
