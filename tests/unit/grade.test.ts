import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grade, highestGrade } from '#checks/grade.ts';
import { readGuide } from '#checks/guide-file.ts';
import { read, type Content } from '#checks/read.ts';
import { measure, readability } from '#checks/readability.ts';
import { withMistake } from './fixtures.ts';

const good: Content = withMistake('good', (folder) => read(`${folder}/content`).content);

const HARD =
  'Municipal administrations are nevertheless exceptionally responsible for the comprehensive investigation of circumstances.';

/** The good content with one English guide of this text, in this folder. */
function english(id: string, text: string, folder: 'guides' | 'staff' = 'guides'): Content {
  const front = `title: T\nheading: H\nsummary: S\nfor: [exposed]\ncontacts: ['112']\nsources: [sos]\nsections: [do]\nwords: []`;
  const file = `content/en/${folder}/${id}.mdx`;
  const guide = readGuide(`---\n${front}\n---\n\n## Do\n\n${text}\n`, file, 'en', id, folder);
  assert.ok(!Array.isArray(guide));
  const swedish = good.texts.get('sv');
  assert.ok(swedish);
  const none = Object.assign(new Map(), { known: new Set<string>() });
  const texts = {
    ...swedish,
    guides: none,
    staff: none,
    [folder]: Object.assign(new Map([[id, guide]]), { known: new Set([id]) }),
  };
  return { ...good, texts: new Map([['en', texts]]) };
}

test('the grade is the Automated Readability Index', () => {
  // 6 words, 2 sentences, 24 letters: 4.71 × 4 + 0.5 × 3 − 21.43.
  assert.ok(
    Math.abs(grade('They will call you. Stay inside.') - (4.71 * (25 / 6) + 1.5 - 21.43)) < 1e-9,
  );
  assert.equal(grade(''), 0);
  assert.equal(grade('112 …'), 0);
});

test('each kind of English guide has its ceiling', () => {
  const most = (id: string, folder: 'guides' | 'staff' = 'guides'): number =>
    highestGrade({ id, folder });
  assert.deepEqual([most('young'), most('now'), most('now', 'staff')], [2, 5, 7]);
});

test('an English guide above its ceiling is reported with both figures', () => {
  const [finding, ...others] = readability(english('now', HARD));
  assert.deepEqual(others, []);
  assert.equal(finding?.severity, 'error');
  assert.equal(finding.file, 'content/en/guides/now.mdx');
  assert.match(finding.message, /readability grade \d+\.\d; its ceiling is 5\. Shorten sentences/u);
  assert.match(readability(english('duty', HARD, 'staff'))[0]?.message ?? '', /ceiling is 7/u);
});

test('an easy English guide is not reported, and the Swedish rule about long sentences does not reach it', () => {
  const long =
    'You can call the police and they can help you and your child to be safe at home or in a new place.';
  assert.deepEqual(readability(english('now', `${long} Call now. Go out. They help you.`)), []);
});

test('LIX measures Swedish, the grade English, and no formula Arabic', () => {
  const formula = (lang: string): string | undefined => {
    const [guide] = good.texts.get(lang)?.guides.values() ?? [];
    return guide && measure(guide, good)?.formula;
  };
  assert.equal(formula('sv'), 'LIX');
  assert.equal(formula('ar'), undefined);
  const content = english('now', HARD);
  const [guide] = content.texts.get('en')?.guides.values() ?? [];
  assert.ok(guide);
  assert.equal(measure(guide, content)?.formula, 'grade');
});
