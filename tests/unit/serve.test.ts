import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { headerFaults } from '#headers/faults.ts';
import { withBuilt, write } from './built.ts';

/** What serving a folder says before it gives up. */
function refusal(folder: string, port = '4999'): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src/commands/run.mjs'), 'serve'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, PORT: port }, timeout: 20_000 },
  );
  assert.equal(status, 1, stdout + stderr);
  assert.equal(stdout, '');
  return stderr;
}

test('a port that is in use, or none at all, is a sentence', async () => {
  await withBuilt(async (folder) => {
    const taken = createServer().listen(0);
    await new Promise((done) => taken.once('listening', done));
    const { port } = taken.address() as AddressInfo;
    try {
      assert.equal(
        refusal(folder, String(port)),
        `Port ${port} is in use. Stop what uses it, or choose another: PORT=4400 npm start\n`,
      );
    } finally {
      taken.close();
    }
    assert.match(refusal(folder, 'http'), /^PORT is "http"; write a number from 1 to 65535/u);
  });
});

test('without dist/, or with one that was never finished, it says what to run', async () => {
  await withBuilt((folder) => {
    rmSync(join(folder, 'dist/_headers'));
    assert.match(refusal(folder), /^There is no finished dist\/\. Run "npm run build" first/u);
    rmSync(join(folder, 'dist'), { recursive: true });
    assert.match(refusal(folder), /^There is no finished dist\/\. Run "npm run build" first/u);
  });
});

test('a header file that lost the hash of code in a page is refused', async () => {
  await withBuilt((folder) => {
    const file = readFileSync(join(folder, 'dist/_headers'), 'utf8');
    const [hash = ''] = /'sha256-[^']+'/u.exec(file) ?? [];
    write(join(folder, 'dist'), { _headers: file.replace(hash, '') });
    assert.match(
      refusal(folder),
      /^dist\/_headers: The policy lacks 'sha256-.*Run "npm run build"/u,
    );
  });
});

test('a line or a number of rules that hosts would not take is told', () => {
  const none = { scripts: [], styles: [] };
  const long = `/*\n  X-Test: ${'x'.repeat(2000)}\n`;
  assert.match(headerFaults(long, none)[0] ?? '', /^Line 2 has 2010 characters; .* at most 2000/u);
  const many = '/a/*\n  X-Test: x\n'.repeat(101);
  assert.match(headerFaults(many, none)[0] ?? '', /^There are 101 rules; .* at most 100/u);
  assert.deepEqual(headerFaults('/*\n  X-Test: x\n', none), []);
});
