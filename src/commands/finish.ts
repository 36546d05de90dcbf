import { globSync, readFileSync, writeFileSync } from 'node:fs';
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
import { sum, sums } from './sums.ts';

/** Makes a whole site of built pages: search index, headers for each host, sums. Returns what is wrong with it. */
export async function finish(dist: string, hosts: string, known: Known): Promise<Finding[]> {
  const look = siteLook(dist, known);
  const inline = inlineParts();
  const search = await fullText();
  const read = new Map<string, string>();
  // Each page is read once for everything that looks at it: there are thousands.
  for (const file of globSync('**/*.html', { cwd: dist }).sort()) {
    const path = file.replaceAll('\\', '/');
    const bytes = readFileSync(join(dist, file));
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
  writeFileSync(join(dist, 'SHA256SUMS'), sums(dist, read));
  return look.findings();
}
