import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';

import ts from 'typescript';

/** The pages whose blocks are run as they are: `expression; // => value` is a claim. */
const pages = new URL('../../../docs/guides/', import.meta.url);
/** Where the libraries are found, and nothing is committed. */
const folder = new URL('../node_modules/.cache/guides/', import.meta.url);

const claim = /^(?!\s*\/\/)(.+?);? \/\/ => (.+)$/gm;

/** Decorators with the types that they ask for, and JSX: a block of TypeScript is run as an application has it. */
const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  jsx: ts.JsxEmit.ReactJSX,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
};

const programOf = (block: string): string =>
  `import claimed from 'node:assert/strict';\n${block.replace(
    claim,
    (_, expression: string, value: string) =>
      `claimed.deepEqual(JSON.parse(JSON.stringify(${expression})), ${value});`,
  )}`;

mkdirSync(folder, { recursive: true });
// These have commands alone, which the tests of the program run.
for (const page of readdirSync(pages).filter((name) => !['drift.md', 'import.md'].includes(name))) {
  const text = readFileSync(new URL(page, pages), 'utf8');
  const blocks = [...text.matchAll(/^## (.+?)$[^]*?^```tsx?\n([^]*?)^```/gm)];
  test(`${page} has a block that claims something under each heading`, () => {
    assert.ok(blocks.length > 1);
    assert.equal(blocks.length, text.match(/^```tsx?$/gm)?.length);
  });
  for (const [index, [, title = '', block = '']] of blocks.entries())
    test(`${page}: ${title}`, async () => {
      assert.match(block, /\/\/ => /);
      const file = new URL(`${page}-${index}.mjs`, folder);
      writeFileSync(file, ts.transpileModule(programOf(block), { compilerOptions }).outputText);
      await import(file.href);
    });
}
