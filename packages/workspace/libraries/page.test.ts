import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { isFresh, partIn, writePart } from '../page.js';

test('a part of a page is written, also at an empty place, and nothing beside it is changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-page-'));
  try {
    const page = join(folder, 'page.md');
    const rest = '\n\nBetween.\n\n<!-- made by two -->\n\nTwo.\n\n<!-- end -->\n';
    writeFileSync(page, `<!-- made by one -->\n<!-- end -->${rest}`);
    for (const line of ['One.', 'Other.']) {
      assert.equal(await isFresh(page, 'one', [line]), false);
      await writePart(page, 'one', [line]);
      const written = `<!-- made by one -->\n\n${line}\n\n<!-- end -->${rest}`;
      assert.equal(readFileSync(page, 'utf8'), written);
      assert.equal(await isFresh(page, 'one', [line]), true);
    }
    assert.equal(partIn(page, 'two'), '<!-- made by two -->\n\nTwo.\n\n<!-- end -->');
    assert.throws(() => partIn(page, 'three'), /has no place for what three makes/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
