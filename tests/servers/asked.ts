import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** A response as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** Every header in order, names in lower case, one entry for each line sent. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Bytes of the status line and headers as HTTP/1.1 text. */
  readonly headBytes: number;
  /** The body, unpacked. */
  readonly body: Buffer;
}

const UNPACK: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

/** Asks a server on this machine for a path. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', encoding = 'identity' } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { 'Accept-Encoding': encoding } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () => {
          const raw = response.rawHeaders;
          const headers = raw.flatMap((name, index) =>
            index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? ''] as const] : [],
          );
          const line = `HTTP/1.1 ${response.statusCode} ${response.statusMessage}`;
          const body = Buffer.concat(parts);
          resolve({
            status: response.statusCode ?? 0,
            headers,
            headBytes: headers.reduce(
              (sum, [name, value]) => sum + name.length + value.length + 4,
              line.length + 4,
            ),
            body: body.length
              ? (UNPACK[value(headers, 'content-encoding') ?? '']?.(body) ?? body)
              : body,
          });
        });
      },
    );
    sent.once('error', reject);
    sent.end();
  });
}

/** The value of a header, undefined where it was not sent. */
export const value = (headers: Answer['headers'], name: string): string | undefined =>
  headers.find(([one]) => one === name)?.[1];
