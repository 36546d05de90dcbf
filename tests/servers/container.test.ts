import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { headersFor } from '#headers/hosts.ts';
import { ask, value } from './asked.ts';
import { nginx } from './programs.ts';

/** One instruction of the Containerfile, its continued lines joined. */
interface Step {
  readonly word: string;
  readonly rest: string;
  /** The stage it belongs to, from 0. */
  readonly stage: number;
}

const text = readFileSync('Containerfile', 'utf8');
let stage = -1;
const STEPS: readonly Step[] = text
  .replaceAll(/\\\n\s*/gu, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, word = '', rest = ''] = /^(\S+)\s+(.*)$/u.exec(line) ?? [];
    if (word === 'FROM') stage += 1;
    return { word, rest, stage };
  });
const last = STEPS.filter((step) => step.stage === stage);
const of = (word: string, steps = STEPS): string[] =>
  steps.filter((step) => step.word === word).map(({ rest }) => rest);

describe('the Containerfile', () => {
  test('names each base image by a full address and an exact version', () => {
    for (const image of of('FROM'))
      assert.match(image, /^[\w.]+\.[a-z]+\/\S+:\d+\.\d+(?:\.\d+)?-[\w-]+(?: AS \w+)?$/u);
  });

  test('has the Node that the project itself brings', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    assert.ok(of('FROM')[0]?.includes(`node:${devDependencies['node']}-`));
  });

  test('serves as a user without rights, on a port that needs none, and tells whether it is well', () => {
    const [user = ''] = of('USER', last);
    assert.match(user, /^[1-9]\d*:[1-9]\d*$/u);
    assert.ok(Number(of('EXPOSE', last)[0]) > 1024);
    assert.match(of('HEALTHCHECK', last)[0] ?? '', /CMD \["\/usr\/local\/bin\/healthy"\]$/u);
    assert.match(of('ENTRYPOINT', last)[0] ?? '', /^\["\/usr\/sbin\/nginx",/u);
  });

  test('fetches nothing but packages, keeps no lists of them, and holds no secret or volume', () => {
    assert.deepEqual([...of('ADD'), ...of('VOLUME')], []);
    for (const run of of('RUN')) {
      assert.doesNotMatch(run, /curl|wget|sudo|https?:/u);
      if (run.includes('apt-get install')) {
        assert.match(run, /--no-install-recommends/u);
        assert.match(run, /rm -rf \/var\/lib\/apt\/lists\/\*$/u);
      }
    }
    assert.doesNotMatch(text, /password|token|secret/iu);
  });

  test('copies only what is there, or what its first stage makes', () => {
    for (const copy of of('COPY', last)) {
      const [from = ''] = copy.replaceAll(/--\S+\s+/gu, '').split(' ');
      const made = copy.startsWith('--from=build') ? from.replace('/srv/site/', '') : from;
      assert.ok(existsSync(made), `${made} does not exist`);
    }
  });
});

/** The files that would be sent to the build: those in git but for the ones that are ignored. */
function context(): string[] {
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean);
  return spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .stdout.split('\0')
    .filter((file) => file !== '' && !ignored.includes(file.split('/')[0] ?? ''))
    .filter((file) => existsSync(file));
}

/**
 * Stands in for a container where no engine is: a view of the disk that is read-only but for /tmp, with the
 * built site at its place. $1 the site, $2 nginx, $3 its modules; then runs nginx as the image's user.
 */
const ROOM = `set -e
mount --make-rprivate /
mount -t tmpfs none /srv
mkdir /srv/site /srv/bin /srv/modules
mount --bind "$1" /srv/site
mount --bind "$(dirname "$2")" /srv/bin
mount --bind "$3" /srv/modules
mount -t tmpfs -o mode=1777 none /tmp
for place in / /srv /srv/site /srv/bin /srv/modules; do mount -o remount,ro,bind "$place"; done
exec setpriv --reuid="$4" --regid="$4" --clear-groups --no-new-privs /srv/bin/nginx -c /srv/site/nginx.conf -e /dev/null`;

const mayMount = spawnSync('unshare', ['-m', 'true']).status === 0;
const program = nginx();
const why =
  'reason' in program
    ? program.reason
    : mayMount
      ? false
      : 'This user may not make a read-only view of the disk (unshare).';

test(
  'its steps build the site, and its server runs without rights on a read-only disk',
  { skip: why },
  async () => {
    if ('reason' in program) return;
    const folder = mkdtempSync(join(tmpdir(), 'container-'));
    const site = join(folder, 'srv site');
    try {
      for (const file of context()) cpSync(file, join(site, file));
      // What "npm ci" has installed here is not fetched again.
      assert.equal(spawnSync('cp', ['-al', 'node_modules', site]).status, 0);
      assert.deepEqual(
        of(
          'RUN',
          STEPS.filter((step) => step.stage === 0),
        ),
        ['npm ci', 'npm run build', 'npm run compress'],
      );
      for (const step of ['build', 'compress']) {
        const { status, stderr } = spawnSync('npm', ['run', '--silent', step], {
          cwd: site,
          encoding: 'utf8',
          env: { ...process.env, SOURCE_COMMIT: 'unknown', SOURCE_DATE_EPOCH: '' },
        });
        assert.equal(status, 0, stderr);
      }
      await served(site, program.path, program.modules);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

/** Starts the image's server on a built folder and asks it what a reader and an engine would. */
async function served(site: string, path: string, modules: string): Promise<void> {
  const port = 8080 + (process.pid % 900);
  const brotli = existsSync(join(modules, 'ngx_http_brotli_static_module.so'));
  const written = readFileSync('container/nginx.conf', 'utf8')
    .replace('/usr/lib/nginx/modules/', '/srv/modules/')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace(/^.*brotli.*\n/gmu, (line) => (brotli ? line : ''));
  const user = of('USER', last)[0]?.split(':')[0] ?? '';
  writeFileSync(join(site, 'nginx.conf'), written);
  spawnSync('chmod', ['-R', 'a+rX', dirname(site)]);
  const child = spawn('unshare', ['-m', 'sh', '-c', ROOM, 'sh', site, path, modules, user]);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (printed += part.toString()));
  const ended = new Promise((done) => child.once('close', done));
  try {
    const healthy = (): boolean =>
      spawnSync('bash', [resolve('container/healthy'), String(port)]).status === 0;
    assert.equal(healthy(), false);
    for (let tries = 0; tries < 50 && child.exitCode === null && !healthy(); tries += 1)
      await sleep(100);
    assert.equal(printed, '');
    assert.ok(healthy());
    assert.match(
      readFileSync(`/proc/${child.pid}/status`, 'utf8'),
      new RegExp(`^Uid:\\s+${user}\\s+${user}`, 'mu'),
    );
    const headers = readFileSync(join(site, 'dist/_headers'), 'utf8');
    for (const encoding of ['identity', 'gzip', ...(brotli ? ['br'] : [])]) {
      const answer = await ask(port, '/sv/', { encoding });
      assert.ok(answer.body.equals(readFileSync(join(site, 'dist/sv/index.html'))));
      assert.equal(value(answer.headers, 'content-encoding') ?? 'identity', encoding);
      for (const [name, text] of headersFor(headers, '/sv/'))
        assert.equal(value(answer.headers, name.toLowerCase()), text);
    }
    assert.equal((await ask(port, '/nowhere/')).status, 404);
    assert.equal(printed, '');
  } finally {
    child.kill('SIGQUIT');
    await ended;
  }
}
