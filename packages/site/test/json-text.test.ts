import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { readJsonText } from '../src/playground/json-text.js';

/** Returns the part of a text that is shown for a path. */
const shown = (text: string, ...path: readonly (string | number)[]): string => {
  const read = readJsonText(text);
  assert.equal(read.kind, 'read');
  const { from, to } = read.rangeOf(path);
  return text.slice(from, to);
};

describe('the place of a path', () => {
  const text = '{"a": [1, {"b": "c"}], "d": {}, "d": "e"}';
  test('is a scalar itself, and of a larger value its name or its bracket', () => {
    assert.equal(shown(text, 'a', 0), '1');
    assert.equal(shown(text, 'a', 1, 'b'), '"c"');
    assert.equal(shown(text, 'a', 1), '{');
    assert.equal(shown(text, 'a'), '"a"');
    assert.equal(shown(text), '{');
  });
  test('of what is not there is that of the innermost value on the way', () => {
    assert.equal(shown(text, 'a', 1, 'none'), '{');
    assert.equal(shown(text, 'a', 7), '"a"');
    assert.equal(shown(text, 'none', 'b'), '{');
    assert.equal(shown(text, 'a', 0, 'deeper'), '1');
  });
  test('of a name that comes twice is the last, whose value counts', () => {
    const read = readJsonText(text);
    assert.equal(shown(text, 'd'), '"e"');
    assert.deepEqual(
      read.kind === 'read' && read.warnings.map(({ from, to }) => [from, text.slice(from, to)]),
      [[32, '"d"']],
    );
  });
});

test('what is no JSON is marked inside the text', () => {
  for (const text of [
    '',
    ' ',
    '{',
    '[1,,2]',
    '{"a" 1}',
    '// no',
    '{"a": 1} x',
    '{"a": 01}',
    '"\u0000',
    "{'a': 1}",
  ]) {
    const read = readJsonText(text);
    assert.equal(read.kind, 'broken', text);
    assert.ok(read.errors.length > 0);
    for (const { from, to, message } of read.errors) {
      assert.ok(0 <= from && from <= to && to <= text.length, text);
      assert.match(message, /^This/);
    }
  }
});

test('a text is read if JSON.parse reads it', () => {
  for (const text of ['1', 'null', '"\\u00e9"', '[]', '{"__proto__": 1}', '1e999', ' {} ', '[1.5e-3]']) {
    const read = readJsonText(text);
    assert.deepEqual(read.kind === 'read' && read.value, JSON.parse(text));
  }
});

test('a text that is nested very deeply has an answer', () => {
  const read = readJsonText('['.repeat(200_000) + ']'.repeat(200_000));
  assert.ok(read.kind === 'broken' || read.kind === 'read');
});
