import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor } from '#headers/hosts.ts';

/** Below this address stands each page once more as bare HTML: its text in paragraphs and nothing else. */
export const BARE = '/bare';

/** The text of a page as the plainest page that can hold it: no style, no script, no mark but paragraphs. */
export function bare(html: string): string {
  const [, lang = '', dir = ''] = /<html lang="([^"]+)" dir="([^"]+)"/u.exec(html) ?? [];
  const lines = html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gu, '')
    .replace(
      /<\/?(p|h\d|li|ul|ol|div|main|section|nav|header|footer|article|aside|summary|dt|dd|tr|blockquote)\b[^>]*>/gu,
      '\n',
    )
    .replace(/<[^>]+>/gu, '')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>-</title><link rel="icon" href="data:,">${lines.map((line) => `<p>${line}</p>`).join('\n')}</html>`;
}

/** Serves the pages of a built folder packed, as hosts do, and each of them bare as well. */
export function packedServer(dist: string): Promise<Server> {
  const headers = readFileSync(join(dist, '_headers'), 'utf8');
  const http = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const plain = path.startsWith(`${BARE}/`);
    const file = (plain ? path.slice(BARE.length) : path).replace(/\/$/u, '/index.html');
    if (!existsSync(join(dist, file))) return void response.writeHead(404).end();
    const html = readFileSync(join(dist, file), 'utf8');
    for (const [name, value] of headersFor(headers, path))
      if (name !== 'Strict-Transport-Security')
        response.setHeader(name, value.replace('; upgrade-insecure-requests', ''));
    const type = file.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Encoding': 'gzip',
    });
    response.end(gzipSync(plain ? bare(html) : html, { level: 9 }));
  });
  return new Promise((resolve) => http.listen(0, () => resolve(http)));
}
