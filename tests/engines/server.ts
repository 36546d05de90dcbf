import { createHash } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { server as production } from '#commands/server.ts';
import { site } from '#site.ts';
import { destination, type Destination } from './destination.ts';

/** What a test may do to the pages on their way out. */
export interface Trouble {
  /** Pages stop coming right after the exit link's script. */
  stalled: boolean;
  /** Every script but the exit's is kept out by the policy, or throws. */
  scripts: 'whole' | 'blocked' | 'throwing';
  /** A path that is never answered. */
  held: string | null;
}

/** The built site on loopback, with the two places the exit leads to. */
export interface World {
  readonly origin: string;
  readonly first: Destination;
  readonly second: Destination;
  /** The paths that have been asked of the site. */
  readonly asked: string[];
  trouble: Trouble;
  /** Nobody answers any more, as when the network is gone. */
  vanish(): Promise<void>;
  /** Everything works again and nothing has been asked for. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

const NO_TROUBLE: Trouble = { stalled: false, scripts: 'whole', held: null };
const EXIT_SCRIPT = /(<a data-exit[^>]*>[^<]*<\/a>\s*<script>)([\s\S]*?)<\/script>/u;

/**
 * Serves a built folder with its production headers. The exit destinations in the HTML become two
 * servers of this machine; everything else stays byte for byte, so the policy's hashes still hold.
 */
export async function world(folder = 'dist'): Promise<World> {
  const built = await production(folder, 0);
  const first = await destination('first');
  const second = await destination('second');
  const upstream = `http://127.0.0.1:${port(built)}`;
  const unfinished = new Set<ServerResponse>();

  async function serve(path: string, response: ServerResponse): Promise<void> {
    here.asked.push(path);
    unfinished.add(response);
    if (path === here.trouble.held) return;
    const answer = await fetch(upstream + path, { redirect: 'manual' });
    const headers = new Map(answer.headers);
    for (const name of ['connection', 'keep-alive', 'content-length', 'transfer-encoding'])
      headers.delete(name);
    let body = Buffer.from(await answer.arrayBuffer());
    if (headers.get('content-type')?.startsWith('text/html')) {
      const page = rewritten(body.toString(), headers.get('content-security-policy') ?? '');
      body = Buffer.from(page);
      headers.set(
        'content-security-policy',
        policy(page, headers.get('content-security-policy') ?? ''),
      );
    } else if (here.trouble.scripts === 'throwing' && path.endsWith('.js'))
      body = Buffer.from(BROKEN);
    response.writeHead(answer.status, [...headers].flat());
    if (!here.trouble.stalled) return void response.end(body);
    const text = body.toString();
    const cut = EXIT_SCRIPT.exec(text);
    response.write(cut ? text.slice(0, cut.index + cut[0].length) : text);
  }

  const http = createServer((request, response) => {
    serve(request.url ?? '/', response).catch((error: Error) => {
      console.error(error.message);
      response.destroy();
    });
  });

  /** Throws when the policy would not allow the exit script. */
  function rewritten(html: string, allowed: string): string {
    const page = html
      .replaceAll(`href="${site.exit.first}"`, `href="${first.address}"`)
      .replaceAll(`data-alt="${site.exit.second}"`, `data-alt="${second.address}"`);
    if (!page.includes(first.address)) throw new Error('A page without an exit link was served.');
    if (!allowed.includes(hash(exitScript(page))))
      throw new Error('The policy lacks the hash of the exit script.');
    if (here.trouble.scripts !== 'throwing') return page;
    return page.replace(
      /(<script(?![^>]*json)[^>]*>)([\s\S]*?)<\/script>/gu,
      (whole, tag: string, text: string) =>
        text === exitScript(page) ? whole : `${tag}${BROKEN}</script>`,
    );
  }

  function policy(page: string, allowed: string): string {
    const { scripts } = here.trouble;
    if (scripts === 'whole') return allowed;
    const only = [exitScript(page), ...(scripts === 'throwing' ? [BROKEN] : [])].map(hash);
    return allowed.replace(
      /script-src [^;]*/u,
      `script-src ${only.join(' ')}${scripts === 'throwing' ? " 'self'" : ''}`,
    );
  }

  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const own = port(http);

  const here: World = {
    // Another host than the destinations', as in life: browsers swap processes between sites.
    origin: `http://localhost:${own}`,
    first,
    second,
    asked: [],
    trouble: { ...NO_TROUBLE },
    async vanish() {
      await Promise.all([closed(http), first.set('refuses'), second.set('refuses')]);
    },
    async reset() {
      here.trouble = { ...NO_TROUBLE };
      for (const response of unfinished) response.destroy();
      unfinished.clear();
      if (!http.listening)
        await new Promise<void>((resolve) => http.listen(own, '127.0.0.1', resolve));
      await Promise.all([first.set('answers'), second.set('answers')]);
      first.visits.length = second.visits.length = here.asked.length = 0;
    },
    async stop() {
      await Promise.all([closed(http), closed(built), first.stop(), second.stop()]);
    },
  };
  return here;
}

const BROKEN = "throw new Error('broken by the test')";

const port = (http: Server): number => (http.address() as AddressInfo).port;

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const exitScript = (html: string): string => EXIT_SCRIPT.exec(html)?.[2] ?? '';

function closed(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    http.closeAllConnections();
  });
}
