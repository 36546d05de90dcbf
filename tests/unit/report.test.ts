import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read, type Content } from '#checks/read.ts';
import type { ContactFacts } from '#model/contact.ts';
import { ages, guidesPastLimit, pastLimit } from '../../src/commands/report-facts.ts';
import { report } from '../../src/commands/report-all.ts';
import { withoutNumber } from '../../src/commands/report-places.ts';
import { contactTexts, pages, states } from '../../src/commands/report-states.ts';
import { TODAY, withMistake } from './fixtures.ts';

const good: Content = withMistake('good', (folder) => read(`${folder}/content`).content);
const bris = good.contacts.get('bris');
const [arabic, swedish] = [good.texts.get('ar'), good.texts.get('sv')];
assert.ok(bris && arabic && swedish);
const FACTS: ContactFacts = bris;

/** The good content with other facts about one contact. */
function withBris(fields: Partial<ContactFacts>): Content {
  const all = new Map(good.contacts).set('bris', { ...FACTS, ...fields });
  return { ...good, contacts: Object.assign(all, { known: good.contacts.known }) };
}

/** Days after the fixtures' sources were read. */
const later = (days: number): string =>
  new Date(Date.parse('2026-11-01') + days * 864e5).toISOString().slice(0, 10);

const late = (content: Content, today: string): string[] =>
  pastLimit(ages(content, today)).map(({ id }) => id);

describe('the age of facts', () => {
  test('the oldest reading stands first, with its days and its sources’ dates, undated last', () => {
    const [first] = ages(
      withBris({
        sources: [
          { document: 'a', read: '2026-10-01', published: 'undated' },
          { document: 'b', read: '2026-10-02', published: '2020' },
          { document: 'c', read: '2026-10-02', published: '2024-05' },
        ],
      }),
      TODAY,
    );
    assert.equal(first?.id, 'bris');
    assert.equal(first.days, 50);
    assert.deepEqual(first.published, ['2024-05', '2020', 'undated']);
  });

  test('among equals the contact whose newest source is oldest stands first', () => {
    const dated = withBris({ sources: [{ document: 'a', read: '2026-11-01', published: '2019' }] });
    assert.deepEqual(
      ages(dated, TODAY).map(({ id }) => id),
      ['bris', '112'],
    );
  });

  test('a contact may go 180 days without a new look, not 181', () => {
    assert.deepEqual(late(good, later(180)), []);
    assert.deepEqual(late(good, later(181)), ['112', 'bris']);
  });

  test('a contact whose hours have dated exceptions may go 30 days', () => {
    const open = 'Mo-Su 08:00-22:00; 2026 Dec 24-2026 Dec 26 off';
    const content = withBris({ hours: [{ channel: 'phone', open, confidence: 'high' }] });
    assert.deepEqual(late(content, later(30)), []);
    assert.deepEqual(late(content, later(31)), ['bris']);
  });

  test('the days count from the day a person confirmed it, even if sources are older', () => {
    const content = withBris({ verified: { who: 'en socialsekreterare', when: later(100) } });
    assert.deepEqual(late(content, later(200)), ['112']);
    assert.match(
      report({ content, mistakes: [], today: later(200), securityTxt: undefined }),
      /bris +200 days, confirmed 2027-02-09 by en socialsekreterare.*\n/u,
    );
  });

  test('guides checked too long ago are named with their day', () => {
    assert.deepEqual(guidesPastLimit(good, later(180)), []);
    assert.deepEqual(guidesPastLimit(good, later(181)), ['now (2026-11-01)', 'talk (2026-11-01)']);
  });
});

describe('municipalities without a local number', () => {
  test('national lines, county lines, lines for professionals and contacts without a number do not count', () => {
    const without = (fields: Partial<ContactFacts>): Record<string, string[]> =>
      Object.fromEntries(withoutNumber(withBris(fields)));
    const both = { '03': ['Håbo'], '06': ['Habo'] };
    assert.deepEqual(without({}), both);
    assert.deepEqual(without({ area: ['03'] }), both);
    assert.deepEqual(without({ area: ['0305'], phones: [] }), both);
    assert.deepEqual(without({ area: ['0305'], for: ['professionals'] }), both);
    assert.deepEqual(without({ area: ['0305'] }), { '06': ['Habo'] });
  });
});

