import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser that tests can start. */
export interface Browser {
  readonly path: string;
  readonly version: string;
}

/** Why a browser cannot be had on this machine, in one sentence that says what to do. */
export interface Missing {
  readonly reason: string;
}

/** Chromium: the system's own, else Playwright's, else Debian's, which is installed when that can be done. */
export async function chromium(): Promise<Browser | Missing> {
  const found = (): string | undefined =>
    program('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  const path = found() ?? (await playwrights()) ?? installed(['chromium'], found);
  return path ? browser(path) : absent('Chromium', 'Install Chromium or Google Chrome');
}

/** Firefox: the system's own, else Debian's extended support release, installed when that can be done. */
export function firefox(): Browser | Missing {
  const found = (): string | undefined => program('firefox-esr', 'firefox');
  const path = found() ?? installed(['firefox-esr'], found);
  return path ? browser(path) : absent('Firefox', 'Install Firefox');
}

/** A browser on WebKit, with the driver that steers it and a screen that nobody sees. */
export interface WebKit extends Browser {
  readonly driver: string;
  readonly xvfb: string;
}

/** WebKit: Debian's MiniBrowser and WebKitWebDriver, installed when that can be done. */
export function webkit(): WebKit | Missing {
  const found = (): WebKit | undefined => {
    const driver = program('WebKitWebDriver');
    const [path] = globSync('/usr/{lib,lib/*,libexec}/webkit2gtk-4.*/MiniBrowser').sort();
    const xvfb = program('Xvfb');
    // MiniBrowser tells its version only where there is a screen.
    return driver && path && xvfb
      ? { path, version: packaged('webkit2gtk-driver'), driver, xvfb }
      : undefined;
  };
  return (
    found() ??
    installed(['webkit2gtk-driver', 'xvfb'], found) ??
    absent('WebKit', 'Install the packages webkit2gtk-driver and xvfb of Debian or Ubuntu')
  );
}

/** The first of these programs that stands in PATH. */
function program(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** Loaded only when needed, since Playwright takes a third of a second to load. */
async function playwrights(): Promise<string | undefined> {
  const path = (await import('@playwright/test')).chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const browser = (path: string): Browser => ({ path, version: version(path, '--version') });

const packaged = (name: string): string => version('dpkg-query', '-W', '-f', '${Version}', name);

/** The first number that a program prints. */
function version(path: string, ...options: string[]): string {
  const { stdout } = spawnSync(path, options, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /\d[\d.]*/u.exec(stdout ?? '')?.[0] ?? 'of unknown version';
}

function absent(name: string, advice: string): Missing {
  const why = program('apt-get')
    ? process.getuid?.() === 0
      ? 'apt-get could not install it'
      : 'only root may install it'
    : 'there is no apt-get to install it with';
  return { reason: `${name} is not on this machine and ${why}. ${advice}.` };
}

const LOCK = join(tmpdir(), 'engines-apt.lock');
const HOUR = 3.6e6;

/**
 * Installs Debian packages, then looks again. Test files run side by side, so one installs while the
 * others wait for the lock and then find everything in place.
 */
function installed<T>(packages: readonly string[], found: () => T | undefined): T | undefined {
  if (process.getuid?.() !== 0 || !program('apt-get') || !program('flock')) return undefined;
  const updated =
    existsSync(LOCK) && statSync(LOCK).size > 0 && Date.now() - statSync(LOCK).mtimeMs < HOUR;
  const install = `apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`;
  const { status } = spawnSync(
    'flock',
    [LOCK, 'sh', '-c', updated ? install : `apt-get update -qq && ${install}`],
    {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  );
  if (status === 0) writeFileSync(LOCK, 'apt-get update has run.');
  return found();
}
