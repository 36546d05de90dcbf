import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { copySource } from '#commands/copy-source.ts';

const FILE = 'content/contacts/heby-soc.yaml';
const OLD = { dial: '022436364', display: '0224-363 64' };
const NEW = { dial: '022436397', display: '0224-363 97' };

const base = realpathSync(mkdtempSync(join(tmpdir(), 'same-day-')));
const [central, editor] = [join(base, 'central'), join(base, 'editor')];
after(() => rmSync(base, { recursive: true, force: true }));

/** Runs a program in a folder: how it ended, and all it said. */
function run(cwd: string, program: string, ...words: string[]): [number | null, string] {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8' });
  return [status, stdout + stderr];
}

const command = (cwd: string, ...words: string[]): [number | null, string] =>
  run(cwd, process.execPath, 'src/commands/run.mjs', ...words);

function git(cwd: string, ...words: string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const [status, said] = run(cwd, 'git', ...who, '-c', 'commit.gpgsign=false', ...words);
  assert.equal(status, 0, `git ${words.join(' ')}: ${said}`);
}

/** Changes one form of the number in the editor's copy. */
function change(form: keyof typeof OLD): void {
  const file = join(editor, FILE);
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(OLD[form]), `${FILE} holds another number; write it in this test.`);
  writeFileSync(file, text.replace(OLD[form], NEW[form]));
}

const skip = run('.', 'git', '--version')[0] === 0 ? false : 'git is not installed';

test(
  'a wrong number is put right in one file: checked, approved, built, and seen in every place',
  { skip },
  () => {
    copySource(central);
    git(central, 'init', '-q', '-b', 'main');
    git(central, 'add', '-A');
    git(central, 'commit', '-q', '-m', 'The site as it is published');
    git(base, 'clone', '-q', central, editor);
    symlinkSync(join(central, 'node_modules'), join(editor, 'node_modules'));

    change('dial');
    const [refused, why] = command(editor, 'content');
    assert.equal(refused, 1);
    assert.match(
      why,
      /^content\/contacts\/heby-soc\.yaml:\d+: "phones\[0\]\.display": its digits .* differ from dial/mu,
    );
    change('display');
    const [passed, said] = command(editor, 'content');
    assert.equal(passed, 0, said);
    git(editor, 'commit', '-q', '-a', '-m', 'The number of Heby');
    git(central, 'pull', '-q', '--ff-only', editor, 'main');

    const [built, log] = command(central, 'build');
    assert.equal(built, 0, log);
    const [, told] = command(central, 'verify', resolve('dist'));
    const differing = [...told.matchAll(/^differs: (.*)$/gmu)].map(([, file]) => file ?? '');
    for (const file of [
      'sv/contacts/heby-soc/index.html',
      'ar/places/heby/index.html',
      'open-data/contacts.csv',
    ])
      assert.ok(differing.includes(file), `${file} is as it was`);
    assert.ok(!differing.includes('sv/now/index.html'));
    const page = readFileSync(join(central, 'dist/sv/contacts/heby-soc/index.html'), 'utf8');
    assert.match(page, /href="tel:\+4622436397" dir="ltr">0224-363 97</u);
    assert.match(
      readFileSync(join(central, 'dist/open-data/contacts.csv'), 'utf8'),
      /\+4622436397/u,
    );
    const left = globSync('**/*.{html,csv,json,vcf,js}', { cwd: join(central, 'dist') }).filter(
      (file) => /0224-363 64|22436364/u.test(readFileSync(join(central, 'dist', file), 'utf8')),
    );
    assert.deepEqual(left, []);
  },
);
