import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { command } from './command.ts';
import { withMistake } from './fixtures.ts';

describe('the command', () => {
  const run = (folder: string, ...options: readonly string[]) =>
    command('translated', folder, ...options);
  const text = (folder: string, file: string): string =>
    readFileSync(`${folder}/content/${file}`, 'utf8');

  test('marks a guide, the path, the card and contacts as following the Swedish of today', () => {
    withMistake('origin-unknown', (folder) => {
      for (const [name, file] of [
        ['ar/now', 'ar/guides/now.mdx'],
        ['ar/way', 'ar/way.yaml'],
        ['ar/say', 'ar/say.yaml'],
        ['ar/contacts/bris', 'ar/contacts.yaml'],
      ] as const) {
        const stale = text(folder, file).replace(/'[0-9a-f]{8}'/gu, "'00000000'");
        writeFileSync(`${folder}/content/${file}`, stale);
        const { status, output } = run(folder, name);
        assert.equal(status, 0, output);
        assert.match(output, new RegExp(`content/${file} now follows`, 'u'));
      }
      for (const file of ['guides/now.mdx', 'way.yaml', 'say.yaml'])
        assert.equal(
          text(folder, `ar/${file}`),
          readFileSync(`tests/fixtures/good/content/ar/${file}`, 'utf8'),
        );
      assert.match(text(folder, 'ar/contacts.yaml'), /'00000000'[\s\S]*'396db42b'/u);
    });
  });

  test('--minor renews every language that has the text, and no other text', () => {
    withMistake('swedish-changed', (folder) => {
      const before = text(folder, 'ar/way.yaml');
      assert.match(run(folder, '--minor', 'now').output, /^content\/ar\/guides\/now\.mdx now/u);
      assert.doesNotMatch(text(folder, 'ar/guides/now.mdx'), /11904a87/u);
      assert.equal(text(folder, 'ar/way.yaml'), before);
    });
  });

  test('says what is wrong, changes nothing and exits 1', () => {
    withMistake('good', (folder) => {
      for (const [options, wanted] of [
        [[], /npm run translated ar\/now +a guide/u],
        [['now'], /npm run translated/u],
        [['--minor', 'ar/now'], /-- --minor now/u],
        [['sv/now'], /npm run translated/u],
        [['ar/nothing'], /ar\/guides\/nothing\.mdx: there is no such file/u],
        [['--minor', 'nothing'], /No language has a translation of "nothing"/u],
        [['ar/contacts/nothing'], /no entry "nothing"/u],
      ] as const) {
        const { status, output } = run(folder, ...options);
        assert.equal(status, 1, options.join(' '));
        assert.match(output, wanted);
        assert.doesNotMatch(output, /\n {4}at /u);
      }
    });
  });
});
