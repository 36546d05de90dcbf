import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the place that the exit leads to behaves. */
export type Manner = 'answers' | 'hangs' | 'refuses';

/** One request that arrived. */
export interface Visit {
  readonly at: number;
  readonly referrer: string | undefined;
}

/** A stand-in for a place the exit leads to, which cannot be reached from a test machine. */
export interface Destination {
  readonly address: string;
  /** A page of the same server that stands for whatever was read before. */
  readonly before: string;
  readonly visits: Visit[];
  set(manner: Manner): Promise<void>;
  stop(): Promise<void>;
}

const MINUTE = 6e4;
const HTML = { 'Content-Type': 'text/html' };

/** Starts a destination that answers with a neutral page holding its name. */
export async function destination(name: string): Promise<Destination> {
  let manner: Manner = 'answers';
  const visits: Visit[] = [];
  const http = createServer((request, response) => {
    if (request.url === '/before')
      return response.writeHead(200, HTML).end('<title>Before</title><p>The page before');
    if (request.url !== `/${name}`) return response.writeHead(404).end();
    visits.push({ at: Date.now(), referrer: request.headers.referer });
    const page = `<!doctype html><title>Weather</title><p>Neutral page: ${name}</p>`;
    const answer = (): unknown => response.writeHead(200, HTML).end(page);
    if (manner === 'answers') return answer();
    return setTimeout(answer, MINUTE).unref();
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => http.listen(port, '127.0.0.1', resolve));
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      http.close(() => resolve());
      http.closeAllConnections();
    });
  await listen(0);
  const { port } = http.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/${name}`,
    before: `http://127.0.0.1:${port}/before`,
    visits,
    async set(next) {
      manner = next;
      if (next === 'refuses' && http.listening) await stop();
      if (next !== 'refuses' && !http.listening) await listen(port);
    },
    stop,
  };
}
