import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareAddress, headerDifferences } from './verify-address.ts';
import { compareFolder } from './verify-folder.ts';
import { builtSums, SUMS, type Differences } from './verify-sums.ts';

const DIST = 'dist';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const [given, ...more] = process.argv.slice(2).filter((option) => option !== '--');
if (given === undefined || more.length > 0)
  stop('Write npm run verify -- <folder>, or npm run verify -- https://www.example.se');

/** What `npm run proof` changes. A copy published with its own test run may differ here from a bare build. */
const PROOF = /^(?:proof\.json|[\w-]+\/about\/(?:proof|access)\/index\.html)(?:\.br|\.gz)?$/u;

/** What is wrong with the deployed copy, as lines to print. */
async function differences(place: string): Promise<string[]> {
  const wanted = builtSums(DIST);
  const bare = !existsSync(join(DIST, SUMS[1]));
  const named = ({ different, missing, extra }: Differences): string[] => {
    const own = bare ? [...different, ...extra].filter((file) => PROOF.test(file)) : [];
    if (own.length > 0)
      console.log(`Not compared, since dist/ has no test run of its own: ${own.join(', ')}`);
    return [
      ...different.filter((file) => !own.includes(file)).map((file) => `differs: ${file}`),
      ...missing.map((file) => `missing: ${file}`),
      ...extra.filter((file) => !own.includes(file)).map((file) => `extra: ${file}`),
    ];
  };
  if (/^https?:\/\//u.test(place)) {
    const base = new URL('/', place);
    return [...named(await compareAddress(base, wanted)), ...(await headerDifferences(DIST, base))];
  }
  if (!existsSync(place) || !statSync(place).isDirectory())
    throw new Error(
      `${place} is no folder and no address. Write the folder with the copy, or its address with https://.`,
    );
  return named(compareFolder(place, wanted));
}

try {
  const lines = await differences(given);
  for (const line of lines) console.log(line);
  if (lines.length > 0) {
    stop(
      `${given} is not this build: ${lines.length} ${lines.length === 1 ? 'difference' : 'differences'}. ` +
        'Is it the same commit? Then publish the build again, and find out who changed it.',
    );
  }
  console.log(`${given} is this build, file by file (${builtSums(DIST).size} files).`);
} catch (error) {
  stop((error as Error).message);
}
