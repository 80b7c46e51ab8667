import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, jest, test } from '@jest/globals';
import ts from 'typescript';

import type { Arguments } from '../../src/index.js';

// The compiler reads the sources once.
jest.setTimeout(120_000);

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type One = readonly [string | number];

/** Proved by the compiler (`npx pnpm@10 types`). */
const counted: readonly [
  Same<Arguments<'No placeholder.'>, readonly []>,
  Same<Arguments<'Keyword <0> is invalid.'>, One>,
  Same<Arguments<'Keyword {0} is invalid.'>, One>,
  Same<Arguments<'a < b > c <0>'>, One>,
  Same<Arguments<'<1> before <0>, and <0> again'>, readonly [...One, ...One]>,
  Same<Arguments<'see <1>'>, never>,
  Same<Arguments<string>, readonly (string | number)[]>,
] = [true, true, true, true, true, true, true];

test('8. a template counts its arguments', () => expect(counted).not.toContain(false));

const file = join(__dirname, 'negative.ts');
const source = readFileSync(file, 'utf8');
const mistakes = source.split('\n').flatMap((text, index) => {
  const [, what, named] = /@ts-expect-error -- (.*?): (.*)/.exec(text) ?? [];
  return what === undefined ? [] : [{ what, named: named!, line: index + 1 }];
});

/** What the compiler says of the mistakes where nobody expects them, by the line that makes them. */
const answers = (): ReadonlyMap<number, readonly string[]> => {
  const folder = join(__dirname, '..');
  const config = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  )!;
  const { composite, declaration, incremental, ...options } = config.options;
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const program = ts.createProgram(
    [file],
    { ...options, noEmit: true, declaration: false, declarationMap: false },
    {
      ...host,
      readFile: (name) =>
        name === file ? source.replaceAll('@ts-expect-error', 'a mistake') : host.readFile(name),
      getSourceFile: (name, ...rest) =>
        name === file
          ? ts.createSourceFile(
              name,
              source.replaceAll('@ts-expect-error', 'a mistake'),
              ts.ScriptTarget.ES2022,
              true,
            )
          : host.getSourceFile(name, ...rest),
    },
  );
  const at = new Map<number, string[]>();
  const found = program.getSemanticDiagnostics(program.getSourceFile(file));
  found.forEach(({ start, messageText, file: of }) => {
    const line = of!.getLineAndCharacterOfPosition(start!).line;
    at.set(line, [...(at.get(line) ?? []), ts.flattenDiagnosticMessageText(messageText, '\n')]);
  });
  return at;
};

test('8. each mistake in a table is an error of at most three lines, that names it', () => {
  const said = answers();
  expect(mistakes.length).toBeGreaterThan(18);
  expect([...said.keys()]).toEqual(mistakes.map(({ line }) => line));
  for (const { what, named, line } of mistakes) {
    const [answer = '', ...more] = said.get(line) ?? [];
    expect([what, more]).toEqual([what, []]);
    expect([what, answer]).toEqual([what, expect.stringContaining(named)]);
    expect([what, answer.split('\n').length <= 3]).toEqual([what, true]);
  }
});
