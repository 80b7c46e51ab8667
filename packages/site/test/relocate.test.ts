import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { relocatedScript, wayUp } from '../src/build/relocate.js';

/** Returns what an expression evaluates to at an address. */
const at = (base: string, expression: string): unknown => {
  (globalThis as { __assayBase?: string }).__assayBase = base;
  return (0, eval)(relocatedScript(expression)) as unknown;
};

describe('a script finds the address of the site when it runs', () => {
  for (const base of ['/', '/docs/', '/a/b/']) {
    test(`at ${base}`, () => {
      assert.equal(at(base, `"/__base__/assets/x.js"`), `${base}assets/x.js`);
      assert.equal(at(base, '`/__base__/${1 + 1}/__base__/`'), `${base}2${base}`);
      assert.deepEqual(at(base, `({ "/__base__/a": 'b' })`), { [`${base}a`]: 'b' });
      assert.equal(at(base, `"<a href=\\"/__base__/a/\\">\\n</a>"`), `<a href="${base}a/">\n</a>`);
      assert.deepEqual(at(base, `JSON.parse('{"base":"/__base__/"}')`), { base });
    });
  }

  test('where no expression can be, it is refused', () => {
    assert.throws(() => relocatedScript('import "/__base__/a.js";'));
    assert.throws(() => relocatedScript('const a = /\\/__base__\\//; // /__base__/'));
  });
});

test('the way up has a step for each folder', () => {
  assert.equal(wayUp('index.html'), './');
  assert.equal(wayUp('guides/forms/index.html'), '../../');
});
