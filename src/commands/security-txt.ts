import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '#model/site.ts';

const DAYS = 360;

/** The day of the commit that is built, from SOURCE_DATE_EPOCH or git; null where neither tells. */
function commitDay(): Date | null {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
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

/** The text of /.well-known/security.txt (RFC 9116), which expires within a year of the commit. */
export function securityTxt(contact: string, address: string, from: Date): string {
  const expires = new Date(from.getTime() + DAYS * 864e5).toISOString().replace(/\.\d+Z$/u, 'Z');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: sv, en',
    `Canonical: ${new URL('/.well-known/security.txt', address).href}`,
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
