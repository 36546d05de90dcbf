/** Letters that Unicode does not take apart, each followed by what it is searched as. */
const PAIRS =
  'øoæaœođdłlıiςσ' +
  '\u06be\u0647\u06c1\u0647\u06d5\u0647\u0629\u0647\u0649\u064a\u06cc\u064a\u06d0\u064a\u06ce\u064a\u06d2\u064a\u06a9\u0643\u0671\u0627\u0695\u0631\u06b5\u0644\u06c6\u0648';
const LETTER: Record<string, string> = {};
for (let i = 0; i < PAIRS.length; i += 2) LETTER[PAIRS[i]!] = PAIRS[i + 1]!;

/**
 * Text as search compares it, the same for an index and a query: lower case, no diacritics or vowel
 * marks, Arabic letter forms as one, Latin digits, single spaces. Digits in groups become one number.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      // Diacritics, Arabic vowel marks, stretching, joiners, direction marks, apostrophes; a lone hamza.
      .replace(/[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u061c\u00ad'’ʼ`´ء]/g, '')
      .replace(/ß/g, 'ss')
      .replace(/[^a-z\d ]/g, (letter) => LETTER[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .replace(/(\d) (?=\d)/g, '$1')
      .trim()
  );
}

/** The words of a text as search compares them. Arabic words lose the article and what is joined before it. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === ''
    ? []
    : folded
        .split(' ')
        .map((word) => word.replace(/^([وفبكهع]?ال(?=.{3})|لل(?=.{3})|و(?=[ء-ي]{4}))/, ''));
}
