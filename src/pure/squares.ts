/** A QR code's squares in few characters: its side, and a bit for each square, row by row, in base64. */
export type Packed = readonly [side: number, bits: string];

/** Packs rows of dark and light squares. */
export function packed(rows: readonly (readonly boolean[])[]): Packed {
  const bytes = new Uint8Array(Math.ceil((rows.length * rows.length) / 8));
  rows.flat().forEach((dark, index) => {
    if (dark) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return [rows.length, btoa(String.fromCharCode(...bytes))];
}

/** The dark squares of a packed code as the path of an SVG whose box is `side` wide. */
export function path([side, bits]: Packed): string {
  const bytes = Uint8Array.from(atob(bits), (character) => character.charCodeAt(0));
  let found = '';
  for (let index = 0; index < side * side; index += 1)
    if (((bytes[index >> 3] ?? 0) >> (index & 7)) & 1)
      found += `M${index % side} ${Math.floor(index / side)}h1v1h-1z`;
  return found;
}
