import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rebuilt } from '#commands/reproduce.ts';

const { differing, other, same } = rebuilt();

test(`a second build is the same byte for byte with another ${other.join(', ')}`, () => {
  assert.deepEqual(differing, []);
});

for (const name of same)
  test(`a second build with another ${name} is the same`, {
    skip: `this machine cannot change the ${name}; install taskset (util-linux) and faketime`,
  });
