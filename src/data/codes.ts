import { encodeQR } from 'qr';
import { LONGEST, MOST_SQUARES, QUIET, squares } from '#pure/density.ts';
import { packed, type Packed } from '#pure/squares.ts';
import { site } from '#site.ts';

/** A QR code as the path of an SVG of `side` squares, its quiet zone included: lines down, one square wide. */
export interface Code {
  readonly side: number;
  readonly path: string;
}

/** The dark squares of the code for an address, row by row, with its quiet zone. */
export function darkSquares(address: string): boolean[][] {
  if (squares(address) > MOST_SQUARES)
    throw new Error(
      `content/site.yaml: the QR code of ${address} is too dense to print at 20 mm. Choose an address of at most ${LONGEST} characters.`,
    );
  return encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
}

/** The QR code of a page, or undefined where the copy has no address of its own. Throws where it is too dense. */
export function codeOf(path: string): Code | undefined {
  if (!site.address) return undefined;
  const rows = darkSquares(new URL(path, site.address).href);
  // Down, each from the last: codes of a site begin alike, and from the right side they are written in columns.
  const columns = rows.map((_, x) => {
    let at = 0;
    const dark = rows.map((row) => (row[x] ? '1' : '0')).join('');
    return [...dark.matchAll(/1+/gu)].map(({ index, 0: { length } }) => {
      const move = at === 0 ? `M${x}.5 ${index}` : `m0 ${index - at}`;
      at = index + length;
      return `${move}v${length}`;
    });
  });
  return { side: rows.length, path: columns.flat().join('') };
}

/** The same code in few characters, for the builder of print-outs. */
export function packedCode(path: string): Packed | undefined {
  return site.address ? packed(darkSquares(new URL(path, site.address).href)) : undefined;
}

/** A page's address as people type it; only its path where the copy has no address of its own. */
export function typed(path: string): string {
  return site.address ? `${new URL(site.address).host}${path}` : path;
}
