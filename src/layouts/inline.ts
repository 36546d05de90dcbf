import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * A script of `src/client` as one minified ES2017 text, to stand inline in a page. Compiled once per
 * build; the response headers carry its hash.
 */
async function compiled(name: string, format: 'iife' | 'esm' = 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(`src/client/${name}.ts`)],
    bundle: true,
    minify: true,
    target: 'es2017',
    format,
    charset: 'utf8',
    tsconfigRaw: { compilerOptions: { alwaysStrict: false, strict: false } },
    write: false,
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`src/client/${name}.ts compiled to nothing.`);
  return output.text.trim();
}

/** The exit script. */
export const exitScript = await compiled('exit');

/** The search page's script. */
export const searchScript = await compiled('search');

/** All words, which the search page asks for with what is told in its language. */
export const allWordsScript = await compiled('all-words', 'esm');

/** The full text, a file of its own, too: `/assets/full-text.js`. */
export const fullTextScript = await compiled('full-text', 'esm');

/** The directory's script: filters and opening state. */
export const directoryScript = await compiled('directory');

/** Opening state and self-checks, for pages that hold either. */
export const openScript = await compiled('open');

/**
 * For pages that professionals use: copying a text, and keeping the place when the language changes.
 * It is a file of its own, `/assets/staff.js`: each hash in the policy is paid for by every page.
 */
export const staffScript = await compiled('staff');

/** The builder of print-outs, a file of its own for the same reason: `/assets/handout.js`. */
export const builderScript = await compiled('handout');

const BUILDER = 6000;
const { length } = brotliCompressSync(builderScript);
if (length > BUILDER)
  throw new Error(
    `src/client/handout.ts has ${length} bytes compressed (brotli); its budget is ${BUILDER}. Take something out of it.`,
  );
