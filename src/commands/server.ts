import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { headersFor } from '#headers/hosts.ts';
import { TYPES } from '#headers/types.ts';

/** The media type of a file, with its letters. */
function type(file: string): string {
  const text = TYPES[extname(file).slice(1)];
  return text ? `${text}; charset=utf-8` : 'application/octet-stream';
}

/** The file an address leads to, `null` for none, or a redirect for a folder without its slash. */
function found(folder: string, path: string): { file: string } | { redirect: string } | null {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder) + sep) || file.endsWith('_headers')) return null;
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return { file };
  if (!path.endsWith('/')) return { redirect: `${path}/` };
  const index = join(file, 'index.html');
  return existsSync(index) ? { file: index } : null;
}

/**
 * A local server for a built folder that sends its production headers. `upgrade-insecure-requests` and
 * HSTS are left out, since it speaks plain http. Throws when the folder is missing or the port is taken.
 */
export async function server(folder: string, port: number): Promise<Server> {
  if (!existsSync(join(folder, '_headers'))) {
    throw new Error(
      `There is no finished ${folder}/. Run "npm run build" first, or "npm start", which does both.`,
    );
  }
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  const http = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    for (const [name, value] of headersFor(text, path)) {
      if (name === 'Strict-Transport-Security') continue;
      response.setHeader(name, value.replace('; upgrade-insecure-requests', ''));
    }
    const target = found(folder, path);
    if (target && 'redirect' in target) {
      response.writeHead(301, { Location: target.redirect }).end();
      return;
    }
    const file = target?.file ?? join(folder, '404.html');
    const body = readFileSync(file);
    response.writeHead(target ? 200 : 404, {
      'Content-Type': type(file),
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        new Error(
          taken
            ? `Port ${port} is in use. Stop what uses it, or choose another: PORT=4400 npm start`
            : error.message,
        ),
      );
    });
    http.listen(port, () => resolve(http));
  });
}
