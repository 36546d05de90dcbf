import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { withMistake } from './fixtures.ts';

/** What Astro alone would log and pass over, ending with success (house style §9). */
const SILENT: readonly (readonly [name: string, fixture: string, said: RegExp])[] = [
  [
    'broken YAML',
    'yaml-broken',
    /content\/contacts\/bris\.yaml:2: the line is indented differently/u,
  ],
  ['a reference to nothing', 'unknown-source', /talk\.mdx:7: "sources" names source "lagg"/u],
  ['a duplicate key', 'key-twice', /content\/sources\.yaml:7: "sos" stands twice here/u],
  ['a missing string', 'string-missing', /content\/ar\/ui\.json: "exit" is missing/u],
  [
    'a missing plural form',
    'plural-missing',
    /content\/ar\/ui\.json: "hits" lacks the form "few"/u,
  ],
];

for (const [name, fixture, said] of SILENT) {
  test(`${name} stops the build before any page is made`, () => {
    withMistake(fixture, (folder) => {
      const { status, stderr } = spawnSync(process.execPath, [resolve('src/commands/build.ts')], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 1, stderr);
      assert.match(stderr, said);
      assert.match(stderr, /things? to put right in/u);
      assert.equal(existsSync(join(folder, 'dist')), false);
      assert.equal(existsSync(join(folder, 'dist.next')), false);
    });
  });
}
