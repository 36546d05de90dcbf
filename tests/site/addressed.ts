import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** As long as an organisation's address may well be. */
export const HOST = 'www.stodvagen-exempelkommun.se';

/** Everything in a folder but these. */
function without(folder: string, kept: readonly string[]): void {
  for (const name of readdirSync(folder))
    if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true });
}

/** The print-outs of a copy with an address of its own, and the folder they are to be removed from. */
export function addressed(): { page: (path: string) => string; files: string[]; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'address-'));
  for (const name of ['content', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const site = join(folder, 'content/site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replace(/^address: .*$/mu, `address: 'https://${HOST}'`),
  );
  const pages = join(folder, 'src/pages');
  without(pages, ['[lang]']);
  without(join(pages, '[lang]'), ['staff']);
  without(join(pages, '[lang]/staff'), ['handout']);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  if (status !== 0) throw new Error(`The copy with an address could not be built. ${stderr}`);
  const dist = join(folder, 'dist');
  return {
    page: (path) => readFileSync(join(dist, path, 'index.html'), 'utf8'),
    files: readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('index.html'),
    ),
    folder,
  };
}
