import type { ChildProcess } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes for its own interface and for a worker, which the site does not use. */
const UNUSED = /pagefind-(ui|modular-ui|component-ui|highlight|worker)/u;

/** What asks for the index under an address with the clock in it, and where it stands. */
const CLOCK =
  /if\(this\.metaCacheTag!==null\)\{entryUrl\+=`\?ts=\$\{this\.metaCacheTag\}`;\}else\{entryUrl\+=`\?ts=\$\{Date\.now\(\)\}`;\}/gu;
const ASKING = 'pagefind.js';

/** A program of Pagefind's that asks for addresses without a query. Throws where it is not as we know it. */
export function withoutClock(program: string, file: string): string {
  const count = program.match(CLOCK)?.length ?? 0;
  const clean = program.replace(CLOCK, '');
  if (count !== 1 || clean.includes('?ts='))
    throw new Error(
      `${file} adds the time to an address in ${count} places we know, instead of one. Pagefind has changed: look at CLOCK in src/commands/index-pages.ts.`,
    );
  return clean;
}

/** What marks a page whose full text is found. */
const INDEXED = ' data-pagefind-body';

const BODY = 'main';

/** What Pagefind reads of a page: its language, and what is found. It would take the rest apart for nothing. */
export function searched(html: string, file: string): string {
  const start = html.lastIndexOf('<', html.indexOf(INDEXED));
  const end = html.indexOf(`</${BODY}>`, start);
  if (!html.startsWith(`<${BODY} `, start) || end < 0)
    throw new Error(
      `${file} has${INDEXED} on another element than its <${BODY}>, so the search would not find its text. Move it there.`,
    );
  const [root = ''] = /<html[^>]*>/u.exec(html) ?? [];
  return `<!DOCTYPE html>${root}${html.slice(start, end)}</${BODY}></html>`;
}

/** Parts that stand on many pages alike, or are no text to read: they would only make the index heavier. */
const REPEATED = [
  '.sources',
  '.save',
  '.back',
  '.quiet',
  '[href="#s"]',
  'main .box',
  // A row's name and number would be one word in an excerpt: "11771177".
  'li[data-contact]',
];

/**
 * Pagefind's own measure of a piece of the index. Smaller pieces than its 20,000 make a first hit lighter: a
 * reader waits for the pieces with the typed words, each some 4 kB instead of some 30.
 */
const PIECE = '2500';

/** The full-text search index of a site, made page by page. */
export interface FullText {
  /** Takes a page in, if its text is searched. */
  add(sourcePath: string, content: string): Promise<void>;
  /** Writes the index, one for each `<html lang>`. Throws when Pagefind fails. */
  write(dist: string): Promise<void>;
}

/** What starts programs, and the program that it started, which Pagefind's own interface hides. */
async function started<T>(start: () => Promise<T>): Promise<[T, ChildProcess | undefined]> {
  let program: ChildProcess | undefined;
  const seen = (message: unknown): void => {
    program = (message as { process: ChildProcess }).process;
  };
  const all = channel('child_process');
  all.subscribe(seen);
  const result = await start();
  all.unsubscribe(seen);
  return [result, program];
}

/** What a program answers. Throws where it ends without an answer, which Pagefind's own interface would wait for. */
async function answered<T>(program: ChildProcess | undefined, answer: Promise<T>): Promise<T> {
  if (!program) return answer;
  const watch = new AbortController();
  const gone = once(program, 'exit', { signal: watch.signal }).then(() => {
    throw new Error('Pagefind ended before the index was written.');
  });
  program.ref();
  try {
    return await Promise.race([answer, gone]);
  } finally {
    watch.abort();
    program.unref();
  }
}

/** Starts Pagefind. Throws when it does not start. */
export async function fullText(): Promise<FullText> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PIECE;
  const [{ index, errors }, program] = await started(() =>
    createIndex({ excludeSelectors: REPEATED }),
  );
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const failed: string[] = [];
  return {
    async add(sourcePath, content) {
      // Pagefind would read every other page too, keep it, and then leave it out.
      if (!content.includes(INDEXED)) return;
      const body = searched(content, sourcePath);
      failed.push(...(await index.addHTMLFile({ sourcePath, content: body })).errors);
    },
    async write(dist) {
      const outputPath = join(dist, 'pagefind');
      const written = await answered(program, index.writeFiles({ outputPath }));
      failed.push(...written.errors);
      // Waited for, or the time it took would be counted nowhere.
      const ended = program && once(program, 'exit');
      await close();
      program?.ref();
      await ended;
      if (failed.length > 0)
        throw new Error(`Pagefind could not index the pages: ${failed.join(' ')}`);
      for (const file of globSync('**/*', { cwd: join(dist, 'pagefind') })) {
        if (UNUSED.test(file)) rmSync(join(dist, 'pagefind', file));
      }
      const path = join(dist, 'pagefind', ASKING);
      writeFileSync(path, withoutClock(readFileSync(path, 'utf8'), ASKING));
    },
  };
}
