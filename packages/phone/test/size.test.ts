import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, test } from '@jest/globals';

const folder = join(__dirname, '..');
const esbuild = join(folder, '../../node_modules/.bin/esbuild');

/** What a page pays, in bytes, gzipped, that imports this from the package as it is built. */
const sizeOf = (names: string): number =>
  gzipSync(
    execFileSync(
      esbuild,
      ['--bundle', '--minify', '--format=esm', '--platform=browser', '--log-level=error'],
      { cwd: folder, input: `export ${names} from '@assay/phone';` },
    ),
    { level: 9 },
  ).length;

test.each([
  ['{ isPossible }', 1500],
  ['{ isValid }', 18_000],
  ['*', 32_000],
])('export %s costs at most %s bytes', (names, budget) => {
  expect(sizeOf(names)).toBeLessThanOrEqual(budget);
});

test('what is not imported costs nothing', () => {
  expect(sizeOf('{ isE164 }')).toBeLessThan(500);
  expect(sizeOf('{ isPossible }')).toBeLessThan(sizeOf('{ isPossible, isValid }') / 5);
});
