import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { builtFindings, knownIn } from '#checks/dist.ts';
import { read } from '#checks/read.ts';
import { printed } from '#checks/finding.ts';

/** The exit as it stands on every page. */
export const EXIT =
  '<a data-exit href="https://www.smhi.se/" data-alt="https://sv.wikipedia.org/" rel="noreferrer noopener nofollow" referrerpolicy="no-referrer">Lämna sidan</a><script>"use strict";</script>';

/** A page without faults. */
export const GOOD = `<!DOCTYPE html><html lang="sv" dir="ltr" data-page="start"><head><meta charset="utf-8"><title>Start</title><link rel="icon" href="data:,"><style>p{margin:0}</style></head><body>${EXIT}<main id="content"><h1>Start</h1><p data-contact="112">Ring <a href="tel:112">112</a>.</p><p>Läs <a href="/sv/#content">mer</a> hos <a href="https://www.bris.se/" rel="noreferrer">Bris</a>.</p></main></body></html>`;

/** What the checks need of the content. */
export const KNOWN = knownIn(read('tests/fixtures/good/content').content);

const INDEX = '{"version":"1.6.0","languages":{"sv":{"hash":"x","wasm":"sv","page_count":1}}}';

/** What is said about a built site of one page, with a part of it replaced. */
export function messages(replaced: string, by: string, index = INDEX): string[] {
  assert.ok(GOOD.includes(replaced), `the page has no ${replaced}`);
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    const files = {
      'sv/index.html': GOOD.replace(replaced, by),
      'pagefind/pagefind-entry.json': index,
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), text);
    }
    return builtFindings(dist, KNOWN).map((finding) => printed(finding).replace(`${dist}/`, ''));
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

/** A fault of a page: its name, what of the good page is replaced and by what, and what is said. */
export type PageFault = readonly [name: string, replaced: string, by: string, wanted: RegExp];

/** One test for each fault: that it is reported. */
export function areReported(faults: readonly PageFault[]): void {
  for (const [name, replaced, by, wanted] of faults) {
    test(`a page with ${name} is reported`, () => {
      const found = messages(replaced, by);
      assert.ok(
        found.some((line) => wanted.test(line)),
        found.join('\n') || 'nothing was reported',
      );
    });
  }
}
