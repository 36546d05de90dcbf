import type { Entry, Kind } from '#pure/rank.ts';

/** A page that can be found, and where it is. */
export interface Target extends Entry {
  words: string;
  at?: string | undefined;
  readonly lang?: string | null;
}

/** Reads the page's own index. `near` holds each place's contacts in short: `0;5;mika=Mikamottagningen|…`. */
export function readTargets(sorts: string, near: string): Target[] {
  const targets: Target[] = [];
  const called = sorts.split(';').map((sort) => sort.split('='));
  const local = near.split('|');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-kind] a')) {
    const { pathname, hash, text: name } = link;
    const href = pathname + hash;
    const { words = '' } = link.dataset;
    const kind = link.closest<HTMLElement>('ul')!.dataset['kind'] as Kind;
    const { lang } = link.closest<HTMLElement>('[lang]')!;
    targets.push({ href, name, words, kind, lang });
    if (!href.includes('/places/')) continue;
    for (const contact of local.shift()!.match(/[^;]+/g) || []) {
      const [end, own] = called[+contact] || contact.split('=');
      targets.push({
        href: `${href.slice(0, -1).replace('/places/', '/contacts/')}-${end}/`,
        name: `${name} – ${own}`,
        words: '',
        kind: 'local',
      });
    }
  }
  return targets;
}
