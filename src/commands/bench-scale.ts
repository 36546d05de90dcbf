import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { SWEDEN } from '#checks/country.ts';
import { STAFF_LANGUAGES } from '#model/language.ts';
import { writeContent } from './bench-content.ts';
import { growing, growth } from './bench-growth.ts';
import { municipalitiesFor } from './bench-tenth.ts';
import { taken } from './bench-tree.ts';
import { copySource } from './copy-source.ts';

/** A build of generated content, measured. */
interface Measured {
  readonly languages: number;
  readonly municipalities: number;
  readonly pages: number;
  readonly bytes: number;
  readonly cpu: number;
  readonly cpuEach: number;
  readonly wall: number;
  readonly memory: number;
  readonly largest: number;
  /** Where the pages were left, and what the build found wrong with them. */
  readonly dist: string;
  readonly faults: readonly string[];
}

const WHOLE = 20;
/** The smaller build has the languages of professionals' pages alone. */
const TENTH = STAFF_LANGUAGES;
const LIMITS = { cpuEach: 6, gibibytes: 1.5, ratio: 0.6 };
/** How far from a tenth of the pages the tenth may be, as a part of it. */
const OFF = 0.02;
const GIBIBYTE = 2 ** 30;
const rounded = (value: number): number => Math.round(value * 100) / 100;

const entries = (file: string): [string, { slug?: string }][] =>
  Object.entries(load(readFileSync(file, 'utf8')) as Record<string, { slug?: string }>);

/** The municipalities that a build of two languages takes to be a tenth of the whole one in a folder. */
function forTenth(folder: string, { dist, pages }: Measured): number {
  const content = join(folder, 'content');
  return municipalitiesFor(pages / 10, {
    pages: globSync('**/*.html', { cwd: dist }),
    without: entries(join(content, 'languages.yaml'))
      .map(([code]) => code)
      .filter((code) => !TENTH.includes(code)),
    slugs: entries(join(content, 'municipalities.yaml')).map(([, { slug }]) => slug ?? ''),
  });
}

/** Builds the source with generated content of a size. Throws what the build said where there are no pages. */
async function measured(
  folder: string,
  languages: number,
  wanted = SWEDEN.municipalities,
): Promise<Measured> {
  copySource(folder);
  rmSync(join(folder, 'content'), { recursive: true });
  const municipalities = writeContent(join(folder, 'content'), languages, wanted);
  // The copy's own country: the build refuses a Sweden that lacks municipalities.
  writeFileSync(
    join(folder, 'src/checks/country.ts'),
    `export const SWEDEN = ${JSON.stringify({ ...SWEDEN, municipalities })};\n`,
  );
  const { status, cpu, wall, memory, largest, said } = await taken(
    folder,
    process.execPath,
    'src/commands/run.mjs',
    'build',
    '--keep',
  );
  const draft = join(folder, 'dist.next');
  // Whole but for being put in place: faults are of the invented texts, too, and no reason not to measure.
  const faults = said.split('\n').filter((line) => line.startsWith('dist.next/'));
  if (status !== 0 && !(faults.length > 0 && existsSync(join(draft, 'SHA256SUMS'))))
    throw new Error(`The build of ${languages} languages stopped. ${said}`);
  const dist = status === 0 ? join(folder, 'dist') : draft;
  const files = globSync('**/*', { cwd: dist }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  return {
    languages,
    municipalities,
    pages,
    bytes,
    cpu: rounded(cpu),
    cpuEach: rounded((cpu * 1000) / pages),
    wall: rounded(wall),
    memory,
    largest,
    dist,
    faults,
  };
}

const shown = ({
  languages,
  municipalities,
  pages,
  bytes,
  cpu,
  cpuEach,
  wall,
  memory,
  largest,
}: Measured): string =>
  `${languages} languages, ${municipalities} municipalities, ${pages} pages: ${cpu} s of processor (${cpuEach} ms a page, search index included), ` +
  `${wall} s by the clock, ${rounded(memory / GIBIBYTE)} GiB at most in all processes together ` +
  `(${rounded(largest / GIBIBYTE)} GiB in the largest), ${rounded(bytes / 1e6)} MB written`;

/**
 * Builds 20 languages of 34 guides, 290 municipalities and 100 contacts, and a tenth of its pages: two languages, and as
 * few municipalities as that takes. Says whether all limits hold.
 */
export async function scale(): Promise<boolean> {
  const base = mkdtempSync(join(tmpdir(), 'bench-scale-'));
  try {
    const [small, large] = [join(base, 'tenth'), join(base, 'whole')];
    const whole = await measured(large, WHOLE);
    console.log(shown(whole));
    const tenth = await measured(small, TENTH.length, forTenth(large, whole));
    console.log(shown(tenth));
    const ratio = rounded(whole.cpuEach / tenth.cpuEach);
    console.log(`a page of the whole takes ${ratio} of what a page of the tenth takes`);
    const grown = growth(tenth.dist, whole.dist);
    for (const { kind, pages, most, page } of grown.filter(({ most: bytes }) => bytes > 0))
      console.log(
        `${kind} (${pages} pages) grows by ${most} bytes at most, beside its lists of languages and municipalities: ${page}`,
      );
    const over = [
      ...[...tenth.faults, ...whole.faults].map((fault) => fault.replace('dist.next/', '')),
      ...(whole.cpuEach > LIMITS.cpuEach
        ? [`${whole.cpuEach} ms of processor a page (limit ${LIMITS.cpuEach})`]
        : []),
      ...(whole.memory > LIMITS.gibibytes * GIBIBYTE
        ? [`${rounded(whole.memory / GIBIBYTE)} GiB of memory (limit ${LIMITS.gibibytes})`]
        : []),
      ...(ratio > LIMITS.ratio
        ? [`${ratio} of the tenth's time a page (limit ${LIMITS.ratio})`]
        : []),
      ...(Math.abs((tenth.pages * 10) / whole.pages - 1) > OFF
        ? [
            `the tenth has ${tenth.pages} pages, and a tenth is ${Math.round(whole.pages / 10)}: look at municipalitiesFor in src/commands/bench-tenth.ts`,
          ]
        : []),
      ...growing(grown).map(({ kind, most }) => `${kind} grows with the site, by ${most} bytes`),
    ];
    for (const one of over) console.log(`Over its limit: ${one.replace(/\.?$/u, '.')}`);
    writeFileSync(
      'bench-scale.json',
      `${JSON.stringify({ tenth, whole, ratio, growth: grown, over }, (key, value: unknown) => (key === 'dist' ? undefined : value), 2)}\n`,
    );
    return over.length === 0;
  } catch (error) {
    console.log((error as Error).message);
    return false;
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
