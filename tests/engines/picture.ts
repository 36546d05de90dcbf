import { inflateSync } from 'node:zlib';

const BYTES_PER_PIXEL: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Whether all pixels of a PNG have one colour: 8 bits a channel, not interlaced, as browsers write them. */
export function oneColour(png: Buffer): boolean {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const size = BYTES_PER_PIXEL[png.readUInt8(25)] ?? 0;
  if (png.readUInt8(24) !== 8 || !size) throw new Error('The picture is not a PNG with 8 bits a channel.');
  const rows = inflateSync(Buffer.concat(parts));
  const stride = width * size;
  let above = Buffer.alloc(stride);
  let first: Buffer | undefined;
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const row = unfiltered(rows.subarray(start + 1, start + 1 + stride), above, rows.readUInt8(start), size);
    first ??= row.subarray(0, size);
    for (let x = 0; x < stride; x += size) if (row.compare(first, 0, size, x, x + size)) return false;
    above = row;
  }
  return true;
}

/** One row of pixels, as the PNG specification undoes its five filters. */
function unfiltered(row: Buffer, above: Buffer, filter: number, size: number): Buffer {
  const pixels = Buffer.from(row);
  for (let x = 0; x < row.length; x++) {
    const left = x < size ? 0 : pixels.readUInt8(x - size);
    const up = above.readUInt8(x);
    const corner = x < size ? 0 : above.readUInt8(x - size);
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    pixels.writeUInt8((row.readUInt8(x) + guess) & 255, x);
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const near = (value: number): number => Math.abs(estimate - value);
  if (near(left) <= near(up) && near(left) <= near(corner)) return left;
  return near(up) <= near(corner) ? up : corner;
}
