import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';

/** The pages whose blocks are run as they are: `expression; // => value` is a claim. */
const pages = new URL('../../../docs/guides/', import.meta.url);
/** Where the libraries are found, and nothing is committed. */
const folder = new URL('../node_modules/.cache/guides/', import.meta.url);

const claim = /^(?!\s*\/\/)(.+?);? \/\/ => (.+)$/gm;

const programOf = (block: string): string =>
  `import claimed from 'node:assert/strict';\n${block.replace(
    claim,
    (_, expression: string, value: string) =>
      `claimed.deepEqual(JSON.parse(JSON.stringify(${expression})), ${value});`,
  )}`;

mkdirSync(folder, { recursive: true });
for (const page of readdirSync(pages)) {
  const text = readFileSync(new URL(page, pages), 'utf8');
  const blocks = [...text.matchAll(/^## (.+?)$[^]*?^```ts\n([^]*?)^```/gm)];
  test(`${page} has a block that claims something under each heading`, () => {
    assert.ok(blocks.length > 1);
    assert.equal(blocks.length, text.match(/^```ts$/gm)?.length);
  });
  for (const [index, [, title = '', block = '']] of blocks.entries())
    test(`${page}: ${title}`, async () => {
      assert.match(block, /\/\/ => /);
      const file = new URL(`${page}-${index}.mjs`, folder);
      writeFileSync(file, programOf(block));
      await import(file.href);
    });
}
