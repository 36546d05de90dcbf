/** Bytes that a QR code of each version from 1 on holds at error correction M. */
const HOLDS = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213];

/** A printed code's side with its quiet zone, and the smallest square that a cheap printer and a phone agree on. */
const SIDE = 20;
const SMALLEST = (5 / 300) * 25.4;

/** Squares that must stay empty around a code. */
export const QUIET = 4;

/** Squares along the side of the code for an address, without its quiet zone. */
export function squares(address: string): number {
  const bytes = new TextEncoder().encode(address).length;
  const index = HOLDS.findIndex((most) => bytes <= most);
  return 17 + 4 * ((index < 0 ? HOLDS.length : index) + 1);
}

/** The most squares that can be printed at 20 mm: each five dots of a printer of 300 dots an inch. */
export const MOST_SQUARES = Math.floor(SIDE / SMALLEST) - 2 * QUIET;

/** The longest address whose code can still be printed at 20 mm. */
export const LONGEST = HOLDS.filter((_, index) => 21 + 4 * index <= MOST_SQUARES).at(-1) ?? 0;
