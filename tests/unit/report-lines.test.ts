import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, listed } from '#commands/report-lines.ts';

test('long lists are broken before the terminal’s edge and lose no name', () => {
  const names = Array.from({ length: 60 }, (_, index) => `namn${index}`);
  const lines = listed('län', names).split('\n');
  assert.ok(lines.length > 1 && lines.every((line) => line.length <= 100));
  assert.equal(lines.join(' ').replace(/\s+/gu, ' '), `län: ${names.join(', ')}`);
});

test('counts agree with their nouns', () => {
  assert.deepEqual(
    [counted(1, 'day'), counted(0, 'contact'), counted(2, 'municipality'), counted(3, 'day')],
    ['1 day', '0 contacts', '2 municipalities', '3 days'],
  );
});
