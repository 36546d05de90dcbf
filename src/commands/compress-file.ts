import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of a file, and of what is sent instead of it to browsers that take brotli or gzip. */
export interface Compressed {
  from: number;
  br: number;
  gz: number;
}

/** Writes `.br` and `.gz` beside a file, each only where it is smaller. The same file gives the same bytes. */
export function compressed(file: string): Compressed {
  const bytes = readFileSync(file);
  const packed = {
    br: brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    gz: gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
  };
  const sizes: Compressed = { from: bytes.length, br: bytes.length, gz: bytes.length };
  for (const ending of ['br', 'gz'] as const) {
    if (packed[ending].length >= bytes.length) continue;
    const part = `${file}.${ending}.part`;
    try {
      writeFileSync(part, packed[ending]);
      // A server never sees half a copy.
      renameSync(part, `${file}.${ending}`);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
    sizes[ending] = packed[ending].length;
  }
  return sizes;
}
