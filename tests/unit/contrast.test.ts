import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Colours of words, and the grounds each may stand on. */
const WORDS = {
  text: ['surface', 'raised', 'soft'],
  quiet: ['surface', 'raised', 'soft'],
  accent: ['surface', 'raised', 'soft'],
};
/** Colours that lines and grounds alone have, and that words need not be read by. */
const LINES = ['line'];

const css = readFileSync('src/styles/tokens.css', 'utf8');
const blocks = [...css.matchAll(/:root \{([^}]*)\}/gu)].map(([, block = '']) => colours(block));

function colours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function luminance(colour: string): number {
  const hex =
    colour.length === 4
      ? [...colour.slice(1)].map((digit) => digit + digit).join('')
      : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

for (const [index, theme] of ['light', 'dark'].entries()) {
  const known = blocks[index] ?? new Map<string, string>();
  const pairs = [
    ...Object.entries(WORDS).flatMap(([word, grounds]) =>
      grounds.map((ground) => [word, ground] as const),
    ),
    // What stands on a button and on the exit.
    ['raised', 'accent'] as const,
    ['raised', 'text'] as const,
  ];
  for (const [word, ground] of pairs)
    test(`${word} on ${ground} has a contrast of 7:1, ${theme}`, () => {
      const ratio = contrast(known.get(word) ?? '', known.get(ground) ?? '');
      assert.ok(
        ratio >= 7,
        `--${word} on --${ground}: ${ratio.toFixed(2)}. Darken one or lighten the other in src/styles/tokens.css.`,
      );
    });
  test(`the exit stands out from the page by 3:1, ${theme}`, () => {
    assert.ok(contrast(known.get('text') ?? '', known.get('surface') ?? '') >= 3);
  });
  test(`every colour has a role here, ${theme}`, () => {
    const roles = new Set([...pairs.flat(), ...LINES]);
    assert.deepEqual(
      [...known.keys()].filter((name) => !roles.has(name)),
      [],
    );
    assert.ok(known.size >= 7, 'the tokens could not be read');
  });
}
