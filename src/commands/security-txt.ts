import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Finding } from '#checks/finding.ts';
import type { Site } from '#model/site.ts';

const DAYS = 360;

/** The moment of the commit that is built, from SOURCE_DATE_EPOCH or git; null where neither tells. */
function commitDay(): Date | null {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch && !/^\d+$/u.test(epoch))
    throw new Error(
      `SOURCE_DATE_EPOCH is "${epoch}"; write the commit's date in seconds, which "git log -1 --format=%ct" prints.`,
    );
  if (epoch) return new Date(Number(epoch) * 1000);
  try {
    return new Date(
      Number(
        execFileSync('git', ['log', '-1', '--format=%ct'], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      ) * 1000,
    );
  } catch {
    return null;
  }
}

/** When the security.txt of a commit ends. */
const end = (from: Date): string =>
  new Date(from.getTime() + DAYS * 864e5).toISOString().replace(/\.\d+Z$/u, 'Z');

/** The text of /.well-known/security.txt (RFC 9116), which expires within a year of the commit. */
export function securityTxt(contact: string, address: string, from: Date): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${end(from)}`,
    'Preferred-Languages: sv, en',
    `Canonical: ${new URL('/.well-known/security.txt', address).href}`,
    `Policy: ${new URL('/sv/about/#fault', address).href}`,
    '',
  ].join('\n');
}

/** Writes security.txt into a built folder when the copy has a security contact and an address. Throws without a commit's date. */
export function writeSecurityTxt(
  dist: string,
  { security, address }: Pick<Site, 'security' | 'address'>,
): void {
  if (!security || !address) return;
  const day = commitDay();
  if (!day)
    throw new Error(
      'security.txt needs the date of the commit: build in a git checkout, or set SOURCE_DATE_EPOCH.',
    );
  mkdirSync(join(dist, '.well-known'), { recursive: true });
  writeFileSync(join(dist, '.well-known/security.txt'), securityTxt(security, address, day));
}

/** What is wrong with the security.txt that this commit makes: for checks and tests, never for the build. */
export function securityFindings(
  { security, address }: Pick<Site, 'security' | 'address'>,
  today: string,
): Finding[] {
  if (!security || !address) return [];
  const from = commitDay();
  if (!from || end(from).slice(0, 10) >= today) return [];
  return [
    error(
      '.well-known/security.txt',
      `what this commit makes ended on ${end(from).slice(0, 10)}. Publish from a newer commit; an empty one will do (git commit --allow-empty).`,
    ),
  ];
}
