import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { commit } from '#commands/commit.ts';
import { translationsOf } from '#commands/proof-figures.ts';
import { withProof } from '#commands/proof-pages.ts';
import { states } from '#commands/report-states.ts';
import { sums } from '#commands/sums.ts';
import { read } from '#checks/read.ts';
import { command } from './command.ts';
import { SAMPLE } from './proof-sample.ts';

const PAGE = `<html lang="sv"><body><p>Prov</p><section data-proof><p>Inte testat.</p></section></body></html>`;
const ACCESS = PAGE.replace('data-proof', 'data-proof="access"');

/** Runs something in a folder that holds a built site of two pages, and the content it was built from. */
function inBuilt(use: (folder: string, tested: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'));
  try {
    cpSync('tests/fixtures/good', folder, { recursive: true });
    const files = {
      'index.html': '<html lang="sv">Start</html>',
      'sv/about/proof/index.html': PAGE,
      'sv/about/access/index.html': ACCESS,
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'dist', path)), { recursive: true });
      writeFileSync(join(folder, 'dist', path), text);
    }
    const list = sums(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/SHA256SUMS'), list);
    use(folder, createHash('sha256').update(list).digest('hex'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const shown = (proof = SAMPLE, page = PAGE): string =>
  withProof(page, proof, read('tests/fixtures/good/content').content) ?? '';

test('the proof stands in the pages that ask for it, as data, and in PROOF_SHA256SUMS', () => {
  inBuilt((folder, sum) => {
    writeFileSync(join(folder, 'proof.json'), JSON.stringify({ ...SAMPLE, sums: sum }));
    for (let time = 1; time <= 2; time++) {
      const { status, output } = command('proof', folder);
      assert.equal(status, 0, output);
      const html = readFileSync(join(folder, 'dist/sv/about/proof/index.html'), 'utf8');
      assert.equal(html.match(/<section/gu)?.length, 1);
      assert.match(html, /<p>Prov<\/p>.*<h2>Tester<\/h2>/su);
      assert.doesNotMatch(html, /Inte testat/u);
      assert.deepEqual(
        readFileSync(join(folder, 'dist/PROOF_SHA256SUMS'), 'utf8')
          .trim()
          .split('\n')
          .map((line) => line.split('  ')[1]),
        ['proof.json', 'sv/about/access/index.html', 'sv/about/proof/index.html'],
      );
    }
    const { sums: told } = JSON.parse(readFileSync(join(folder, 'dist/proof.json'), 'utf8')) as {
      sums: string;
    };
    assert.equal(told, sum);
  });
});

test('a copy published with the proof passes verify, packed too; a changed proof page is told', () => {
  inBuilt((folder, sum) => {
    writeFileSync(join(folder, 'proof.json'), JSON.stringify({ ...SAMPLE, sums: sum }));
    command('proof', folder);
    command('compress', folder);
    const copy = join(folder, 'kopia');
    cpSync(join(folder, 'dist'), copy, { recursive: true });
    const { status, output } = command('verify', folder, 'kopia');
    assert.equal(status, 0, output);
    writeFileSync(join(copy, 'sv/about/proof/index.html'), PAGE);
    assert.match(
      command('verify', folder, 'kopia').output,
      /^differs: sv\/about\/proof\/index\.html$/mu,
    );
  });
});

test('a proof of another build, of a changed build or of none is refused with what to do', () => {
  inBuilt((folder, sum) => {
    const refused = (pattern: RegExp): void => {
      const { status, output } = command('proof', folder);
      assert.equal(status, 1);
      assert.match(output, pattern);
      assert.match(readFileSync(join(folder, 'dist/sv/about/proof/index.html'), 'utf8'), /Inte t/u);
    };
    refused(/proof\.json is missing.*Run "npm test"/u);
    writeFileSync(join(folder, 'proof.json'), JSON.stringify(SAMPLE));
    refused(/about another build than the one in dist\/.*Run "npm test"/u);
    writeFileSync(join(folder, 'proof.json'), JSON.stringify({ ...SAMPLE, sums: sum, when: 1 }));
    refused(/written by another version.*Run "npm test"/u);
    writeFileSync(join(folder, 'proof.json'), JSON.stringify({ ...SAMPLE, sums: sum }));
    writeFileSync(join(folder, 'dist/index.html'), 'changed');
    refused(/dist\/index\.html is not as it was built and tested\. Run "npm test"/u);
    rmSync(join(folder, 'dist'), { recursive: true });
    mkdirSync(join(folder, 'dist/sv/about/proof'), { recursive: true });
    writeFileSync(join(folder, 'dist/sv/about/proof/index.html'), PAGE);
    refused(/no finished dist\/\. Run "npm test"/u);
  });
});

test('what fell short is shown: heavy pages, failed tests and tests that were not run, by name', () => {
  const html = shown();
  assert.match(html, /median 7.200, störst 9.800 byte <strong>\(över målet\)<\/strong>/u);
  assert.match(html, /misslyckade 1, inte körda 1/u);
  assert.match(html, /<h3>Tester som misslyckades<\/h3><ul><li><span lang="en">a &lt;b&gt; test/u);
  assert.match(html, /<h3>Tester som inte kördes<\/h3>.*no WebKit here/u);
  assert.doesNotMatch(html, /<b>/u);
});

test('what was not measured is said to be not measured, and never counted as nought', () => {
  const html = shown({ ...SAMPLE, measured: { storage: { pages: 3, traces: 0 } } });
  assert.match(html, /<h2>Anrop<\/h2><p>Mättes inte i den här körningen\.<\/p>/u);
  assert.match(html, /<h2>Spår som sidorna lämnar<\/h2><dl><dt>sidor<\/dt><dd>3<\/dd>/u);
});

test('each language’s pages, contacts and interface are counted, and each page says in which languages it is what', () => {
  const html = shown();
  const arabic = '<bdi lang="ar" dir="rtl">العربية</bdi>';
  for (const part of [
    '<h3><bdi lang="sv" dir="ltr">svenska</bdi></h3><ul><li>sidor: original 40</li></ul>',
    `<h3>${arabic}</h3><ul><li>sidor: granskade 1, utkast 1, saknas 1, äldre än svenskan 1</li>`,
    '<li>kontakter: granskade 4, utkast 150, saknas 3, äldre än svenskan 2</li>',
    'färdiga 300, saknas 5</li></ul>',
    '<h3>Översättningar sida för sida</h3><ul><li>',
    `<li><strong>Just nu</strong><br>granskade: ${arabic}<br>äldre än svenskan: ${arabic}</li>`,
    `<li><strong>Prata</strong><br>saknas: ${arabic}</li>`,
  ])
    assert.ok(html.includes(part), part);
});

test('the proof counts translations as the editor’s report does', () => {
  const { content } = read('tests/fixtures/good/content');
  const [swedish, arabic] = translationsOf(content);
  assert.deepEqual(
    [swedish?.lang, swedish?.source, swedish?.pages, swedish?.contacts],
    ['sv', 6, [], undefined],
  );
  const [state] = states(content);
  assert.deepEqual(
    arabic?.pages,
    state?.pages.map(({ name, status, behind }) => ({ name, status, behind: behind.length > 0 })),
  );
  assert.deepEqual(
    [arabic?.draft, arabic?.missing, arabic?.contacts, arabic?.strings],
    [3, 1, { draft: 2, reviewed: 0, missing: 0, behind: 0 }, { complete: 9, missing: 0 }],
  );
});

test('the statement takes its own part of the proof only', () => {
  const html = shown(SAMPLE, ACCESS);
  assert.match(html, /<section data-proof="access"><dl><dt>prövade sidvisningar<\/dt><dd>6</u);
  assert.doesNotMatch(html, /<h2>/u);
  assert.throws(() => shown(SAMPLE, PAGE.replace('data-proof', 'data-proof="x"')), /one of tests/u);
});

test('the commit comes from git, else from SOURCE_COMMIT, else it is unknown', () => {
  const folder = mkdtempSync(join(tmpdir(), 'commit-'));
  const bare = { GIT_CEILING_DIRECTORIES: tmpdir() };
  Object.assign(process.env, bare);
  assert.equal(commit({ SOURCE_COMMIT: 'abc' }, folder), 'abc');
  assert.equal(commit({}, folder), 'unknown');
  rmSync(folder, { recursive: true });
});
