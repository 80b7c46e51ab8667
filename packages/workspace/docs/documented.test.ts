import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

import { publicEntries, root } from './workspace.js';

const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (file) => ts.sys.readFile(file)) as {
  config: { compilerOptions: object };
};
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
const program = ts.createProgram([...publicEntries.values()], { ...options, noEmit: true });
const checker = program.getTypeChecker();

const original = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const exportsOf = (file: string): readonly { readonly name: string; readonly symbol: ts.Symbol }[] => {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is no module.`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, symbol: original(symbol) }));
};

const isDocumented = (symbol: ts.Symbol): boolean => symbol.getDocumentationComment(checker).length > 0;

const isFunction = (symbol: ts.Symbol): boolean =>
  (symbol.flags & ts.SymbolFlags.Value) !== 0 &&
  checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;

const hasExample = (symbol: ts.Symbol): boolean =>
  symbol.getJsDocTags(checker).some(({ name }) => name === 'example');

describe.each([...publicEntries])('%s', (_, file) => {
  const names = exportsOf(file);

  test('exports something', () => {
    expect(names).not.toEqual([]);
  });

  test('every export says what it is', () => {
    expect(names.filter(({ symbol }) => !isDocumented(symbol)).map(({ name }) => name)).toEqual([]);
  });

  test('every function shows an example', () => {
    const missing = names.filter(({ symbol }) => isFunction(symbol) && !hasExample(symbol));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
