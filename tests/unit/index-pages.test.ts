import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createIndex, close } from 'pagefind';
import { withoutClock } from '../../src/commands/index-pages.ts';

test('Pagefind’s programs, as installed, are made to ask for addresses without the time', async () => {
  const { index } = await createIndex({});
  assert.ok(index);
  const { files } = await index.getFiles();
  await close();
  for (const file of ['pagefind.js', 'pagefind-worker.js']) {
    const found = files.find(({ path }) => path === file);
    assert.ok(found, file);
    const program = Buffer.from(found.content).toString();
    assert.match(program, /\?ts=/u);
    const clean = withoutClock(program, file);
    assert.doesNotMatch(clean, /\?ts=/u);
    assert.match(clean, /pagefind-entry\.json/u);
  }
});

test('a Pagefind that asks in another way stops the build with what to look at', () => {
  for (const program of ['fetch(`a?ts=${Date.now()}`)', 'fetch("a")'])
    assert.throws(
      () => withoutClock(program, 'pagefind.js'),
      /pagefind\.js .*look at CLOCK in src/u,
    );
});

test('the page the script stands in loads nothing by itself', () => {
  const script = readFileSync('src/client/search.ts', 'utf8');
  assert.equal(script.match(/import\(/gu)?.length, 1);
  assert.doesNotMatch(script, /fetch\(|XMLHttpRequest|sendBeacon|localStorage|history\./u);
});
