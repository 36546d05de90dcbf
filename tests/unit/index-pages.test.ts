import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createIndex, close } from 'pagefind';
import { fullText, searched, withoutClock } from '../../src/commands/index-pages.ts';

test('Pagefind’s program, as installed, is made to ask for addresses without the time', async () => {
  const { index } = await createIndex({});
  assert.ok(index);
  const { files } = await index.getFiles();
  await close();
  const found = files.find(({ path }) => path === 'pagefind.js');
  assert.ok(found);
  const program = Buffer.from(found.content).toString();
  assert.match(program, /\?ts=/u);
  const clean = withoutClock(program, 'pagefind.js');
  assert.doesNotMatch(clean, /\?ts=/u);
  assert.match(clean, /pagefind-entry\.json/u);
});

test('a Pagefind that asks in another way stops the build with what to look at', () => {
  for (const program of ['fetch(`a?ts=${Date.now()}`)', 'fetch("a")'])
    assert.throws(
      () => withoutClock(program, 'pagefind.js'),
      /pagefind\.js .*look at CLOCK in src/u,
    );
});

test('Pagefind gets what is found of a page and its language, and a mark on another element stops the build', () => {
  const page = (body: string): string =>
    `<!DOCTYPE html><html lang="sv" dir="ltr"><head><title>Titel</title></head><body><p>Lämna</p>${body}<footer>Hitta</footer></body></html>`;
  assert.equal(
    searched(page('<main id="content" data-pagefind-body><h1>Ord</h1></main>'), 'sv/index.html'),
    '<!DOCTYPE html><html lang="sv" dir="ltr"><main id="content" data-pagefind-body><h1>Ord</h1></main></html>',
  );
  assert.throws(
    () => searched(page('<main><div data-pagefind-body>Ord</div></main>'), 'sv/index.html'),
    /sv\/index\.html has data-pagefind-body on another element than its <main>.*Move it there\./u,
  );
});

test('the page the script stands in loads nothing by itself', () => {
  const script = readFileSync('src/client/search.ts', 'utf8');
  assert.equal(script.match(/import\(/gu)?.length, 1);
  assert.doesNotMatch(script, /fetch\(|XMLHttpRequest|sendBeacon|localStorage|history\./u);
});

test('Pagefind’s program has ended when its index is written, so that what it took is counted', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'index-'));
  const programs: ChildProcess[] = [];
  const seen = (message: unknown): void => {
    programs.push((message as { process: ChildProcess }).process);
  };
  channel('child_process').subscribe(seen);
  try {
    const search = await fullText();
    const body = '<main data-pagefind-body>Ett ord</main>';
    await search.add('sv/index.html', `<html lang="sv"><body>${body}</body></html>`);
    await search.write(dist);
    assert.equal(programs.length, 1);
    assert.equal(
      programs.some(({ exitCode, signalCode }) => exitCode === null && signalCode === null),
      false,
    );
    const entry = readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8');
    assert.match(entry, /"sv":\{[^}]*"page_count":1/u);
  } finally {
    channel('child_process').unsubscribe(seen);
    rmSync(dist, { recursive: true, force: true });
  }
});
