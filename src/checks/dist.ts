import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Avoid } from '#model/avoid.ts';
import { css, exit, frame, numbers, safe, words, type PageCheck } from './dist-page.ts';
import { markup } from './dist-html.ts';
import { hostsIn, siteLinks } from './dist-links.ts';
import { ids, searchIndexes, startsIn, title, weight, type Fault } from './dist-site.ts';
import { error, type Finding } from './finding.ts';
import { parsePage, type Page } from './html.ts';
import type { Content } from './read.ts';

const CHECKS: readonly PageCheck[] = [frame, exit, safe, numbers, words, css, ids, weight];

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

/** What the looks at built pages need of the content, as plain data. */
export interface Known {
  /** What titles may not hold, by language. */
  readonly lists: Readonly<Record<string, Avoid>>;
  /** The hosts of every address that stands in the content. */
  readonly hosts: readonly string[];
}

/** The same, picked from content that was read. */
export const knownIn = ({ texts, values }: Content): Known => ({
  lists: Object.fromEntries(
    [...texts].flatMap(([lang, { avoid }]) => (avoid ? [[lang, avoid]] : [])),
  ),
  hosts: [...new Set([...values.values()].flatMap(hostsIn))],
});

/** Judges a built site page by page, so that each is read once and none is kept. */
export interface SiteLook {
  add(path: string, html: string): void;
  /** Everything that is wrong, once all pages are added and the search index is written. */
  findings(): Finding[];
}

/** A look at the site that is built into a folder. */
export function siteLook(dist: string, { lists, hosts }: Known): SiteLook {
  const links = siteLinks(dist, new Set(hosts));
  const checks = [...CHECKS, markup(), (page: Page) => title(page, lists)];
  const faults: Fault[] = [];
  const langs: string[] = [];
  let pages = 0;
  return {
    add(path, html) {
      const page = parsePage(path, html);
      for (const check of checks) for (const message of check(page)) faults.push({ path, message });
      links.add(page);
      langs.push(...startsIn(page));
      pages += 1;
    },
    findings: () =>
      pages === 0
        ? [error(dist, 'there are no pages. Run "npm run build".')]
        : gathered(dist, [...faults, ...links.faults(), ...searchIndexes(dist, langs)]),
  };
}

/** Everything that is wrong with a built site. */
export function builtFindings(dist: string, known: Known): Finding[] {
  const look = siteLook(dist, known);
  for (const path of globSync('**/*.html', { cwd: dist }).sort())
    look.add(path.replaceAll('\\', '/'), readFileSync(join(dist, path), 'utf8'));
  return look.findings();
}
