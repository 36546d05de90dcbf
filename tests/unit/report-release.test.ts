import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { error } from '#checks/finding.ts';
import { read, type Content } from '#checks/read.ts';
import { Site } from '#model/site.ts';
import { release } from '../../src/commands/report-all.ts';
import { releaseReasons, securitySections } from '../../src/commands/report-release.ts';
import { command } from './command.ts';
import { TODAY, withMistake } from './fixtures.ts';

const good = withMistake('good', (folder) => read(`${folder}/content`).content);
assert.ok(good.site);

const SITE = Site.parse({
  ...good.site,
  address: 'https://www.example.se',
  operator: { name: 'Exempels kommun', kind: 'municipality' },
  contact: 'mailto:fel@example.se',
  security: 'mailto:sakerhet@example.se',
});

/** The good content with every contact confirmed and every field of the site filled in. */
const READY: Content = {
  ...good,
  site: SITE,
  contacts: Object.assign(
    new Map(
      [...good.contacts].map(([id, facts]) => [
        id,
        { ...facts, verified: { who: 'någon', when: '2026-11-20' } },
      ]),
    ),
    { known: good.contacts.known },
  ),
};

const reasons = (content: Content, today = TODAY, securityTxt?: string): string[] =>
  releaseReasons(content, today, securityTxt);

describe('what stands against a release', () => {
  test('nothing, where all is said and confirmed, though translations are drafts', () => {
    assert.deepEqual(reasons(READY), []);
    assert.deepEqual(
      release({ content: READY, mistakes: [], today: TODAY, securityTxt: undefined }),
      {
        ready: true,
        text: 'Nothing stands against a release.',
      },
    );
  });

  for (const field of ['address', 'operator', 'contact', 'security'] as const) {
    test(`"${field}" left null in site.yaml`, () => {
      assert.deepEqual(reasons({ ...READY, site: { ...SITE, [field]: null } }), [
        `content/site.yaml: "${field}" is null. Fill it in.`,
      ]);
    });
  }

  test('numbers that nobody has confirmed, each by its id', () => {
    assert.deepEqual(reasons({ ...READY, contacts: good.contacts }), [
      '2 contacts with a number that nobody has confirmed: 112, bris',
    ]);
  });

  test('an unconfirmed contact without a number is no reason', () => {
    const bris = good.contacts.get('bris');
    assert.ok(bris);
    const contacts = Object.assign(new Map(READY.contacts).set('bris', { ...bris, phones: [] }), {
      known: good.contacts.known,
    });
    assert.deepEqual(reasons({ ...READY, contacts }), []);
  });

  test('facts and guides past their limit', () => {
    assert.deepEqual(reasons(READY, '2027-05-19'), [
      '2 guides whose facts were checked too long ago: now (2026-11-01), talk (2026-11-01)',
    ]);
    assert.match(reasons(READY, '2027-05-20')[0] ?? '', /^2 contacts past the limit.*112, bris$/u);
  });

  test('mistakes in the content', () => {
    assert.deepEqual(releaseReasons(READY, TODAY, undefined, [error('content/x', 'wrong')]), [
      '1 mistake in content/. Run: npm run check',
    ]);
  });

  test('a security.txt that has ended', () => {
    const text = 'Contact: mailto:x@example.se\nExpires: 2026-11-20T00:00:00Z\n';
    assert.match(reasons(READY, TODAY, text)[0] ?? '', /security\.txt ended on 2026-11-20/u);
    assert.deepEqual(reasons(READY, '2026-11-19', text), []);
  });

  test('every reason is named at once', () => {
    const { ready, text } = release({
      content: good,
      mistakes: [],
      today: '2027-06-01',
      securityTxt: undefined,
    });
    assert.equal(ready, false);
    assert.equal(text.split('\n').length, 8, text);
    assert.match(text, /^No release yet, for 7 reasons:/u);
  });
});

test('security.txt is reported once somebody is named to report to: in force, soon to end, ended, or not built', () => {
  const title = (day: string | undefined, content = READY): string | undefined =>
    securitySections(content, TODAY, day && `Expires: ${day}T00:00:00Z`)[0]?.title;
  assert.equal(title('2027-10-01', good), undefined);
  assert.match(title('2027-10-01') ?? '', /is in force \(2027-10-01, 314 days left\)/u);
  assert.match(title('2027-01-20') ?? '', /ends soon.*60 days left/u);
  assert.match(title('2026-11-20') ?? '', /ended on 2026-11-20/u);
  assert.match(title(undefined) ?? '', /npm run build/u);
});

describe('the command', () => {
  const run = (folder: string, ...options: readonly string[]) =>
    command('report', folder, ...options);

  test('reports and exits 0; with --release it names the reasons and exits 1', () => {
    withMistake('good', (folder) => {
      assert.equal(run(folder).status, 0);
      const { status, output } = run(folder, '--release');
      assert.equal(status, 1);
      assert.match(output, /No release yet[\s\S]*"operator" is null/u);
    });
  });

  test('says in words what is wrong with a site.yaml that cannot be read', () => {
    withMistake('good', (folder) => {
      writeFileSync(`${folder}/content/site.yaml`, 'name: [\n');
      const { status, output } = run(folder);
      assert.equal(status, 1);
      assert.match(output, /site\.yaml:\d+: a bracket.*Close it/u);
      assert.doesNotMatch(output, /\n {4}at /u);
    });
  });
});
