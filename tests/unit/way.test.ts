import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '#checks/read.ts';
import { before, faults, leadsToHarmful, waysEnds, WayGraph, type Answer } from '#model/way.ts';

const to = (id: string): Answer => ({ to: id });
const end = (id: string, guide = 'now'): Answer => ({ end: { id, guide, contacts: ['112'] } });
const graph = (nodes: Readonly<Record<string, Answer[]>>): WayGraph =>
  WayGraph.parse(
    Object.fromEntries(Object.entries(nodes).map(([id, answers]) => [id, { answers }])),
  );

const GOOD = graph({ one: [end('onea'), to('two')], two: [end('twoa'), end('twob', 'change')] });

/** Exactly these faults, in this order. */
function found(nodes: Readonly<Record<string, Answer[]>>, ...wanted: RegExp[]): void {
  const messages = faults(graph(nodes));
  assert.equal(messages.length, wanted.length, messages.join('\n'));
  for (const [index, pattern] of wanted.entries()) assert.match(messages[index] ?? '', pattern);
}

describe('faults of the guided path', () => {
  test('a tree without dead ends has none', () => {
    assert.deepEqual(faults(GOOD), []);
  });

  test('an answer that leads nowhere', () => {
    found({ one: [end('onea'), to('twoo')] }, /leads to "twoo", which is not a question/u);
  });

  test('a question that nothing leads to', () => {
    found(
      { one: [end('onea'), end('oneb')], two: [end('twoa'), end('twob')] },
      /"two" cannot be reached from "one"/u,
    );
  });

  test('a loop, without going round in it', () => {
    found(
      { one: [end('onea'), to('two')], two: [end('twoa'), to('one')] },
      /"one" is reached in two ways/u,
    );
  });

  test('a question that two answers lead to', () => {
    found(
      { one: [to('two'), to('two')], two: [end('twoa'), end('twob')] },
      /"two" is reached in two/u,
    );
  });

  test('four taps to an end are allowed, five are not', () => {
    const deep = (last: Answer[]): Record<string, Answer[]> => ({
      one: [end('onea'), to('two')],
      two: [end('twoa'), to('three')],
      three: [end('threea'), to('four')],
      four: last,
    });
    found(deep([end('foura'), end('fourb')]));
    found(
      { ...deep([end('foura'), to('five')]), five: [end('fivea'), end('fiveb')] },
      /"five" is asked after 4 answers, so its end is more than 4 taps away/u,
    );
  });

  test('an end named like another end, and like a question', () => {
    found({ one: [end('onea'), end('onea')] }, /"onea" is used twice/u);
    found({ one: [end('one'), end('oneb')] }, /"one" is used twice/u);
    found(
      { one: [end('two'), to('two')], two: [end('twoa'), end('twob')] },
      /"two" is used twice/u,
    );
  });
});

test('the way back leads from each question and end to the question before it', () => {
  assert.equal(before(GOOD, 'one'), undefined);
  assert.equal(before(GOOD, 'two'), 'one');
  assert.equal(before(GOOD, 'twob'), 'two');
});

test('a question leads to those who use violence only where every end does', () => {
  const harmful = graph({
    one: [end('onea'), to('two')],
    two: [end('twoa', 'change'), end('twob', 'change')],
  });
  assert.ok(leadsToHarmful(harmful, 'two'));
  assert.ok(!leadsToHarmful(harmful, 'one'));
  assert.ok(!leadsToHarmful(GOOD, 'two'));
});

test('the site’s own path has no faults, and each end one to three contacts', () => {
  const { content } = read('content');
  assert.ok(content.way);
  assert.deepEqual(faults(content.way), []);
  for (const { id, contacts } of waysEnds(content.way))
    assert.ok(contacts.length >= 1 && contacts.length <= 3, id);
});
