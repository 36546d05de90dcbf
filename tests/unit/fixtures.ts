import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFindings } from '#checks/content.ts';
import { printed, type Finding } from '#checks/finding.ts';

const FIXTURES = 'tests/fixtures';

/** A day after every date of the fixtures. */
export const TODAY = '2026-11-21';

/** How many places the fixtures' country has. */
export const COUNTRY = { municipalities: 2, counties: 2 };

/** Runs something in a new folder that holds the good fixture with the files of a mistake over it. */
export function withMistake<T>(mistake: string, use: (folder: string) => T): T {
  const overlay = join(FIXTURES, mistake);
  if (!existsSync(overlay)) throw new Error(`${overlay} does not exist.`);
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(FIXTURES, 'good'), folder, { recursive: true });
    cpSync(overlay, folder, { recursive: true });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the checks say about a mistake, as it is printed, beyond what they say about the good fixture. */
export function messages(mistake: string, severity: Finding['severity'] = 'error'): string[] {
  return withMistake(mistake, (folder) =>
    contentFindings(join(folder, 'content'), TODAY, COUNTRY)
      .filter((finding) => finding.severity === severity)
      .filter(({ message }) => !/words; 300 to 700/u.test(message))
      .map(printed)
      .map((line) => line.replaceAll(`${folder}/`, '')),
  );
}
