import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import js from '@eslint/js';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const path = (from: string): string => fileURLToPath(new URL(from, import.meta.url));

test('what assay import writes has nothing for the linter, in its strict rules and those of style', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-lint-'));
  try {
    for (const page of ['error-page', 'list-error-page']) {
      const args = ['import', path(`../../../docs/requests/${page}.md`), '--out', join(folder, page)];
      const { status, stderr } = spawnSync(process.execPath, [path('../../cli/dist/esm/main.js'), ...args], {
        encoding: 'utf8',
      });
      assert.deepEqual([status, stderr], [0, '']);
    }
    const eslint = new ESLint({
      cwd: folder,
      overrideConfigFile: true,
      overrideConfig: [js.configs.recommended, ...tseslint.configs.strict, ...tseslint.configs.stylistic],
    });
    const results = await eslint.lintFiles(['**/*.ts']);
    assert.equal(results.length, 6);
    assert.deepEqual(
      results.flatMap(({ filePath, messages }) =>
        messages.map(({ line, message }) => `${filePath}:${String(line)}: ${message}`),
      ),
      [],
    );
    // It sees what it should: an import that nothing uses.
    const [planted] = await eslint.lintText("import { table } from '@assay/rules';\n", {
      filePath: join(folder, 'planted.ts'),
    });
    assert.deepEqual(
      planted?.messages.map(({ ruleId }) => ruleId),
      ['@typescript-eslint/no-unused-vars'],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
