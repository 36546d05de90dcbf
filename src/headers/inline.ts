import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '#pure/once.ts';

/** The hashes, in CSP form, of every inline script and style found in the built pages. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Gathers what stands inline on pages, one by one. */
export interface InlineParts {
  add(html: string): void;
  /** Sorted, so that two builds agree. */
  hashes(): InlineHashes;
}

/** The elements of a name: their attributes and what stands in them. */
function* parts(html: string, name: string): Generator<[attributes: string, text: string]> {
  for (let at = html.indexOf(`<${name}`); at >= 0; at = html.indexOf(`<${name}`, at)) {
    const start = html.indexOf('>', at) + 1;
    const end = html.indexOf(`</${name}>`, start);
    if (start === 0 || end < 0) return;
    yield [html.slice(at, start), html.slice(start, end)];
    at = end;
  }
}

/** An empty gathering of inline scripts and styles. */
export function inlineParts(): InlineParts {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  // Most pages hold the same ones.
  const hashOf = once(sha256);
  return {
    add(html) {
      for (const [attributes, text] of parts(html, 'script'))
        if (!/\bsrc=|application\/ld\+json/u.test(attributes)) scripts.add(hashOf(text));
      for (const [, text] of parts(html, 'style')) styles.add(hashOf(text));
    },
    hashes: () => ({ scripts: [...scripts].sort(), styles: [...styles].sort() }),
  };
}

/** Reads every HTML file below `dist` and hashes what stands inline. */
export function inlineHashes(dist: string): InlineHashes {
  const inline = inlineParts();
  for (const file of globSync('**/*.html', { cwd: dist }))
    inline.add(readFileSync(join(dist, file), 'utf8'));
  return inline.hashes();
}
