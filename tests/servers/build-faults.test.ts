import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

/**
 * Builds the project on a small disk of its own that holds a finished dist/ already. $1 the disk's place,
 * $2 the project, $3 what is done to the disk first. Prints what the build said and what is there afterwards.
 */
const ON_A_DISK = `set -e
mount -t tmpfs -o size=24m none "$1"
cd "$2"
cp -r content src astro.config.mjs package.json tsconfig.json "$1"
cd "$1"
ln -s "$2/node_modules" node_modules
mkdir dist hosting
echo good > dist/index.html
echo good > hosting/headers.conf
eval "$3"
status=0
"$4" src/commands/run.mjs build > /dev/null 2> /dev/shm/said-$$ || status=$?
tail -n 1 /dev/shm/said-$$
rm /dev/shm/said-$$
echo "status $status"
ls | tr '\\n' ' '
cat dist/index.html hosting/headers.conf`;

const FILLED = 'head -c 100m /dev/zero > filling 2> /dev/null || true';

const mayMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
const skip = mayMount ? false : 'This user may not make a disk for the test (unshare, mount).';

/** What the build says on a disk, and what stands there when it has stopped. */
function built(done: string, script = ON_A_DISK, input = ''): string {
  const place = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    const { stdout, stderr } = spawnSync(
      'unshare',
      ['-m', 'sh', '-c', script, 'sh', place, resolve('.'), done, process.execPath],
      { encoding: 'utf8', input },
    );
    assert.equal(stderr, '');
    return stdout;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

for (const [name, done] of [
  ['on a full disk the build says so and leaves a good dist/ as it was', FILLED],
  ['a disk that fills while the site is built is told, and nothing half-written is left', 'true'],
] as const)
  test(name, { skip }, () => {
    const said = built(done);
    assert.match(
      said,
      /^Nothing was built\. The disk is full\. Free some space, then run the command again\. dist\/ is as it was\.$/mu,
    );
    assert.match(said, /^status 1$/mu);
    assert.match(said, /\bgood\ngood\n$/u);
    assert.doesNotMatch(said, /\.next|\.previous/u);
  });

test(
  'where nothing can be written the build says so and leaves a good dist/ as it was',
  { skip },
  () => {
    const said = built('mount -o remount,ro "$1"');
    assert.match(
      said,
      /^Nothing was built\. Nothing can be written to .*dist\.next, since the disk is read-only\. .* dist\/ is as it was\.$/mu,
    );
    assert.match(said, /^status 1$/mu);
    assert.match(said, /\bgood\ngood\n$/u);
  },
);

/**
 * In Astro's place: a page of the finished site and many empty files, so that their sums take 1.5 MB, and then a
 * disk with so much room left.
 */
const PAGES_ALONE = `import { copyFileSync, mkdirSync, statfsSync, writeFileSync } from 'node:fs';
const dist = process.argv[process.argv.indexOf('--outDir') + 1];
mkdirSync(dist + '/sv');
copyFileSync(process.env.PROJECT + '/dist/sv/now/index.html', dist + '/sv/index.html');
for (let n = 0; n < 8000; n += 1) writeFileSync(dist + '/' + String(n).padStart(120, '0'), '');
const { bavail, bsize } = statfsSync('.');
writeFileSync('filling', Buffer.alloc(bavail * bsize - Number(process.env.ROOM)));`;

/** Finishes built pages on a disk of its own. $1 to $4 as above, $3 the room in bytes. */
const FINISHED = `set -e
mount -t tmpfs -o size=24m none "$1"
cd "$1"
cp -r "$2/content" .
mkdir -p node_modules/astro/bin dist hosting
cat > node_modules/astro/bin/astro.mjs
echo good > dist/index.html
echo good > hosting/headers.conf
status=0
PROJECT="$2" ROOM="$3" "$4" "$2/src/commands/build.ts" > /dev/null 2> /dev/shm/said-$$ || status=$?
tail -n 1 /dev/shm/said-$$
rm /dev/shm/said-$$
echo "status $status"
ls | tr '\\n' ' '
cat dist/index.html hosting/headers.conf`;

for (const [stage, room] of [
  ['search index', 64_000],
  ['sums', 1_400_000],
] as const)
  test(
    `a disk that fills while the ${stage} of built pages is written is told too`,
    { skip },
    () => {
      const said = built(String(room), FINISHED, PAGES_ALONE);
      assert.match(
        said,
        /^The build stopped\. The disk is full\. Free some space, then run the command again\. dist\/ is as it was\.$/mu,
      );
      assert.match(said, /^status 1$/mu);
      assert.match(said, /\bgood\ngood\n$/u);
      assert.doesNotMatch(said, /\.next|\.previous/u);
    },
  );

/** Compresses a small built site on a disk without room. $1 the disk's place, $2 the project, $3 Node. */
const COMPRESSED = `set -e
mount -t tmpfs -o size=400k none "$1"
cd "$1"
mkdir dist
head -c 60000 "$2/dist/open-data/contacts.csv" > dist/contacts.csv
touch dist/SHA256SUMS
head -c 1m /dev/zero > filling 2> /dev/null || true
"$3" "$2/src/commands/run.mjs" compress 2>&1 || echo "status $?"
ls dist`;

test('on a full disk nothing is left half compressed', { skip }, () => {
  const place = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    const { stdout } = spawnSync(
      'unshare',
      ['-m', 'sh', '-c', COMPRESSED, 'sh', place, resolve('.'), process.execPath],
      { encoding: 'utf8' },
    );
    assert.equal(
      stdout,
      'Nothing was compressed. The disk is full. Free some space, then run the command again. ' +
        'dist/ holds its files uncompressed.\nstatus 1\nSHA256SUMS\ncontacts.csv\n',
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
