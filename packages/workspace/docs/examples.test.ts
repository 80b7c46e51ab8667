import { readFileSync } from 'node:fs';

import { describe, expect, jest, test } from '@jest/globals';

import { examplesOfPage, examplesOfSource, programOf } from './example.js';
import { moduleOf, publicScope, runExample } from './run-example.js';
import { filesUnder, nameOf, root } from './workspace.js';

// The first example of a run waits until all sources are transformed.
jest.setTimeout(60_000);

const sources = [
  'packages/phone/src',
  'packages/rules/src',
  'packages/testing/src',
  'packages/lists/src',
].flatMap((folder) => filesUnder(folder, '.ts'));

/** Beside its own imports an example may use whatever is public, and what its own module exports. */
describe.each(
  sources
    .map((file) => ({ file, name: nameOf(file), examples: examplesOfSource(readFileSync(file, 'utf8')) }))
    .filter(({ examples }) => examples.length > 0),
)('the examples of $name', ({ file, examples }) => {
  test.each(examples)('$title', async (example) => {
    await runExample(example, { ...(await publicScope()), ...(await moduleOf(file)) });
  });
});

const pages = [
  `${root}/README.md`,
  // The guides run with the libraries that they are about: `npx pnpm@10 libraries`.
  ...filesUnder('docs', '.md').filter((page) => !page.includes('/docs/guides/')),
  ...filesUnder('packages', 'README.md'),
].flatMap((file) => {
  try {
    return [{ name: nameOf(file), examples: examplesOfPage(readFileSync(file, 'utf8')) }];
  } catch {
    return [];
  }
});

/** A page is read from top to bottom: a block may use what the blocks above have made. It imports what it uses. */
test.each(pages.filter(({ examples }) => examples.length > 0))(
  'the examples of $name',
  async ({ examples }) => {
    let made = {};
    for (const example of examples) made = { ...made, ...(await runExample(example, made)) };
    expect.assertions(examples.reduce((sum, example) => sum + programOf(example).claims, 0));
  },
);

describe('the runner itself', () => {
  test.each([
    ['a claim behind the expression', `f(1) // => 2`],
    ['a claim on the line below', `f(1);\n// => 2`],
    ['a claim over two lines', `[f(1), f(2)];\n// => [2,\n//    3]`],
    ['a claim on what is declared', `const two: number = f(1); // => 2`],
    ['a name of the scope, taken', `const f = (x: number): number => x; f(1) // => 1`],
    ['an import', `import { pipe } from 'fp-ts/lib/function.js';\npipe(1, f) // => 2`],
    ['several claims', `const x = 1;\nf(x) // => 2\nawait Promise.resolve(x) // => 1`],
  ])('reads %s', async (_, code) => {
    await runExample({ title: '', code }, { f: (x: number) => x + 1 });
  });

  test('sees a wrong claim', async () => {
    await expect(runExample({ title: '', code: '1 + 1 // => 3' }, {})).rejects.toThrow('toEqual');
    expect.assertions(2);
  });

  test('refuses a claim that nothing would check', () => {
    expect(() => programOf({ title: '', code: 'if (true) { f(1) // => 2\n }' })).toThrow('must be behind');
  });

  test('finds the examples of a docstring', () => {
    const text =
      '/**\n * Adds one.\n *\n * @example\n * f(1) // => 2\n */\nexport const f = (x: number) => x + 1;';
    expect(examplesOfSource(text)).toEqual([{ title: 'f', code: 'f(1) // => 2' }]);
  });

  test('finds the blocks of a page that claim something', () => {
    const text = '# Page\n\n```ts\nf(1) // => 2\n```\n\n```ts\nserve();\n```\n';
    expect(examplesOfPage(text)).toEqual([{ title: 'line 3', code: 'f(1) // => 2\n' }]);
  });
});
