import { spawnSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Why a program cannot be had on this machine, in one sentence that says what to do. */
export interface Missing {
  readonly reason: string;
}

/** The first of these programs that stands in PATH. */
export function program(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** The first number that a program prints. */
export function version(path: string, ...options: string[]): string {
  const { stdout, stderr } = spawnSync(path, options, { encoding: 'utf8' });
  // nginx tells it on the second channel, where others grumble.
  return /\d[\d.]*/u.exec(stdout || stderr || '')?.[0] ?? 'of unknown version';
}

/** Says that a program is not there, why it could not be installed, and what to do. */
export function absent(name: string, advice: string): Missing {
  const why = program('apt-get')
    ? process.getuid?.() === 0
      ? 'apt-get could not install it'
      : 'only root may install it'
    : 'there is no apt-get to install it with';
  return { reason: `${name} is not on this machine and ${why}. ${advice}.` };
}

const LOCK = join(tmpdir(), 'engines-apt.lock');
const HOUR = 3.6e6;

/** Runs a command of apt's under a lock, after an update where the last one is old. Says whether it worked. */
function apt(command: string): boolean {
  if (process.getuid?.() !== 0 || !program('apt-get') || !program('flock')) return false;
  const updated =
    existsSync(LOCK) && statSync(LOCK).size > 0 && Date.now() - statSync(LOCK).mtimeMs < HOUR;
  const { status } = spawnSync(
    'flock',
    [LOCK, 'sh', '-c', updated ? command : `apt-get update -qq && ${command}`],
    {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  if (status === 0) writeFileSync(LOCK, 'apt-get update has run.');
  return status === 0;
}

/**
 * Installs Debian packages, then looks again. Test files run side by side, so one installs while the
 * others wait for the lock and then find everything in place.
 */
export function installed<T>(
  packages: readonly string[],
  found: () => T | undefined,
): T | undefined {
  apt(`apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`);
  return found();
}

/**
 * Unpacks Debian packages into a folder of its own and says where. Installing a server would start it on
 * the machine's own ports; this starts nothing.
 */
export function unpacked(...packages: readonly string[]): string | undefined {
  const folder = join(tmpdir(), `unpacked-${packages.join('-')}`);
  if (existsSync(join(folder, 'usr'))) return folder;
  const draft = `${folder}.next`;
  const worked = apt(
    `rm -rf ${draft} && mkdir ${draft} && cd ${draft} && apt-get download -qq ${packages.join(' ')} && ` +
      `for deb in *.deb; do dpkg-deb -x "$deb" .; done && mv ${draft} ${folder}`,
  );
  return worked || existsSync(folder) ? folder : undefined;
}
