import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Fault } from './dist-site.ts';
import { perTag, tokens, type Page, type Tag } from './html.ts';

/** Where the licence of the content is kept. */
const LICENCE = 'creativecommons.org';

/** The links of a built site, read page by page so that no page is kept in memory. */
export interface SiteLinks {
  add(page: Page): void;
  /** Links that lead nowhere, out without care, or to a host that nobody has put into the content. */
  faults(): Fault[];
  /** How many links there are to the site's own pages and to others, each counted wherever it stands. */
  count(): { inside: number; outside: number };
}

/** A link as it stands on one or more pages: its address from the root, and whether it hides where it is. */
interface Link {
  readonly href: string;
  readonly at: string;
  readonly quiet: boolean;
  readonly pages: number[];
}

/** What a tag has to do with links: an id, and one that is the same from every page or an address from its own. */
interface Target {
  readonly id?: string | undefined;
  readonly link?: Link;
  readonly href?: string;
}

const NONE: Target = {};

const hostOf = (address: string): string => /^[a-z]+:\/\/([^/?#]*)/iu.exec(address)?.[1] ?? '';
const external = (href: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/iu.test(href);

/** The hosts of every address that stands in a value. */
export function hostsIn(value: unknown): string[] {
  if (typeof value === 'string') return [hostOf(value)].filter(Boolean);
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(hostsIn);
}

/** The file in `dist/` that an address below `/` leads to. */
function fileFor(path: string): string {
  const clean = decodeURIComponent(path.replace(/^\//u, ''));
  return clean === '' || clean.endsWith('/') ? `${clean}index.html` : clean;
}

const fixed = (href: string): boolean => href.startsWith('/') || external(href);

/** The address from the root of a link that is seen from a page. */
function rooted(path: string, href: string): string {
  const [, address = '', id = ''] = /^([^#]*)(#.*)?$/u.exec(href) ?? [];
  return address === '' ? `/${path}${id}` : posix.join('/', posix.dirname(path), address) + id;
}

function outside({ href, quiet }: Link, known: ReadonlySet<string>): string[] {
  if (!known.has(hostOf(href)) && hostOf(href) !== LICENCE)
    return [
      `the link "${href}" leads to a site that neither the directory nor the sources name. Put it into content/sources.yaml, or remove the link.`,
    ];
  if (!href.startsWith('https://'))
    return [`the link "${href}" is not https. Show the address as text, or find its https form.`];
  return quiet ? [] : [`the link "${href}" lacks rel="noreferrer".`];
}

function inside(
  { href, at }: Link,
  dist: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const [, address = '', id = ''] = /^([^#]*)(?:#(.*))?$/u.exec(at) ?? [];
  if (address.includes('?'))
    return [`the link "${href}" has a query. Addresses of the site hold none.`];
  const file = fileFor(address);
  const path = join(dist, file);
  const nowhere = file.endsWith('.html') || !existsSync(path) || statSync(path).isDirectory();
  if (!ids.has(file) && nowhere)
    return [`the link "${href}" leads to no page. Correct it, or end it with "/".`];
  if (id !== '' && ids.has(file) && !ids.get(file)?.has(decodeURIComponent(id)))
    return [`the link "${href}" leads to "#${id}", which that page does not have.`];
  return [];
}

/** Gathers the links of a built site. `known`: the hosts that the content names. */
export function siteLinks(dist: string, known: ReadonlySet<string>): SiteLinks {
  const ids = new Map<string, Set<string>>();
  const paths: string[] = [];
  const links = new Map<string, Link>();
  const count = { inside: 0, outside: 0 };
  const linkTo = (at: string, href: string, tag: Tag): Link => {
    const quiet = tokens(tag, 'rel').includes('noreferrer');
    const key = `${at} ${quiet}`;
    const link = links.get(key) ?? { href, at, quiet, pages: [] };
    links.set(key, link);
    return link;
  };
  const targets = perTag((tag): Target => {
    const { name, attributes } = tag;
    const id = attributes.get('id');
    const href = name === 'a' || name === 'area' ? attributes.get('href') : undefined;
    if (href === undefined || /^(tel|sms|mailto):/u.test(href))
      return id === undefined ? NONE : { id };
    return fixed(href) ? { id, link: linkTo(href, href, tag) } : { id, href };
  });
  return {
    add({ path, elements }) {
      const here = paths.push(path) - 1;
      const own = new Set<string>();
      ids.set(path, own);
      for (const { tag } of elements) {
        const target = targets(tag);
        if (target === NONE) continue;
        const { id, href } = target;
        if (id !== undefined) own.add(id);
        const link = href === undefined ? target.link : linkTo(rooted(path, href), href, tag);
        if (link === undefined) continue;
        count[external(link.href) ? 'outside' : 'inside'] += 1;
        if (link.pages.at(-1) !== here) link.pages.push(here);
      }
    },
    faults: () =>
      [...links.values()].flatMap((link) =>
        (external(link.href) ? outside(link, known) : inside(link, dist, ids)).flatMap((message) =>
          link.pages.map((page) => ({ path: paths[page] ?? '', message })),
        ),
      ),
    count: () => count,
  };
}
