import { encodeQR } from 'qr';
import { LONGEST, MOST_SQUARES, QUIET, squares } from '#pure/density.ts';
import { packed, type Packed } from '#pure/squares.ts';
import { site } from '#site.ts';

/** A QR code as the path of an SVG of `side` squares, its quiet zone included. */
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
  const runs = rows.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/gu),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { side: rows.length, path: runs.join('') };
}

/** The same code in few characters, for the builder of print-outs. */
export function packedCode(path: string): Packed | undefined {
  return site.address ? packed(darkSquares(new URL(path, site.address).href)) : undefined;
}

/** A page's address as people type it; only its path where the copy has no address of its own. */
export function typed(path: string): string {
  return site.address ? `${new URL(site.address).host}${path}` : path;
}
