import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerFaults } from '#headers/faults.ts';
import { headerBytes, headers, policy } from '#headers/headers.ts';
import { headersFor, underscoreHeaders } from '#headers/hosts.ts';
import { hosting } from '#headers/snippets.ts';

const hashes = { scripts: ["'sha256-abc='"], styles: ["'sha256-def='"] };

test('the policy allows nothing but the site’s own files and its hashed inline code', () => {
  const value = policy(hashes);
  assert.match(
    value,
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-abc='; style-src 'sha256-def=';/u,
  );
  assert.doesNotMatch(value, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|report/u);
});

test('more than twelve different inline pieces stop the build, and the message says what to do', () => {
  const many = { scripts: Array.from({ length: 13 }, (_, n) => `'sha256-${n}'`), styles: [] };
  assert.throws(() => policy(many), /13 inline scripts.*at most 12.*Share one/u);
});

test('headers above 1,450 bytes below any path stop the build, those that open data adds included', () => {
  const text = (room: number): string => {
    const bare = headers(hashes);
    const long = 'x'.repeat(1450 - headerBytes([...bare, ['X-Long', '']]) - room);
    return underscoreHeaders([...bare, ['X-Long', long]]);
  };
  assert.deepEqual(headerFaults(text(32), hashes), []);
  const [fault, ...more] = headerFaults(text(31), hashes);
  assert.match(
    fault ?? '',
    /^The headers below \/open-data\/ take 1451 bytes; at most 1450 may\./u,
  );
  assert.deepEqual(more, []);
  assert.equal(headerFaults(text(-1), hashes).length, 2);
});

test('no header identifies a reader', () => {
  const all = headers(hashes);
  const names = all.map(([name]) => name.toLowerCase());
  for (const never of [
    'set-cookie',
    'nel',
    'report-to',
    'reporting-endpoints',
    'accept-ch',
    'link',
    'clear-site-data',
    'alt-svc',
  ]) {
    assert.ok(!names.includes(never), never);
  }
});

test('every host’s file carries every header with its value', () => {
  const all = headers(hashes);
  for (const [file, text] of Object.entries(hosting(all))) {
    for (const [name, value] of all) {
      assert.ok(text.includes(name), `${file} lacks ${name}`);
      const shown = file === 'web.config' ? value.replaceAll("'", '&#39;') : value;
      assert.ok(text.includes(shown), `${file} has another value for ${name}`);
    }
    assert.ok(text.includes('Access-Control-Allow-Origin'), file);
  }
});

test('IIS is told of each ending once, the search index and files without one included', () => {
  const text = hosting(headers(hashes))['web.config'] ?? '';
  const ways = [...text.matchAll(/<(remove|mimeMap) fileExtension="([^"]+)"/gu)].map(
    ([, way, ending]) => `${way} ${ending}`,
  );
  assert.equal(new Set(ways).size, ways.length);
  for (const ending of [
    '.html',
    '.vcf',
    '.pagefind',
    '.pf_meta',
    '.pf_index',
    '.pf_fragment',
    '.',
  ]) {
    const removed = ways.indexOf(`remove ${ending}`);
    assert.ok(removed >= 0 && ways[removed + 1] === `mimeMap ${ending}`, ending);
  }
});

test('nginx sends the headers on errors too, and no location can drop them', () => {
  const text = hosting(headers(hashes))['headers.conf'] ?? '';
  for (const line of text.split('\n').filter((one) => one.startsWith('add_header')))
    assert.match(line, / always;$/u);
  assert.doesNotMatch(text, /^\s*location /mu);
});

test('_headers is read back as it was written, and open data alone may be fetched from elsewhere', () => {
  const all = headers(hashes);
  const text = underscoreHeaders(all);
  assert.deepEqual(headersFor(text, '/sv/now/'), all);
  assert.deepEqual(headersFor(text, '/open-data/contacts.csv').at(-1), [
    'Access-Control-Allow-Origin',
    '*',
  ]);
});
