import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const page = readFileSync('dist/sv/index.html', 'utf8');
const [, script = ''] =
  /<a data-exit[^>]*>[^<]*<\/a>\s*<script>([\s\S]*?)<\/script>/u.exec(page) ?? [];

test('the exit script stands right after the link, in at most 2,000 bytes and 1,000 packed', () => {
  const sizes = [Buffer.byteLength(script), gzipSync(script).length] as const;
  assert.ok(sizes[0] > 500 && sizes[0] <= 2000 && sizes[1] <= 1000, sizes.join(' and '));
});

test('the exit script is written for old browsers: no syntax after ES2017', () => {
  assert.doesNotMatch(
    script,
    /\?\.|\?\?|\*\*=|\bcatch\s*\{|\bimport\b|\bexport\b|for await|\.\.\.\w+\s*[,}]/u,
  );
});

test('the exit script sets no trap, stores nothing and listens to no gesture or sensor', () => {
  assert.doesNotMatch(
    script,
    /history|pushState|beforeunload|window\.open|location\.(?:assign|href\s*=[^=])|Storage|cookie|indexedDB|caches|serviceWorker|fetch|XMLHttp|sendBeacon|\.name\b|touch|devicemotion|deviceorientation|vibrate|Audio/u,
  );
});
