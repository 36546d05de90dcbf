import { existsSync, globSync } from 'node:fs';
import { absent, installed, program, version, type Missing } from './packages.ts';

/** A browser that tests can start. */
export interface Browser {
  readonly path: string;
  readonly version: string;
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

/** A program that moves the clock of another, installed when that can be done. */
export function faketime(): string | undefined {
  const found = (): string | undefined => program('faketime');
  return found() ?? installed(['faketime'], found);
}

/** Loaded only when needed, since Playwright takes a third of a second to load. */
async function playwrights(): Promise<string | undefined> {
  const path = (await import('@playwright/test')).chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const browser = (path: string): Browser => ({ path, version: version(path, '--version') });

const packaged = (name: string): string => version('dpkg-query', '-W', '-f', '${Version}', name);
