const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Eight hexadecimal digits that change when the text does (FNV-1a over UTF-8). White space is folded
 * first, so that a new line break renews no translation.
 */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text.normalize('NFC').replace(/\s+/gu, ' ').trim())) {
    hash = Math.imul(hash ^ byte, PRIME) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
