import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { contactFingerprints, guideFingerprints } from '#checks/drift.ts';
import { fingerprint } from '#pure/fingerprint.ts';

const GUIDE = readFileSync('tests/fixtures/good/content/sv/guides/now.mdx', 'utf8');

/** The parts of the guide whose fingerprints a change renews. */
function changed(from: string, to: string): string[] {
  assert.ok(GUIDE.includes(from));
  const [before, after] = [guideFingerprints(GUIDE), guideFingerprints(GUIDE.replace(from, to))];
  return Object.keys(before).filter((part) => before[part] !== after[part]);
}

test('a fingerprint is eight hexadecimal digits, the same on every machine', () => {
  assert.equal(fingerprint(''), '811c9dc5');
  assert.equal(fingerprint('a'), 'e40c292c');
});

test('white space and the way letters are composed make no difference', () => {
  assert.equal(fingerprint('Du kan\n  ringa '), fingerprint('Du kan ringa'));
  assert.equal(fingerprint('a\u030a'), fingerprint('å'));
});

test('any other change of a text changes its fingerprint', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zåäö ]{1,40}$/u),
      fc.stringMatching(/^[a-zåäö ]{1,40}$/u),
      (a, b) => {
        const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();
        return folded(a) === folded(b) || fingerprint(a) !== fingerprint(b);
      },
    ),
  );
});

test('a guide has a fingerprint for its head and for each section', () => {
  assert.deepEqual(Object.keys(guideFingerprints(GUIDE)), ['head', 'do', 'ask']);
});

test('a change renews the part it stands in, and no other', () => {
  assert.deepEqual(changed('summary: Så ringer', 'summary: Här ringer'), ['head']);
  assert.deepEqual(changed('Gå dit det finns folk', 'Gå ut'), ['do']);
  assert.deepEqual(changed('## Det frågar de', '## De frågar'), ['ask']);
  assert.deepEqual(changed('akut hjälp', 'hjälp genast'), []);
  assert.deepEqual(changed('Gå dit', '<Picture id="go-out" /> Gå dit'), []);
});

test('what is said about a contact has one fingerprint', () => {
  assert.notEqual(
    contactFingerprints({ does: 'a', call: 'b' }),
    contactFingerprints({ does: 'a', call: 'c' }),
  );
  assert.equal(
    contactFingerprints({ does: 'a' }),
    contactFingerprints({ does: 'a', call: undefined }),
  );
});

test('a text that is no guide is named, not guessed at', () => {
  assert.throws(() => guideFingerprints('no front matter'), /front matter is missing/u);
});
