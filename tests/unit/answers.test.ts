import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answers, forChildren, forProfessionals, serves, type Answers } from '#model/answers.ts';
import { Contact } from '#model/contact.ts';
import { read } from '#checks/read.ts';

const UPPSALA = { code: '0380', county: '03' };
const HABO = { code: '0643', county: '06' };
const HAABO = { code: '0305', county: '03' };

const PHONE = { dial: '018123456', display: '018-12 34 56', kind: 'normal' };

/** A contact with what matters to the order, the rest as small as it can be. */
function contact(id: string, fields: Readonly<Record<string, unknown>> = {}): Contact {
  const facts = Contact.parse({
    name: id,
    kind: 'centre',
    area: ['0380'],
    phones: [PHONE],
    for: ['women'],
    confidence: 'high',
    sources: [{ document: 'x', read: '2026-11-01', published: 'undated' }],
    verified: null,
    ...fields,
  });
  return { ...facts, id };
}

const national = (id: string): Contact => contact(id, { area: 'national', kind: 'helpline' });

/** The ids of each step. */
const ids = (found: Answers<Contact>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(found).map(([step, all]) => [step, all.map(({ id }: Contact) => id)]),
  );

describe('who answers in a municipality', () => {
  test('the emergency number stands first, alone, whatever order the contacts come in', () => {
    const found = answers(UPPSALA, [national('bris'), contact('near'), national('112')]);
    assert.deepEqual(Object.keys(found)[0], 'emergency');
    assert.deepEqual(ids(found)['emergency'], ['112']);
  });

  test('the steps are read as emergency, social services, out of hours, near, national', () => {
    assert.deepEqual(Object.keys(answers(UPPSALA, [])), [
      'emergency',
      'social',
      'outOfHours',
      'near',
      'national',
    ]);
  });

  test('social services and the switchboard are the social step, out-of-hours its own, the rest near', () => {
    const found = ids(
      answers(UPPSALA, [
        contact('night', { kind: 'out-of-hours' }),
        contact('centre'),
        contact('soc', { kind: 'social-services' }),
        contact('switch', { kind: 'switchboard' }),
      ]),
    );
    assert.deepEqual(found['social'], ['soc', 'switch']);
    assert.deepEqual(found['outOfHours'], ['night']);
    assert.deepEqual(found['near'], ['centre']);
  });

  test("the municipality's own come before shared ones, those before the county's", () => {
    const found = answers(UPPSALA, [
      contact('a-county', { area: ['03'] }),
      contact('b-shared', { area: ['0305', '0380'] }),
      contact('c-own'),
    ]);
    assert.deepEqual(ids(found)['near'], ['c-own', 'b-shared', 'a-county']);
  });

  test('within a step those with a number come first, then by name', () => {
    const found = answers(UPPSALA, [
      contact('c'),
      contact('a', { phones: [] }),
      contact('b'),
      contact('d', { area: ['03'] }),
    ]);
    assert.deepEqual(ids(found)['near'], ['b', 'c', 'a', 'd']);
  });

  test('contacts for professionals are left out, those for professionals and others stay', () => {
    const found = answers(UPPSALA, [
      contact('staff', { for: ['professionals', 'honour'] }),
      contact('both', { for: ['professionals', 'women'] }),
    ]);
    assert.deepEqual(ids(found)['near'], ['both']);
  });

  test('national lines keep their own order and stand nowhere else', () => {
    const found = ids(
      answers(UPPSALA, ['020555666', 'bris', 'unizon', '116016', 'ratt-att-valja'].map(national)),
    );
    assert.deepEqual(found['national'], ['116016', 'bris', 'ratt-att-valja', '020555666']);
    assert.deepEqual(found['near'], []);
  });

  test('Habo and Håbo are two places', () => {
    const all = [contact('habo', { area: ['0643'] }), contact('haabo', { area: ['0305'] })];
    assert.deepEqual(ids(answers(HABO, all))['near'], ['habo']);
    assert.deepEqual(ids(answers(HAABO, all))['near'], ['haabo']);
  });

  test('where nothing local is known the local steps are empty and the national lines remain', () => {
    const found = ids(answers(HABO, [contact('elsewhere'), national('112'), national('116016')]));
    assert.deepEqual(found, {
      emergency: ['112'],
      social: [],
      outOfHours: [],
      near: [],
      national: ['116016'],
    });
  });
});

test('a county code serves its own county only', () => {
  assert.ok(serves({ area: ['03'] }, UPPSALA));
  assert.ok(!serves({ area: ['03'] }, HABO));
  assert.ok(serves({ area: 'national' }, HABO));
});

test('a line is for professionals, or for children, when it is for nobody else', () => {
  assert.ok(forProfessionals({ for: ['professionals', 'honour'] }));
  assert.ok(!forProfessionals({ for: ['honour'] }));
  assert.ok(!forProfessionals({ for: ['professionals', 'women'] }));
  assert.ok(forChildren({ for: ['children', 'youth'] }));
  assert.ok(!forChildren({ for: ['youth', 'women'] }));
});

test('every one of the 290 municipalities has emergency and national lines, and none for professionals', () => {
  const { content } = read('content');
  const all = [...content.contacts].map(([id, facts]) => ({ ...facts, id }));
  for (const [code, place] of content.municipalities) {
    const found = answers({ ...place, code }, all);
    assert.deepEqual(ids(found)['emergency'], ['112'], place.name);
    assert.ok(found.national.length >= 7, place.name);
    const local = [...found.social, ...found.outOfHours, ...found.near];
    assert.deepEqual(local.filter(forProfessionals), [], place.name);
  }
});
