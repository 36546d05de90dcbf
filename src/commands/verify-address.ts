import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor } from '#headers/hosts.ts';
import { read, sum, SUMS, type Differences } from './verify-sums.ts';

const AT_ONCE = 8;
const PATIENCE = 30_000;
/** Every form in which a browser may be sent a file. */
const ENCODINGS = ['identity', 'gzip', 'br'];
/** One address of each set of headers: a page, a page that does not exist, open data. */
const HEADED = ['/', '/no-such-page/', '/open-data/contacts.csv'];

/** A server on this machine speaks plain http and sends these without what asks for https. */
const OVER_HTTP = new Set(['Content-Security-Policy', 'Strict-Transport-Security']);

/** The address at which a file of a build is found. */
const at = (base: URL, file: string): URL =>
  new URL(file.replace(/(^|\/)index\.html$/u, '$1'), base);

async function answer(address: URL, encoding = 'br'): Promise<Response> {
  try {
    return await fetch(address, {
      headers: { 'Accept-Encoding': encoding },
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    throw new Error(
      `${address.href} does not answer (${cause?.code ?? message}). Check the address, then try again.`,
      { cause: error },
    );
  }
}

/** What is wrong with a file in any form in which it is sent, or null. */
async function compared(
  base: URL,
  file: string,
  expected: string,
): Promise<keyof Differences | null> {
  for (const encoding of ENCODINGS) {
    const response = await answer(at(base, file), encoding);
    // The page for what does not exist may come with its own status.
    if (!response.ok && file !== '404.html') return 'missing';
    if (sum(new Uint8Array(await response.arrayBuffer())) !== expected) return 'different';
  }
  return null;
}

/** Headers of `dist/_headers` that a deployed copy does not send as written; one sentence each. */
export async function headerDifferences(dist: string, base: URL): Promise<string[]> {
  const text = readFileSync(join(dist, '_headers'), 'utf8');
  const differences: string[] = [];
  for (const path of HEADED) {
    const response = await answer(new URL(path, base));
    await response.arrayBuffer();
    for (const [name, value] of headersFor(text, path)) {
      const sent = response.headers.get(name);
      if (sent === value || (base.protocol === 'http:' && OVER_HTTP.has(name))) continue;
      const state = sent === null ? 'is not sent' : 'is sent with another value';
      differences.push(`header ${name}: ${state} at ${path}`);
    }
  }
  return differences;
}

/** Compares what an address serves with the sums of a build. Files that the copy lists in its own sums and the build lacks are extra. */
export async function compareAddress(
  base: URL,
  wanted: ReadonlyMap<string, string>,
): Promise<Differences> {
  const found: Differences = { different: [], missing: [], extra: [] };
  const listed = await answer(new URL(SUMS[0], base));
  if (listed.ok)
    for (const file of read(await listed.text()).keys())
      if (!wanted.has(file)) found.extra.push(file);
  // Hosts keep it to themselves; what it makes them send is compared instead.
  const files = [...wanted].filter(([file]) => file !== '_headers');
  const one = async (): Promise<void> => {
    for (let next = files.pop(); next; next = files.pop()) {
      const outcome = await compared(base, ...next);
      if (outcome) found[outcome].push(next[0]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  for (const list of Object.values(found)) list.sort();
  return found;
}
