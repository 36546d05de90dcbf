import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '#pure/once.ts';

/** The hashes, in CSP form, of every inline script and style found in the built pages. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Reads every HTML file below `dist` and hashes what stands inline. Sorted, so that two builds agree. */
export function inlineHashes(dist: string): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  // Most pages hold the same ones.
  const hashOf = once(sha256);
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const html = readFileSync(join(dist, file), 'utf8');
    for (const [, attributes = '', text = ''] of html.matchAll(
      /<script\b([^>]*)>([\s\S]*?)<\/script>/gu,
    )) {
      if (!/\bsrc=|application\/ld\+json/u.test(attributes)) scripts.add(hashOf(text));
    }
    for (const [, text = ''] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gu))
      styles.add(hashOf(text));
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}
