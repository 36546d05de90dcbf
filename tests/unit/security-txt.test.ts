import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { securityFindings, writeSecurityTxt } from '#commands/security-txt.ts';
import { securitySections } from '../../src/commands/report-release.ts';
import { read } from '#checks/read.ts';
import { Site } from '#model/site.ts';
import { withMistake } from './fixtures.ts';

const DAY = 86_400;
/** 21 November 2026 at noon, in seconds. */
const COMMIT = Date.UTC(2026, 10, 21, 12) / 1000;
const { content } = withMistake('good', (folder) => read(`${folder}/content`));
const SITE = Site.parse({
  ...content.site,
  address: 'https://www.example.se',
  security: 'mailto:sakerhet@example.se',
});

/** What a build of a commit of that moment writes, or undefined for nothing. */
function written(
  site: Pick<Site, 'security' | 'address'>,
  epoch = String(COMMIT),
): string | undefined {
  process.env['SOURCE_DATE_EPOCH'] = epoch;
  const dist = mkdtempSync(join(tmpdir(), 'security-'));
  try {
    writeSecurityTxt(dist, site);
    const file = join(dist, '.well-known/security.txt');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

afterEach(() => {
  delete process.env['SOURCE_DATE_EPOCH'];
});

describe('security.txt', () => {
  test('is valid by RFC 9116: known fields, addresses as URIs, one end within a year', () => {
    const text = written(SITE) ?? '';
    assert.match(text, /\n$/u);
    const fields = text
      .trimEnd()
      .split('\n')
      .map((line) => /^([A-Za-z-]+): (\S.*)$/u.exec(line)?.slice(1) ?? [line]);
    const of = (name: string): (string | undefined)[] =>
      fields.filter(([one]) => one === name).map(([, value]) => value);
    for (const [name] of fields)
      assert.match(String(name), /^(?:Contact|Expires|Preferred-Languages|Canonical|Policy)$/u);
    assert.deepEqual(of('Contact'), ['mailto:sakerhet@example.se']);
    assert.equal(of('Expires').length, 1);
    assert.match(of('Expires')[0] ?? '', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u);
    const left = (Date.parse(of('Expires')[0] ?? '') / 1000 - COMMIT) / DAY;
    assert.ok(left > 300 && left < 366, String(left));
    assert.deepEqual(of('Preferred-Languages'), ['sv, en']);
    assert.deepEqual(of('Canonical'), ['https://www.example.se/.well-known/security.txt']);
    assert.deepEqual(of('Policy'), ['https://www.example.se/sv/about/#fault']);
  });

  test('is not made where nobody is named to report to, or where the copy has no address', () => {
    assert.equal(written({ ...SITE, security: null }), undefined);
    assert.equal(written({ ...SITE, address: null }), undefined);
  });

  test('of an old commit is still built, and only checks and reports say that it has ended', () => {
    const text = written(SITE);
    assert.match(text ?? '', /^Expires: 2027-11-16/mu);
    process.env['SOURCE_DATE_EPOCH'] = String(COMMIT);
    assert.deepEqual(securityFindings(SITE, '2027-11-16'), []);
    const [finding] = securityFindings(SITE, '2027-11-17');
    assert.equal(finding?.severity, 'error');
    assert.match(
      finding?.message ?? '',
      /^what this commit makes ended on 2027-11-16\. Publish from/u,
    );
    assert.deepEqual(securityFindings({ ...SITE, security: null }, '2027-11-17'), []);
    const title = (today: string): string | undefined =>
      securitySections({ ...content, site: SITE }, today, text)[0]?.title;
    assert.match(title('2027-09-16') ?? '', /is in force \(2027-11-16, 61 days left\)/u);
    assert.match(title('2027-09-17') ?? '', /ends soon; build anew \(2027-11-16, 60 days left\)/u);
    assert.match(title('2027-11-17') ?? '', /ended on 2027-11-16; build anew/u);
  });

  test('says what a commit’s date looks like when it is given another', () => {
    assert.throws(
      () => written(SITE, 'yesterday'),
      /SOURCE_DATE_EPOCH is "yesterday"; write .* in seconds/u,
    );
  });
});
