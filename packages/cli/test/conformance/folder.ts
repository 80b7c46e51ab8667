import { afterAll } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];
afterAll(() => made.forEach((path) => rmSync(path, { recursive: true })));

/** A new folder with files in it; gone when the tests of the file are done. */
export const folder = (files: { readonly [name: string]: unknown }): string => {
  const path = mkdtempSync(join(tmpdir(), 'assay-conformance-'));
  made.push(path);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(path, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return path;
};

/** A case as a file holds it, that expects these rules, each with its id as its text. */
export const oneCase = (name: string, rules: readonly string[], body: unknown = {}) => ({
  name,
  request: { messageId: 'm', body },
  outcome: rules.length === 0 ? 'pass' : 'fail',
  violations: rules.map((rule) => ({ rule, path: [], args: [], message: `${rule}.` })),
});

/** A case file of three cases: nothing, `a`, and `a` before `b`. */
export const three = {
  rule: 'a',
  cases: [oneCase('none', []), oneCase('one', ['a']), oneCase('two', ['a', 'b'])],
};

/** The answers that agree with `three`. */
export const right = [
  '{"violations":[]}',
  '{"violations":[{"rule":"a","message":"a."}]}',
  '{"violations":[{"rule":"a","message":"a."},{"rule":"b","message":"b."}]}',
] as const;
