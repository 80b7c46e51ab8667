import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

const file = fileURLToPath(new URL('generics.ts', import.meta.url));

/** As a user has it: strict, with the declarations that are shipped, and each of them checked. */
const options: ts.CompilerOptions = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
};

const isOurs = ({ fileName }: ts.SourceFile): boolean =>
  fileName === file || /\/packages\/(?:rules|phone)\/dist\//.test(fileName);

// Declarations of the libraries have errors of their own: they are theirs.
test('the declarations that are shipped hold what each library asks of its types', () => {
  const program = ts.createProgram([file], options);
  const ours = program.getSourceFiles().filter(isOurs);
  assert.ok(ours.length > 20, 'the declarations are built');
  const found = ours.flatMap((source) => [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ]);
  assert.equal(
    ts.formatDiagnostics(found, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => '',
      getNewLine: () => '\n',
    }),
    '',
  );
});
