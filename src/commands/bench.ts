import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { searchCost } from './bench-search.ts';
import { distribution, weights } from './weights.ts';

/** A figure with its limit. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

const MEDIAN = 6000;
const LARGEST = 14_000;
const BUILD_PER_PAGE = 10;
const FIRST_HIT = 130_000;

/** Builds the site once. Ends the bench when the build fails. */
function build(): void {
  const { status } = spawnSync(process.execPath, ['src/commands/run.mjs', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return;
  console.error(
    'The build failed, so there is nothing to measure. Run "npm run check" and put right what it names.',
  );
  process.exit(1);
}

const started = performance.now();
build();
const wall = performance.now() - started;
if (!existsSync('dist/index.html')) throw new Error('There is no dist/ to measure.');

const pages = weights('dist');
console.log('kind              lang  pages  median     max  largest page');
const table = distribution(pages);
for (const { kind, lang, count, median, max, largest } of table) {
  console.log(
    `${kind.padEnd(16)}  ${lang.padEnd(4)} ${String(count).padStart(6)} ${String(median).padStart(7)} ${String(max).padStart(7)}  ${largest}`,
  );
}
const search = await searchCost('dist');
for (const { lang, bytes, requests, ms } of search) {
  console.log(
    `full-text search, ${lang}: ${bytes} bytes in ${requests} requests, ${ms} ms on this machine`,
  );
}

const figures: Figure[] = [
  ...table
    .filter(({ kind }) => kind !== 'search')
    .map(({ kind, lang, median }) => ({
      name: `median of ${kind} in ${lang}`,
      value: median,
      limit: MEDIAN,
      unit: 'bytes',
    })),
  {
    name: 'largest page',
    value: Math.max(...pages.map(({ bytes }) => bytes)),
    limit: LARGEST,
    unit: 'bytes',
  },
  {
    name: 'build',
    value: Math.round((wall / pages.length) * 100) / 100,
    limit: BUILD_PER_PAGE,
    unit: 'ms a page',
  },
  ...search.map(({ lang, bytes }) => ({
    name: `first full-text hit in ${lang}`,
    value: bytes,
    limit: FIRST_HIT,
    unit: 'bytes',
  })),
];
const over = figures.filter(({ value, limit }) => value > limit);
console.log(
  `\n${pages.length} pages, build ${(wall / 1000).toFixed(1)} s, ${(wall / pages.length).toFixed(2)} ms a page`,
);
for (const { name, value, limit, unit } of over)
  console.log(`Over its limit: ${name}, ${value} ${unit} (limit ${limit}).`);
writeFileSync('bench.json', `${JSON.stringify({ table, search, figures }, null, 2)}\n`);
process.exit(over.length > 0 ? 1 : 0);
