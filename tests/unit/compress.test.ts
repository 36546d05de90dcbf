import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { withBuilt, write } from './built.ts';
import { command } from './command.ts';

test('every text file gets a .br and a .gz that hold it, where they are smaller', async () => {
  await withBuilt((folder) => {
    const { status, output } = command('compress', folder);
    assert.equal(status, 0, output);
    assert.match(output, /^Compressed 5 files of \d+ kB: .* in \d+\.\d s on \d+ cores?\.$/mu);
    const file = (name: string): Buffer => readFileSync(join(folder, 'dist', name));
    for (const page of ['index.html', 'sv/index.html', 'open-data/contacts.csv']) {
      assert.ok(brotliDecompressSync(file(`${page}.br`)).equals(file(page)));
      assert.ok(gunzipSync(file(`${page}.gz`)).equals(file(page)));
    }
    for (const name of ['robots.txt.br', 'robots.txt.gz', 'pagefind/sv.pf_meta.br', '_headers.br'])
      assert.equal(existsSync(join(folder, 'dist', name)), false, name);
    assert.equal(command('verify', folder, 'dist').status, 0);
  });
});

test('a copy from an earlier run never outlives the file it was made of', async () => {
  await withBuilt((folder) => {
    command('compress', folder);
    const br = join(folder, 'dist/sv/index.html.br');
    const earlier = readFileSync(br);
    write(join(folder, 'dist'), { 'sv/index.html': 'kort' });
    rmSync(join(folder, 'dist/index.html'));
    command('compress', folder);
    assert.equal(existsSync(br), false);
    assert.equal(existsSync(join(folder, 'dist/index.html.br')), false);
    write(join(folder, 'dist'), { 'sv/index.html': brotliDecompressSync(earlier).toString() });
    command('compress', folder);
    assert.ok(readFileSync(br).equals(earlier), 'the same file gives the same bytes');
  });
});

test('without a finished dist/ it says what to run first', async () => {
  await withBuilt((folder) => {
    rmSync(join(folder, 'dist/SHA256SUMS'));
    const { status, output } = command('compress', folder);
    assert.equal(status, 1);
    assert.equal(output, 'There is no finished dist/. Run "npm run build" first.\n');
  });
});
