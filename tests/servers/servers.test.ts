import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { headerBytes } from '#headers/headers.ts';
import { headersFor } from '#headers/hosts.ts';
import { TYPES } from '#headers/types.ts';
import { ask, value, type Answer } from './asked.ts';
import { browsed } from './browsed.ts';
import { score } from './observatory.ts';
import { apache, caddy, nginx } from './programs.ts';
import { run, type Running, type ServerName } from './running.ts';
import { copied, FILES, fileOf, KINDS, removed } from './site.ts';

const PROGRAMS = { nginx, Caddy: caddy, Apache: apache };
const NOWHERE = '/sv/nowhere-at-all/';
/** What would tell about a reader or ask the browser to talk (the security specification says why each). */
const NEVER =
  /^(?:set-cookie|x-powered-by|nel|report-to|reporting-endpoints|accept-ch|link|alt-svc|etag|content-security-policy-report-only|content-location)$/u;

const OPEN = 'access-control-allow-origin';
/** The Observatory's goal (the security specification). */
const GOAL = 130;
/** What the headers that the site asks for may take together, as sent. */
const MAX_BYTES = 1450;

const written = readFileSync('dist/_headers', 'utf8');

/** What is wrong with the headers of an answer; empty where they are those of `dist/_headers`. */
function wrong({ headers, status }: Answer, path: string): string[] {
  const wanted = headersFor(written, path)
    .map(([name, text]) => [name.toLowerCase(), text])
    // A page that says "not found" is no data, whatever its address.
    .filter(([name]) => !(name === OPEN && status === 404));
  const ours = new Set(wanted.map(([name]) => name));
  const bytes = headerBytes(headers.filter(([name]) => ours.has(name)));
  return [
    ...(bytes > MAX_BYTES ? [`${path}: ${bytes} bytes of headers`] : []),
    ...wanted.flatMap(([name, text]) => {
      const sent = headers.filter(([one]) => one === name).map(([, one]) => one);
      return sent.length === 1 && sent[0] === text ? [] : `${path}: ${name} is ${sent.join(' | ')}`;
    }),
    ...headers.flatMap(([name, text]) =>
      NEVER.test(name) || (name === 'server' && /\d/u.test(text))
        ? `${path}: ${name}: ${text}`
        : [],
    ),
    ...(value(headers, OPEN) !== undefined && !path.startsWith('/open-data/')
      ? [`${path}: may be read from elsewhere`]
      : []),
  ];
}

const site = copied();
after(() => removed(site));

for (const [name, find] of Object.entries(PROGRAMS)) {
  const program = find();
  const title = 'path' in program ? `${name} ${program.version}` : name;
  describe(title, { skip: 'reason' in program ? program.reason : false }, () => {
    if ('reason' in program) return;
    let server: Running;
    before(async () => {
      server = await run(name as ServerName, program, site);
    });
    after(() => server?.stop());
    const bytes = (path: string): Buffer => readFileSync(join('dist', fileOf(path)));

    test('sends every kind of page and file as it was built, with the production headers', async () => {
      const faults: string[] = [];
      for (const path of [...KINDS, ...FILES]) {
        const answer = await ask(server.port, path);
        faults.push(...wrong(answer, path));
        if (answer.status !== 200) faults.push(`${path}: status ${answer.status}`);
        if (!answer.body.equals(bytes(path))) faults.push(`${path}: other bytes`);
        if (answer.headBytes > 1800) faults.push(`${path}: ${answer.headBytes} bytes of headers`);
        const type = TYPES[extname(fileOf(path)).slice(1)];
        const sent = value(answer.headers, 'content-type')?.toLowerCase().replaceAll(' ', '');
        // JSON is always UTF-8 and need not say so.
        const right = [`${type};charset=utf-8`, ...(type?.endsWith('json') ? [type] : [])];
        if (type && !right.includes(sent ?? '')) faults.push(`${path}: type ${sent}`);
      }
      assert.deepEqual(faults, []);
    });

    test('scores 130 or more by the rules of the HTTP Observatory on every kind of page', async () => {
      for (const path of [...KINDS, NOWHERE]) {
        const { headers, body } = await ask(server.port, path);
        const points = score(new Map(headers), body.toString());
        assert.ok(points >= GOAL, `${path}: ${points}`);
      }
    });

    test('answers for what does not exist with the page for it, its status and all headers', async () => {
      for (const path of [NOWHERE, '/open-data/nothing.csv']) {
        const answer = await ask(server.port, path);
        assert.equal(answer.status, 404);
        assert.deepEqual(wrong(answer, path), []);
        assert.equal(answer.body.toString(), bytes('/404.html').toString());
        assert.match(value(answer.headers, 'content-type') ?? '', /^text\/html/u);
      }
    });

    test('sends an address without its slash on, with all headers and to no other host', async () => {
      const answer = await ask(server.port, '/sv/now');
      assert.ok([301, 302, 307, 308].includes(answer.status), String(answer.status));
      assert.deepEqual(wrong(answer, '/sv/now'), []);
      assert.match(
        value(answer.headers, 'location') ?? '',
        /^(?:http:\/\/127\.0\.0\.1:\d+)?\/sv\/now\/$/u,
      );
    });

    test('answers HEAD with the same headers and no body', async () => {
      for (const path of ['/sv/', '/open-data/contacts.csv']) {
        const answer = await ask(server.port, path, { method: 'HEAD' });
        assert.equal(answer.status, 200);
        assert.deepEqual(wrong(answer, path), []);
        assert.equal(answer.body.length, 0);
      }
    });

    test('sends the compressed copies, which hold the same bytes', async () => {
      for (const encoding of ['br', 'gzip']) {
        for (const path of [
          '/sv/',
          '/sv/search/',
          '/pagefind/pagefind.js',
          '/open-data/contacts.csv',
        ]) {
          const answer = await ask(server.port, path, { encoding });
          assert.equal(value(answer.headers, 'content-encoding'), encoding, path);
          assert.match(value(answer.headers, 'vary') ?? '', /Accept-Encoding/iu, path);
          assert.deepEqual(wrong(answer, path), []);
          assert.ok(answer.body.equals(bytes(path)), path);
          const type = TYPES[extname(fileOf(path)).slice(1)] ?? '';
          assert.ok(value(answer.headers, 'content-type')?.startsWith(type), path);
        }
      }
    });

    test('works in Chromium: the exit leaves, and a search over all text finds', async () => {
      await browsed(`http://localhost:${server.port}`);
    });

    test('has written nothing down about anybody', () => {
      assert.doesNotMatch(server.logs(), /127\.0\.0\.1|localhost|\/sv\/|nowhere|Mozilla/u);
    });
  });
}
