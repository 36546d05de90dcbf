import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { absent, installed, program, unpacked, version, type Missing } from '../packages.ts';

/** A web server that tests can start. */
export interface Program {
  readonly path: string;
  readonly version: string;
  /** Where its modules lie. */
  readonly modules: string;
}

/** nginx: the system's own, else Debian's, unpacked with its module for brotli. */
export function nginx(): Program | Missing {
  const own = program('nginx');
  if (own) return { path: own, version: version(own, '-v'), modules: '/usr/lib/nginx/modules' };
  // apache2-bin brings the libraries that nginx needs too, and starts nothing.
  installed(['apache2-bin'], () => undefined);
  const root = unpacked('nginx', 'nginx-common', 'libnginx-mod-http-brotli-static');
  if (!root) return absent('nginx', 'Install the package nginx');
  const path = join(root, 'usr/sbin/nginx');
  return { path, version: version(path, '-v'), modules: join(root, 'usr/lib/nginx/modules') };
}

/** Caddy: the system's own, else Debian's, unpacked. */
export function caddy(): Program | Missing {
  const root = program('caddy') ? '' : unpacked('caddy');
  const path = program('caddy') ?? (root ? join(root, 'usr/bin/caddy') : undefined);
  if (!path) return absent('Caddy', 'Install the package caddy');
  return { path, version: version(path, 'version'), modules: '' };
}

/** Apache: the system's own, else Debian's program without its service. */
export function apache(): Program | Missing {
  const found = (): string | undefined =>
    program('apache2') ?? ['/usr/sbin/apache2'].find((path) => existsSync(path));
  const path = found() ?? installed(['apache2-bin'], found);
  if (!path) return absent('Apache', 'Install the package apache2-bin');
  return { path, version: version(path, '-v'), modules: '/usr/lib/apache2/modules' };
}
