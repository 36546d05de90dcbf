import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { server } from '#commands/server.ts';
import { withBuilt, write } from './built.ts';
import { command } from './command.ts';

/** Runs the command without holding up a server in this process. */
function verify(folder: string, place: string): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, [resolve('src/commands/run.mjs'), 'verify', place], {
    cwd: folder,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((done) => child.once('close', (status) => done({ status, output })));
}

/** What the command says about a copy that was changed. */
async function said(change: (copy: string) => void): Promise<string> {
  return withBuilt((folder) => {
    const copy = join(folder, 'kopia');
    cpSync(join(folder, 'dist'), copy, { recursive: true });
    change(copy);
    const { status, output } = command('verify', folder, 'kopia');
    assert.equal(status, 1, output);
    assert.match(output, /kopia is not this build: 1 difference\. /u);
    return output;
  });
}

describe('a deployed folder', () => {
  test('that is the build passes, compressed copies included', async () => {
    await withBuilt((folder) => {
      command('compress', folder);
      cpSync(join(folder, 'dist'), join(folder, 'kopia'), { recursive: true });
      const { status, output } = command('verify', folder, 'kopia');
      assert.equal(status, 0, output);
      assert.equal(output, 'kopia is this build, file by file (7 files).\n');
    });
  });

  test('with a changed file is told by its name', async () => {
    assert.match(
      await said((copy) => write(copy, { 'sv/index.html': 'x' })),
      /^differs: sv\/index\.html$/mu,
    );
  });

  test('without a file is told by its name', async () => {
    assert.match(
      await said((copy) => rmSync(join(copy, 'robots.txt'))),
      /^missing: robots\.txt$/mu,
    );
  });

  test('with one file more is told by its name', async () => {
    assert.match(await said((copy) => write(copy, { 'sv/x.js': '' })), /^extra: sv\/x\.js$/mu);
  });

  test('with a compressed copy that holds something else is told, though the file itself is right', async () => {
    const swapped = (copy: string): void =>
      writeFileSync(join(copy, 'sv/index.html.br'), brotliCompressSync('another number'));
    assert.match(await said(swapped), /^differs: sv\/index\.html\.br$/mu);
  });
});

test('pages that show the copy’s own test run are named and not compared; any other page still is', async () => {
  await withBuilt((folder) => {
    const copy = join(folder, 'kopia');
    cpSync(join(folder, 'dist'), copy, { recursive: true });
    write(copy, { 'proof.json': '{}', PROOF_SHA256SUMS: `${'0'.repeat(64)}  sv/index.html\n` });
    const { status, output } = command('verify', folder, 'kopia');
    assert.equal(status, 0, output);
    assert.match(output, /^Not compared, .*: proof\.json$/mu);
    write(copy, { 'sv/index.html': 'x' });
    assert.match(command('verify', folder, 'kopia').output, /^differs: sv\/index\.html$/mu);
  });
});

describe('an address', () => {
  test('that serves the build passes; a changed page, a lost page and a lost header are told', async () => {
    await withBuilt(async (folder) => {
      cpSync(join(folder, 'dist'), join(folder, 'kopia'), { recursive: true });
      const copy = join(folder, 'kopia');
      const running = await server(copy, 0);
      const address = `http://localhost:${(running.address() as AddressInfo).port}/`;
      try {
        const right = await verify(folder, address);
        assert.equal(right.status, 0, right.output);
        write(copy, { 'sv/index.html': 'x' });
        renameSync(join(copy, 'open-data'), join(copy, 'data'));
        const wrong = await verify(folder, address);
        assert.equal(wrong.status, 1);
        assert.match(wrong.output, /^differs: sv\/index\.html$/mu);
        assert.match(wrong.output, /^missing: open-data\/contacts\.csv$/mu);
      } finally {
        running.close();
        running.closeAllConnections();
      }
      write(join(folder, 'kopia'), { _headers: '/*\n  X-Frame-Options: DENY\n' });
      const bare = await server(copy, 0);
      try {
        const { output } = await verify(
          folder,
          `http://localhost:${(bare.address() as AddressInfo).port}`,
        );
        assert.match(output, /^header Cache-Control: is not sent at \/$/mu);
      } finally {
        bare.close();
        bare.closeAllConnections();
      }
    });
  });

  test('that does not answer is said to be so', async () => {
    await withBuilt(async (folder) => {
      const { status, output } = await verify(folder, 'http://localhost:9');
      assert.equal(status, 1);
      assert.match(
        output,
        /^http:\/\/localhost:9\/\S* does not answer \(.*\)\. Check the address/u,
      );
    });
  });
});

test('without a finished dist/, with no place or with a place that is none, it says what to do', async () => {
  await withBuilt((folder) => {
    assert.match(command('verify', folder).output, /^Write npm run verify -- <folder>/u);
    assert.match(
      command('verify', folder, 'nowhere').output,
      /^nowhere is no folder and no address\. /u,
    );
    rmSync(join(folder, 'dist/SHA256SUMS'));
    const { status, output } = command('verify', folder, 'dist');
    assert.equal(status, 1);
    assert.equal(
      output,
      'There is no finished dist/ to compare with. Run "npm run build" first.\n',
    );
  });
});
