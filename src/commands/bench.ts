import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { tapToEmpty } from '../../tests/engines/slow.ts';
import { filterCost, placesCost } from './bench-directory.ts';
import { lighthouseScores } from './bench-lighthouse.ts';
import { paints } from './bench-paint.ts';
import { scale } from './bench-scale.ts';
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
/** Two languages are two texts, and pictures come on top. */
const MORE_MEDIAN = 8000;
/** Kinds that one page's limit holds for: the index, the directory and all addresses are lists. */
const WHOLE = new Set(['search', 'contacts', 'staff:links']);
const LARGEST = 14_000;
const BUILD_PER_PAGE = 10;
const FIRST_HIT = 130_000;
/** Name, connection and certificates at slow 3G, which the browser's own slow-down leaves out. */
const CONNECTING = 1260;
const FIRST_PAINT = 2400;
const BLOCKING = 50;

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

if (process.argv.includes('--lighthouse')) {
  build();
  const scores = await lighthouseScores('dist');
  process.exit(scores.some(({ faults }) => faults.length > 0) ? 1 : 0);
}
if (process.argv.includes('--scale')) process.exit((await scale()) ? 0 : 1);

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
for (const { lang, bytes, requests, ms, prepare, typing, cold, found } of search) {
  console.log(
    `search in ${lang}: first full-text hit ${bytes} bytes in ${requests} requests, ${ms} ms here;`,
  );
  console.log(
    `  own index, processor slowed six times: first key ${prepare} ms, each key ${typing} ms; cold at slow 3G ${cold} ms`,
  );
  for (const { half, queries, first, three } of found) {
    console.log(
      `  ${half}: ${queries} queries, first place ${(first * 100).toFixed(1)} %, first three ${(three * 100).toFixed(1)} %`,
    );
  }
}

const tap = await tapToEmpty();
const filters = await filterCost('dist');
const places = placesCost();
console.log(`tap on the exit to an empty page, processor slowed six times: ${tap.ms} ms`);
console.log(
  `filtering ${filters.contacts} contacts, processor slowed six times: ${filters.frame.toFixed(1)} ms a choice`,
);
console.log(`building ${places.pages} municipality pages: ${places.msEach.toFixed(2)} ms each`);

const painted = await paints('dist', pages);
console.log('\nslow 3G, cold, beside the same text as bare HTML; milliseconds from the request');
for (const { page, slower, first, exit, shift, blocking, ...beside } of painted)
  console.log(
    `${page.padEnd(28)} processor slowed ${slower} times: first paint ${first} (${beside.ratio} times bare), exit usable ${exit} (${beside.exitRatio}), shift ${shift}, blocked ${blocking} (bare ${beside.bareBlocking})`,
  );

const scores = await lighthouseScores('dist');

const figures: Figure[] = [
  ...painted.flatMap(({ page, slower, first, shift, blocking }) => [
    ...(slower === 4
      ? [
          {
            name: `first paint of ${page}`,
            value: first + CONNECTING,
            limit: FIRST_PAINT,
            unit: 'ms',
          },
        ]
      : []),
    {
      name: `shift of ${page}, slowed ${slower} times`,
      value: shift,
      limit: 0,
      unit: 'of the view',
    },
    {
      name: `blocking of ${page}, slowed ${slower} times`,
      value: blocking,
      limit: BLOCKING,
      unit: 'ms',
    },
  ]),
  ...scores.map(({ page, faults }) => ({
    name: `Lighthouse on ${page}`,
    value: faults.length,
    limit: 0,
    unit: 'audits failed',
  })),
  { name: 'tap on the exit to an empty page', value: tap.ms, limit: 100, unit: 'ms' },
  { name: 'filtering the directory', value: filters.frame, limit: 16.7, unit: 'ms' },
  { name: 'building a municipality page', value: places.msEach, limit: 4, unit: 'ms' },
  ...table
    .filter(({ kind }) => !WHOLE.has(kind))
    .map(({ kind, lang, median, more }) => ({
      name: `median of ${kind} in ${lang}`,
      value: median,
      limit: more ? MORE_MEDIAN : MEDIAN,
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
writeFileSync(
  'bench.json',
  `${JSON.stringify({ table, search, painted, lighthouse: scores, figures }, null, 2)}\n`,
);
process.exit(over.length > 0 ? 1 : 0);
