import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

/** An entry of the lock file, by the folder it is installed to. */
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const manifest = json<Manifest>('package.json');
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const locked = Object.entries(
  json<{ packages: Record<string, Locked> }>('package-lock.json').packages,
).filter(([folder]) => folder !== '');
const nameOf = (folder: string): string => folder.split('node_modules/').at(-1) ?? '';

/** Programs for systems that nobody here builds on: the registry that the lock file was made with does not hold them. */
const WITHOUT_SUM = [
  ...[
    'android-arm64',
    'darwin-arm64',
    'darwin-x64',
    'linux-arm64-gnu',
    'linux-arm64-musl',
    'wasm32-wasi',
    'win32-arm64-msvc',
    'win32-x64-msvc',
  ].map((system) => `@astrojs/compiler-binding-${system}@0.5.1`),
  ...['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'].map(
    (system) => `@pagefind/${system}@1.6.0`,
  ),
];

describe('packages', () => {
  test('DEPENDENCIES.md names each direct dependency once, with what for, what instead and who keeps it', () => {
    const lines = [
      ...readFileSync('DEPENDENCIES.md', 'utf8').matchAll(/^\| `([^`]+)` +\|(.*)\|$/gmu),
    ];
    assert.deepEqual(lines.map(([, name]) => name).sort(), Object.keys(direct).sort());
    for (const [, name, rest = ''] of lines)
      assert.equal(rest.split('|').filter((cell) => cell.trim() !== '').length, 3, name);
  });

  test('each is asked for in one exact version, from the registry', () => {
    for (const [name, version] of Object.entries(direct))
      assert.match(version, /^\d+\.\d+\.\d+$/u, name);
    for (const [folder, { resolved }] of locked)
      assert.equal(resolved, undefined, `${folder} is fetched from an address of its own`);
  });

  test('the lock file holds the sum of each, but for the named ones of other systems', () => {
    const without = locked.filter(([, { integrity }]) => !integrity);
    assert.deepEqual(
      without.map(([folder, { version }]) => `${nameOf(folder)}@${version ?? ''}`).sort(),
      WITHOUT_SUM,
    );
    for (const [folder, { optional }] of without) {
      assert.equal(optional, true, folder);
      // What runs here must have been compared with its sum.
      assert.equal(existsSync(folder), false, `${folder} is installed without a sum`);
    }
  });

  test('whatever runs a script when it is installed is on the list, and npm stops at any other', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    for (const [folder] of scripted)
      assert.ok(nameOf(folder) in manifest.allowScripts, `${folder} is not in allowScripts`);
    const used = new Set(scripted.map(([folder]) => nameOf(folder)));
    assert.deepEqual(
      Object.keys(manifest.allowScripts).filter((name) => !used.has(name)),
      [],
    );
    assert.match(readFileSync('.npmrc', 'utf8'), /^strict-allow-scripts=true$/mu);
  });

  test('npm lists everything inside as CycloneDX, without network', () => {
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'],
      { encoding: 'utf8', env: { ...process.env, npm_config_registry: 'http://127.0.0.1:9/' } },
    );
    assert.equal(status, 0, stderr);
    const { bomFormat, components } = JSON.parse(stdout) as {
      bomFormat: string;
      components: { 'bom-ref': string }[];
    };
    assert.equal(bomFormat, 'CycloneDX');
    const inside = new Set(components.map((component) => component['bom-ref']));
    for (const [name, version] of Object.entries(direct))
      assert.ok(inside.has(`${name}@${version}`), name);
  });
});

describe('licences (REUSE)', () => {
  const annotations = readFileSync('REUSE.toml', 'utf8')
    .split('[[annotations]]')
    .slice(1)
    .map((block) => {
      const [, paths = ''] = /^path = (.*)$/mu.exec(block) ?? [];
      const [, licence] = /^SPDX-License-Identifier = "([^"]+)"$/mu.exec(block) ?? [];
      const [, owner] = /^SPDX-FileCopyrightText = "([^"]+)"$/mu.exec(block) ?? [];
      const patterns = [...paths.matchAll(/"([^"]+)"/gu)].map(([, pattern = '']) =>
        matching(pattern),
      );
      return { patterns, licence, owner };
    });
  const files = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .stdout.split('\0')
    .filter((file) => file !== '' && !file.startsWith('LICENSES/'));

  test('every file has an owner and a licence whose text is there, and no text is there for nothing', () => {
    const used = new Set<string>();
    for (const file of files) {
      const found = annotations.findLast(({ patterns }) => patterns.some((one) => one.test(file)));
      assert.ok(found?.licence && found.owner, `${file} has no licence in REUSE.toml`);
      used.add(found.licence);
    }
    assert.deepEqual(readdirSync('LICENSES').sort(), [...used].map((one) => `${one}.txt`).sort());
  });

  test('texts for readers and editors are under CC BY, code under EUPL', () => {
    const licence = (file: string): string | undefined =>
      annotations.findLast(({ patterns }) => patterns.some((one) => one.test(file)))?.licence;
    for (const file of [...files.filter((one) => /^[A-Z]+\.md$/u.test(one)), 'content/sv/ui.json'])
      assert.equal(licence(file), 'CC-BY-4.0', file);
    for (const file of ['src/site.ts', 'package.json'])
      assert.equal(licence(file), 'EUPL-1.2', file);
  });
});

/** A path pattern of REUSE.toml: one star stays within a folder, two do not. */
function matching(pattern: string): RegExp {
  const text = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('**', '\0')
    .replaceAll('*', '[^/]*')
    .replaceAll('\0', '.*');
  return new RegExp(`^${text}$`, 'u');
}
