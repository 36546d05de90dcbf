import { inflateSync } from 'node:zlib';

/** Pixels, row by row without gaps. */
export interface Picture {
  readonly pixels: Buffer;
  readonly bytesPerPixel: number;
}

/** Whether all pixels have one colour. */
export function oneColour({ pixels, bytesPerPixel }: Picture): boolean {
  // The same as itself shifted by one pixel.
  return pixels.subarray(bytesPerPixel).equals(pixels.subarray(0, -bytesPerPixel));
}

/** Whether two pictures are equal to the pixel. */
export function same(a: Picture, b: Picture): boolean {
  return a.pixels.equals(b.pixels);
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A PNG as browsers write it: 8 bits a channel, not interlaced. */
export function png(file: Buffer): Picture {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const size = CHANNELS[file.readUInt8(25)] ?? 0;
  if (file.readUInt8(24) !== 8 || !size)
    throw new Error('The picture is not a PNG with 8 bits a channel.');
  const rows = inflateSync(Buffer.concat(parts));
  const stride = width * size;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows.readUInt8(y * (stride + 1));
    for (let x = 0; x < stride; x++) {
      const left = x < size ? 0 : pixels.readUInt8(y * stride + x - size);
      const above = y ? pixels.readUInt8((y - 1) * stride + x) : 0;
      const corner = y && x >= size ? pixels.readUInt8((y - 1) * stride + x - size) : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels.writeUInt8((rows.readUInt8(y * (stride + 1) + 1 + x) + guess) & 255, y * stride + x);
    }
  }
  return { pixels, bytesPerPixel: size };
}

/** The predictor of PNG's fourth filter. */
function paeth(left: number, above: number, corner: number): number {
  const away = (value: number): number => Math.abs(left + above - corner - value);
  if (away(left) <= away(above) && away(left) <= away(corner)) return left;
  return away(above) <= away(corner) ? above : corner;
}
