import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headers } from '#headers/headers.ts';
import { score } from '../servers/observatory.ts';

const OURS = headers({ scripts: ["'sha256-abc='"], styles: ["'sha256-def='"] });

/** The score with some headers changed or, where null, left out. */
function changed(changes: Readonly<Record<string, string | null>> = {}, html = ''): number {
  const sent = new Map(OURS.map(([name, value]) => [name.toLowerCase(), value]));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) sent.delete(name);
    else sent.set(name, value);
  }
  return score(sent, html);
}

const policy = (from: string, to: string): Record<string, string> => ({
  'content-security-policy': (OURS[0]?.[1] ?? '').replace(from, to),
});

test('our headers get 100 and every bonus but that of the preload list', () => {
  assert.equal(changed(), 130);
});

test('each loss costs what the public table says, and below 90 no bonus counts', () => {
  const costs: readonly (readonly [Record<string, string | null>, number])[] = [
    [{ 'content-security-policy': null }, 75],
    [policy("'sha256-abc='", "'unsafe-inline'"), 80],
    [policy("'wasm-unsafe-eval'", "'unsafe-eval'"), 110],
    [policy("'sha256-def='", "'unsafe-inline'"), 120],
    [policy("default-src 'none'", "default-src 'self'"), 125],
    [policy("frame-ancestors 'none'; ", ''), 125],
    [{ 'strict-transport-security': null }, 80],
    [{ 'strict-transport-security': 'max-age=600' }, 120],
    [{ 'referrer-policy': 'unsafe-url' }, 120],
    [{ 'x-content-type-options': null }, 125],
    [{ 'cross-origin-resource-policy': 'cross-origin' }, 80],
    [{ 'set-cookie': 'a=b' }, 60],
  ];
  for (const [changes, points] of costs)
    assert.equal(changed(changes), points, JSON.stringify(changes));
  assert.equal(changed({}, '<script src="https://x.example/a.js"></script>'), 50);
});
