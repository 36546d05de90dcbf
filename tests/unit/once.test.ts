import assert from 'node:assert/strict';
import { test } from 'node:test';
import { once } from '#pure/once.ts';

test('a result is worked out once for the same arguments, and anew for others', () => {
  let asked = 0;
  const joined = once((...words: readonly string[]) => {
    asked += 1;
    return words.join('+');
  });
  assert.deepEqual([joined('a', 'b'), joined('a', 'b'), joined('ab')], ['a+b', 'a+b', 'ab']);
  assert.equal(asked, 2);
});
