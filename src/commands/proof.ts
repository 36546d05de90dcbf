import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '#checks/read.ts';
import { Proof } from '#model/proof.ts';
import { withProof } from './proof-pages.ts';
import { sums } from './sums.ts';

const DIST = 'dist';
const PROOF = 'proof.json';
const LIST = 'PROOF_SHA256SUMS';

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!existsSync(join(DIST, 'SHA256SUMS')))
  stop(
    `There is no finished ${DIST}/. Run "npm test", which builds and tests it, then this again.`,
  );
if (!existsSync(PROOF))
  stop(`${PROOF} is missing: no test run has ended here. Run "npm test", then this again.`);

const proof = Proof.safeParse(JSON.parse(readFileSync(PROOF, 'utf8')));
if (!proof.success)
  stop(`${PROOF} was written by another version of the tests. Run "npm test", then this again.`);
const listed = readFileSync(join(DIST, 'SHA256SUMS'), 'utf8');
if (proof.data.sums !== sha256(listed))
  stop(
    `${PROOF} is about another build than the one in ${DIST}/: the sums of SHA256SUMS differ. Run "npm test", which tests what it builds, then this again.`,
  );

const before = existsSync(join(DIST, LIST))
  ? readFileSync(join(DIST, LIST), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.slice(66))
  : [];
const now = new Set(sums(DIST).split('\n'));
const changed = listed
  .split('\n')
  .filter((line) => line !== '' && !now.has(line))
  .map((line) => line.slice(66))
  .filter((file) => !before.includes(file));
if (changed.length > 0)
  stop(
    `${DIST}/${changed[0]} is not as it was built and tested${changed.length > 1 ? ` (nor are ${changed.length - 1} more)` : ''}. Run "npm test", then this again.`,
  );

const { content } = read('content');
const written = new Map<string, string>([[PROOF, `${JSON.stringify(proof.data, null, 2)}\n`]]);
for (const file of globSync('**/*.html', { cwd: DIST }).sort()) {
  const html = withProof(readFileSync(join(DIST, file), 'utf8'), proof.data, content);
  if (html !== undefined) written.set(file.replaceAll('\\', '/'), html);
}
for (const [file, text] of written) {
  writeFileSync(join(DIST, file), text);
  // A packed copy would still show the page as it was.
  for (const ending of ['.br', '.gz']) rmSync(join(DIST, file + ending), { force: true });
}
writeFileSync(
  join(DIST, LIST),
  [...written]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => `${sha256(text)}  ${file}\n`)
    .join(''),
);
console.log(
  `The results of the last test run stand in ${[...written.keys()].join(', ')}; ${DIST}/${LIST} lists them.`,
);