describe('the state of translations', () => {
  test('each page of the Swedish is draft, reviewed or missing', () => {
    assert.deepEqual(
      pages('ar', arabic, swedish).map(({ name, status }) => `${name} ${status}`),
      ['now draft', 'talk missing', 'way draft', 'say draft'],
    );
  });

  test('a page behind the Swedish names the sections that are, by id', () => {
    const behind = (mistake: string): string[] =>
      withMistake(mistake, (folder) => {
        const { texts } = read(`${folder}/content`).content;
        const [own, source] = [texts.get('ar'), texts.get('sv')];
        assert.ok(own && source);
        return pages('ar', own, source).map(({ name, behind: parts }) => `${name}:${parts.join()}`);
      });
    assert.deepEqual(behind('good'), ['now:', 'talk:', 'way:', 'say:']);
    assert.deepEqual(behind('swedish-changed'), ['now:ask', 'talk:', 'way:', 'say:']);
    assert.deepEqual(behind('origin-unknown'), ['now:head,do,ask', 'talk:', 'way:', 'say:']);
  });

  test('a contact without "does" lacks a text', () => {
    const contacts = Object.assign(new Map(arabic.contacts).set('bris', { call: 'x' }), {
      known: arabic.contacts.known,
    });
    assert.deepEqual(
      contactTexts(good, { ...arabic, contacts }).map(({ name, status }) => `${name} ${status}`),
      ['112 draft', 'bris missing'],
    );
  });
});

describe('how far a language has come', () => {
  const state = (mistake: string) =>
    withMistake(mistake, (folder) => states(read(`${folder}/content`).content)[0]);

  test('headings of guides that are not translated count, and are behind when the Swedish heading changed', () => {
    assert.deepEqual(state('good')?.heads, [{ name: 'talk', status: 'draft', behind: [] }]);
    assert.deepEqual(state('heads-behind')?.heads, [
      { name: 'talk', status: 'draft', behind: ['head'] },
    ]);
    assert.equal(state('heads-missing')?.heads[0]?.status, 'missing');
  });

  test('interface strings count with every plural form of the language', () => {
    assert.deepEqual(state('good')?.strings, { there: 9, wanted: 9 });
    assert.deepEqual(state('plural-missing')?.strings, { there: 8, wanted: 9 });
  });

  test('a language that has everything is complete, one that has not says how much', () => {
    const printed = (content: Content): string =>
      report({ content, mistakes: [], today: TODAY, securityTxt: undefined });
    const text = printed(good);
    assert.match(
      text,
      /^ {2}pages: 3 of 4; 0 reviewed, 3 draft, 1 missing, 0 behind the Swedish$/mu,
    );
    assert.match(
      text,
      /^ {2}contacts' texts: complete \(2\); 0 reviewed, 2 draft, 0 missing, 0 behind the Swedish$/mu,
    );
    assert.match(text, /^ {2}interface strings: complete \(9\)$/mu);
    const short = withMistake('string-missing', (folder) => read(`${folder}/content`).content);
    assert.match(
      printed(short),
      /^ {2}interface strings: 8 of 9; 1 to put right, npm run check names them$/mu,
    );
  });

  test('every page has a line, every language a column', () => {
    const table = (mistake: string): string => {
      const content = withMistake(mistake, (folder) => read(`${folder}/content`).content);
      const text = report({ content, mistakes: [], today: TODAY, securityTxt: undefined });
      return /^Translations page by page .*\n((?: {2}.*\n?)*)/mu.exec(text)?.[1]?.trimEnd() ?? '';
    };
    assert.equal(table('good'), '        ar\n  now   d\n  talk  -\n  way   d\n  say   d');
    assert.match(table('swedish-changed'), /^ {2}now {3}d<$/mu);
  });
});
