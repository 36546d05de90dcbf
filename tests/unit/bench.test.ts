import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentFindings } from '#checks/content.ts';
import { printed } from '#checks/finding.ts';
import { read } from '#checks/read.ts';
import { bare } from '#commands/bench-bare.ts';
import { writeContent } from '#commands/bench-content.ts';
import { growing, growth } from '#commands/bench-growth.ts';
import { municipalitiesFor } from '#commands/bench-tenth.ts';
import { taken } from '#commands/bench-tree.ts';
import { write } from './built.ts';

const inFolder = async <T>(use: (folder: string) => T | Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

test('the content of the large build is complete and has no faults, in scripts of both directions', () =>
  inFolder((folder) => {
    const content = join(folder, 'content');
    // With the first three that are invented: Ethiopic, Arabic and Latin letters.
    const languages = read('content').content.languages.size + 3;
    writeContent(content, languages);
    assert.deepEqual(contentFindings(content).map(printed), []);
    const { texts, contacts, municipalities } = read(content).content;
    assert.deepEqual([texts.size, contacts.size, municipalities.size], [languages, 100, 290]);
    const [swedish, invented] = [texts.get('sv'), texts.get('am')];
    assert.equal(invented?.guides.size, swedish?.guides.size);
    assert.equal(invented?.contacts.size, 100);
  }));

test('the content of a tenth has as few municipalities as asked for, every county, and no faults', () =>
  inFolder((folder) => {
    const content = join(folder, 'content');
    assert.equal(writeContent(content, 2, 120), 120);
    const country = { municipalities: 120, counties: 21 };
    assert.deepEqual(contentFindings(content, undefined, country).map(printed), []);
    const { texts, contacts, municipalities } = read(content).content;
    assert.deepEqual([texts.size, contacts.size, municipalities.size], [2, 100, 120]);
    assert.equal(new Set([...municipalities].map(([, { county }]) => county)).size, 21);
  }));

test('a tenth gets the municipalities that bring it to a tenth of the pages', () => {
  const slugs = Array.from({ length: 100 }, (_, index) => `town-${index}`);
  const pages = ['sv', 'en', 'so', 'ti'].flatMap((lang) => [
    `${lang}/index.html`,
    `${lang}/staff/pair/so/index.html`,
    `${lang}/staff/handout/contact/112/2/index.html`,
    ...slugs.flatMap((slug) => [
      `${lang}/places/${slug}/index.html`,
      `${lang}/staff/place/${slug}/index.html`,
    ]),
  ]);
  // Two languages: a page each and two for each municipality.
  const larger = { pages, without: ['so', 'ti'], slugs };
  assert.equal(municipalitiesFor(82, larger), 20);
  assert.equal(municipalitiesFor(402, larger), 100);
});

test('a page that grows with the site is named, its lists of languages and municipalities left out', () =>
  inFolder((folder) => {
    const page = (kind: string, rest: string): string => `<html data-page="${kind}">${rest}</html>`;
    const menu = '<li><a href="/so/" hreflang="so">Soomaali</a></li>';
    const town = '<li><a href="/sv/places/ale/">Ale</a></li><option value="14">Ale</option>';
    write(folder, {
      'small/a.html': page('guide:a', 'x'),
      'large/a.html': page('guide:a', `x${menu}${town}`),
      'small/b.html': page('place:b', 'x'),
      'large/b.html': page('place:b', 'xyz'),
    });
    const all = growth(join(folder, 'small'), join(folder, 'large'));
    assert.deepEqual(growing(all), [{ kind: 'place', pages: 1, most: 2, page: 'b.html' }]);
  }));

test('a command is measured with what it starts', async () => {
  const busy = 'let sum = 0; for (let step = 0; step < 3e8; step++) sum += step % 7;';
  const twice = `${busy} require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(busy)}])`;
  const { status, cpu, memory } = await taken('.', process.execPath, '-e', twice);
  assert.equal(status, 0);
  assert.ok(cpu > 0.3, `${cpu} s`);
  if (process.platform === 'linux') assert.ok(memory > 1e7, `${memory} bytes`);
});

test('a bare page holds the text of a page and nothing else', () => {
  const html =
    '<!doctype html><html lang="ar" dir="rtl" data-page="x"><head><style>p{}</style></head><body><script>1</script><h1>Ett</h1><p>Två <a href="/">tre</a></p></body></html>';
  assert.match(
    bare(html),
    /^<!doctype html><html lang="ar" dir="rtl">.*<p>Ett<\/p>\n<p>Två tre<\/p><\/html>$/u,
  );
});
