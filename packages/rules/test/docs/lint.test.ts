import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { beforeAll, expect, test } from '@jest/globals';

import { allowed, forbidden } from './lint-plants.js';
import { root } from './workspace.js';

interface Complaint {
  readonly ruleId: string | null;
  readonly message: string;
}

const answers = new Map<string, readonly Complaint[]>();

beforeAll(() => {
  const plants = [...forbidden, ...allowed];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'lint-texts.mjs')],
    {
      cwd: root,
      encoding: 'utf8',
      input: JSON.stringify(plants.map(([, file, text]) => ({ file: join(root, file), text }))),
    },
  );
  if (status !== 0) throw new Error(stderr);
  (JSON.parse(stdout) as readonly (readonly Complaint[])[]).forEach((complaints, index) =>
    answers.set(plants[index]![0], complaints),
  );
}, 120_000);

test.each(forbidden)('the linter forbids: %s', (what, _file, _text, rule) => {
  expect(answers.get(what)?.map(({ ruleId }) => ruleId)).toContain(rule);
});

test.each(allowed)('the linter allows: %s', (what) => {
  expect(answers.get(what)).toEqual([]);
});
