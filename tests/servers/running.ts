import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Program } from './programs.ts';

/** A web server that serves a built folder on this machine. */
export interface Running {
  readonly port: number;
  /** All it has written down: its log files, and what it printed. */
  logs(): string;
  stop(): Promise<void>;
}

/** What is written for a server before it starts: its configuration, and how it is told to read it. */
interface Setup {
  readonly file: string;
  readonly text: string;
  readonly options: readonly string[];
}

/** The first block of HOSTING.md in a language, for the folders of a test instead of the example's. */
function documented(language: string, site: string): string {
  const text = readFileSync('HOSTING.md', 'utf8');
  const [, block] = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``, 'u').exec(text) ?? [];
  if (!block) throw new Error(`HOSTING.md has no example in ${language}.`);
  return block.replaceAll('/srv/site/', `${site}/`);
}

/** nginx with the server block of HOSTING.md, in a configuration that would log everything by itself. */
function nginx({ modules }: Program, site: string, port: number): Setup {
  const module = join(modules, 'ngx_http_brotli_static_module.so');
  const brotli = existsSync(module);
  const block = documented('nginx', site)
    .replace(/^ *(listen|ssl_).*\n/gmu, '')
    .replace('server {', `server {\n  listen 127.0.0.1:${port};`)
    .replace(/^ *brotli_static.*\n/mu, (line) => (brotli ? line : ''));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${site}/temporary-${name};`)
    .join(' ');
  const text = [
    ...(brotli ? [`load_module ${module};`] : []),
    `daemon off; pid ${site}/nginx.pid; error_log ${site}/logs/error.log info; events {}`,
    `http { access_log ${site}/logs/access.log; ${temporary}\n${block}\n}\n`,
  ].join('\n');
  const file = join(site, 'nginx.conf');
  return { file, text, options: ['-c', file, '-p', site, '-e', `${site}/logs/start.log`] };
}

/** Caddy with the file of HOSTING.md. */
function caddy(_: Program, site: string, port: number): Setup {
  const text = documented('caddy', site)
    .replace('{\n', '{\n\tdefault_bind 127.0.0.1\n')
    .replace('example.se {', `http://localhost:${port}, http://127.0.0.1:${port} {`);
  const file = join(site, 'Caddyfile');
  return { file, text, options: ['run', '--adapter', 'caddyfile', '--config', file] };
}

const MODULES = 'mpm_event authz_core dir mime headers rewrite'.split(' ');

/** Apache with the virtual host of HOSTING.md, in a configuration that would log everything by itself. */
function apache({ modules }: Program, site: string, port: number): Setup {
  const block = documented('apache', site)
    .replace(/^ *SSL.*\n/gmu, '')
    .replace('*:443', `127.0.0.1:${port}`);
  const text = [
    ...MODULES.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
    `Listen 127.0.0.1:${port}\nPidFile ${site}/apache.pid\nServerName localhost`,
    ...(process.getuid?.() === 0 ? ['User nobody\nGroup nogroup'] : []),
    `ErrorLog ${site}/logs/error.log\nLogLevel warn\nCustomLog ${site}/logs/access.log "%h %r"`,
    `TypesConfig /dev/null\n${block}\n`,
  ].join('\n');
  const file = join(site, 'apache.conf');
  return { file, text, options: ['-DFOREGROUND', '-f', file] };
}

const SETUPS = { nginx, Caddy: caddy, Apache: apache };

/** The servers that the shipped files are tried on. */
export type ServerName = keyof typeof SETUPS;

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('error', () => resolve(false)).unref();
    socket.once('connect', () => socket.destroy());
  });

async function started(child: ChildProcess, port: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (await answers(port)) return true;
    await sleep(50);
  }
  return false;
}

/** Starts a server on loopback with the shipped files of a folder that holds `dist/` and `hosting/`. */
export async function run(name: ServerName, program: Program, site: string): Promise<Running> {
  const port = await freePort();
  const { file, text, options } = SETUPS[name](program, site, port);
  rmSync(join(site, 'logs'), { recursive: true, force: true });
  mkdirSync(join(site, 'logs'));
  writeFileSync(file, text);
  const child = spawn(program.path, options, {
    cwd: site,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: site, XDG_DATA_HOME: site, XDG_CONFIG_HOME: site },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (printed += part.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const logs = (): string =>
    readdirSync(join(site, 'logs'))
      .map((log) => readFileSync(join(site, 'logs', log), 'utf8'))
      .join('') + printed;
  if (!(await started(child, port))) {
    child.kill('SIGKILL');
    throw new Error(`${name} did not start with ${file}: ${logs()}`);
  }
  return {
    port,
    logs,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
