import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteLook, type Known } from '#checks/dist.ts';
import type { Finding } from '#checks/finding.ts';
import { headerFaults } from '#headers/faults.ts';
import { headers } from '#headers/headers.ts';
import { underscoreHeaders } from '#headers/hosts.ts';
import { inlineParts } from '#headers/inline.ts';
import { hosting } from '#headers/snippets.ts';
import { site } from '#site.ts';
import { fullText } from './index-pages.ts';
import { writeSecurityTxt } from './security-txt.ts';
import { files, sum, sums } from './sums.ts';

/** The files of a folder, those that were listed before and what has come beside them since: a list of thousands takes long. */
function withNew(dist: string, before: readonly string[]): string[] {
  const known = new Set(before.map((file) => file.replace(/\/.*$/u, '')));
  const come = readdirSync(dist).filter((name) => !known.has(name));
  return [
    ...before,
    ...come.flatMap((name) =>
      statSync(join(dist, name)).isFile()
        ? [name]
        : files(join(dist, name)).map((file) => `${name}/${file}`),
    ),
  ];
}

/** Makes a whole site of built pages: search index, headers for each host, sums. Returns what is wrong with it. */
export async function finish(dist: string, hosts: string, known: Known): Promise<Finding[]> {
  const look = siteLook(dist, known);
  const inline = inlineParts();
  const search = await fullText();
  const read = new Map<string, string>();
  const built = files(dist);
  // Each page is read once for everything that looks at it: there are thousands.
  for (const path of built.filter((file) => file.endsWith('.html')).sort()) {
    const bytes = readFileSync(join(dist, path));
    const html = bytes.toString();
    const indexed = search.add(path, html);
    read.set(path, sum(bytes));
    inline.add(html);
    look.add(path, html);
    await indexed;
  }
  await search.write(dist);
  writeSecurityTxt(dist, site);
  const hashes = inline.hashes();
  const sent = headers(hashes);
  const forHosts = underscoreHeaders(sent);
  const [fault] = headerFaults(forHosts, hashes);
  if (fault !== undefined) throw new Error(`_headers: ${fault}`);
  writeFileSync(join(dist, '_headers'), forHosts);
  for (const [file, text] of Object.entries(hosting(sent))) writeFileSync(join(hosts, file), text);
  writeFileSync(join(dist, 'SHA256SUMS'), sums(dist, read, withNew(dist, built)));
  return look.findings();
}
