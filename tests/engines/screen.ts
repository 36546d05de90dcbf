import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Picture } from './picture.ts';

/** A screen that nobody sees, but that can be read as it is at any moment. */
export interface Screen {
  readonly display: string;
  /** What a part of the screen shows. */
  picture(x: number, y: number, width: number, height: number): Picture;
  close(): void;
}

/** Starts Xvfb, which chooses its own number and keeps its pixels in a file. */
export async function screen(xvfb: string): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'screen-'));
  const child = spawn(
    xvfb,
    [
      '-displayfd',
      '3',
      '-screen',
      '0',
      '1280x1024x24',
      '-nocursor',
      '-nolisten',
      'tcp',
      '-fbdir',
      folder,
    ],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    (child.stdio[3] as Readable).once('data', (chunk: Buffer) => resolve(String(chunk).trim()));
    child.once('exit', () => reject(new Error('Xvfb could not start.')));
  });
  return {
    display: `:${number}`,
    picture: (x, y, width, height) =>
      part(readFileSync(join(folder, 'Xvfb_screen0')), x, y, width, height),
    close() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Cuts a part out of a window dump (XWD): a header of big-endian numbers, a palette, then rows of pixels. */
function part(dump: Buffer, x: number, y: number, width: number, height: number): Picture {
  const field = (number: number): number => dump.readUInt32BE(number * 4);
  const [bytesPerPixel, bytesPerLine, start] = [
    field(11) / 8,
    field(12),
    field(0) + field(19) * 12,
  ];
  const rows = Array.from({ length: height }, (_, row) => {
    const at = start + (y + row) * bytesPerLine + x * bytesPerPixel;
    return dump.subarray(at, at + width * bytesPerPixel);
  });
  return { pixels: Buffer.concat(rows), bytesPerPixel };
}
