import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { css, exit, frame, numbers, safe, words, type PageCheck } from './dist-page.ts';
import { markup } from './dist-html.ts';
import { hostsIn, ids, links, searchIndexes, titles, weights, type Fault } from './dist-site.ts';
import { error, type Finding } from './finding.ts';
import { parsePage } from './html.ts';
import { read } from './read.ts';

const CHECKS: readonly PageCheck[] = [frame, exit, safe, numbers, words, css];

/** One finding for each message: a fault of a template stands on many pages. */
function gathered(dist: string, faults: readonly Fault[]): Finding[] {
  const pages = new Map<string, Set<string>>();
  for (const { path, message } of faults)
    pages.set(message, (pages.get(message) ?? new Set()).add(path));
  return [...pages].map(([message, paths]) => {
    const [first = ''] = paths;
    const others = paths.size - 1;
    return error(
      `${dist}/${first}`,
      others === 0
        ? message
        : `${message} (And on ${others} more ${others === 1 ? 'page' : 'pages'}.)`,
    );
  });
}

/** Everything that is wrong with the site built from a content folder. */
export function builtFindings(dist: string, folder = 'content'): Finding[] {
  const pages = globSync('**/*.html', { cwd: dist })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => parsePage(path, readFileSync(join(dist, path), 'utf8')));
  if (pages.length === 0) return [error(dist, 'there are no pages. Run "npm run build".')];
  const { texts, values } = read(folder).content;
  const lists = new Map(
    [...texts].flatMap(([lang, { avoid }]) => (avoid ? [[lang, avoid] as const] : [])),
  );
  return gathered(dist, [
    ...pages.flatMap((page) =>
      CHECKS.flatMap((check) => check(page)).map((message) => ({ path: page.path, message })),
    ),
    ...titles(pages, lists),
    ...links(dist, pages, new Set([...values.values()].flatMap(hostsIn))),
    ...ids(pages),
    ...markup(pages),
    ...weights(pages),
    ...searchIndexes(dist, pages),
  ]);
}
