/** What is promised of the sources, planted the wrong way round: the linter must see it. */
export const forbidden: readonly (readonly [what: string, file: string, text: string, rule: string])[] = [
  ...(
    [
      ['a clock', 'export const now = (): number => Date.now();', 'no-restricted-globals'],
      [
        'a clock by another name',
        'export const now = (): number => performance.now();',
        'no-restricted-globals',
      ],
      ['randomness', 'export const roll = (): number => Math.random();', 'no-restricted-properties'],
      ['the environment', 'export const home = (): unknown => process.env;', 'no-restricted-globals'],
      [
        'the environment, declared',
        'declare const process: unknown;\nexport const x = process;',
        'no-restricted-syntax',
      ],
      ['globals by computed name', "export const x = globalThis['Date'];", 'no-restricted-globals'],
      [
        'the locale',
        'export const x = (text: string): string => text.toLocaleLowerCase();',
        'no-restricted-properties',
      ],
      [
        'a Node module',
        "export { readFileSync } from 'node:fs';",
        '@typescript-eslint/no-restricted-imports',
      ],
      [
        'a Node module by its bare name',
        "export { join } from 'path';",
        '@typescript-eslint/no-restricted-imports',
      ],
      ['a module loaded late', "export const x = import('node:fs');", 'no-restricted-syntax'],
      ['the console', "console.log('hello');", 'no-console'],
      ['eval', "export const x: unknown = eval('1');", 'no-eval'],
      ['code from a text', "export const x = new Function('return 1');", 'no-new-func'],
      [
        'a throw',
        "export const x = (): never => {\n  throw new Error('no');\n};",
        'functional/no-throw-statements',
      ],
      [
        'a let',
        'export const x = (): number => {\n  let a = 1;\n  a += 1;\n  return a;\n};',
        'functional/no-let',
      ],
      ['a parameter assigned', 'export const x = (a: number): void => {\n  a = 1;\n};', 'no-param-reassign'],
      [
        'a property of a parameter assigned',
        'export const x = (a: { b: number }): void => {\n  a.b = 1;\n};',
        'no-param-reassign',
      ],
      [
        'a property of an input deleted',
        'export const x = (a: { b?: number }): void => {\n  delete a.b;\n};',
        'functional/immutable-data',
      ],
      [
        'an input pushed to',
        'export const x = (a: number[]): number => a.push(1);',
        'functional/immutable-data',
      ],
      [
        'an input sorted',
        'export const x = (a: number[]): readonly number[] => a.sort();',
        'functional/immutable-data',
      ],
      [
        'an input changed through a name of its own',
        'export const x = (a: { b: number[] }): void => {\n  const { b } = a;\n  b.push(1);\n};',
        'functional/immutable-data',
      ],
      [
        'a map that it was given',
        'export const x = (a: Map<number, number>): unknown => a.set(1, 1);',
        'functional/prefer-immutable-types',
      ],
      ['a memory of the module', 'export const seen = new Map<string, string>();', 'no-restricted-syntax'],
      ['a default export', 'export default 1;', 'import-x/no-default-export'],
      ['any', 'export const x = (a: any): unknown => a;', '@typescript-eslint/no-explicit-any'],
      [
        'fp-ts at run time',
        "export { pipe } from 'fp-ts/lib/function.js';",
        '@typescript-eslint/no-restricted-imports',
      ],
      [
        'fp-ts by a folder',
        "export type { Either } from 'fp-ts/Either';",
        '@typescript-eslint/no-restricted-imports',
      ],
    ] as const
  ).map(([what, text, rule]) => [what, 'packages/rules/src/run/explain.ts', text, rule] as const),

  [
    'a cycle',
    'packages/rules/src/rules/row.ts',
    "import { tableOf } from './table.js';\nexport const x = tableOf;",
    'import-x/no-cycle',
  ],
  [
    'the core knows a rule set',
    'packages/rules/src/run/explain.ts',
    "export { messages } from '../message-contact/messages.js';",
    'import-x/no-restricted-paths',
  ],
  [
    'the core knows a type of a rule set',
    'packages/rules/src/run/explain.ts',
    "export type { RuleId } from '../message-contact/messages.js';",
    'import-x/no-restricted-paths',
  ],
  [
    'a schema knows the engine',
    'packages/rules/src/schema/schema.ts',
    "export { validate } from '../run/validate.js';",
    'import-x/no-restricted-paths',
  ],
  [
    'a schema knows a rule set',
    'packages/rules/src/schema/schema.ts',
    "export { messages } from '../message-contact/messages.js';",
    'import-x/no-restricted-paths',
  ],
  [
    'a schema loads io-ts',
    'packages/rules/src/schema/schema.ts',
    "export { string } from 'io-ts';",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'the core knows an adapter',
    'packages/rules/src/run/explain.ts',
    "export { errorBody } from '../http/index.js';",
    'import-x/no-restricted-paths',
  ],
  [
    'the core knows phone numbers',
    'packages/rules/src/run/explain.ts',
    "export { isE164 } from '@assay/phone';",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'the core knows io-ts',
    'packages/rules/src/run/explain.ts',
    "export { string } from 'io-ts';",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a rule knows what is for tests',
    'packages/rules/src/message/text.ts',
    "export { validRequest } from '@assay/testing';",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'a rule loads io-ts',
    'packages/rules/src/message/text.ts',
    "export { string } from 'io-ts';",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'an adapter knows a rule set',
    'packages/rules/src/http/index.ts',
    "export { messages } from '../message-contact/messages.js';",
    'import-x/no-restricted-paths',
  ],
  [
    'a rule set knows an adapter',
    'packages/rules/src/message/text.ts',
    "export { errorBody } from '../http/index.js';",
    'import-x/no-restricted-paths',
  ],
  [
    'a rule set knows another',
    'packages/rules/src/message-list/blackout-window.ts',
    "export { messages } from '../message-contact/messages.js';",
    'import-x/no-restricted-paths',
  ],
  [
    'a rule set knows the inside of the engine',
    'packages/rules/src/message/text.ts',
    "export { programOf } from '../run/program.js';",
    'import-x/no-restricted-paths',
  ],
  [
    'the engine knows a rule set',
    'packages/rules/src/index.ts',
    "export { messages } from './message-contact/messages.js';",
    'import-x/no-restricted-paths',
  ],
  [
    'the rules know the parser behind @assay/phone',
    'packages/rules/src/message-contact/number.ts',
    "export { parsePhoneNumber } from 'libphonenumber-js';",
    'import-x/no-extraneous-dependencies',
  ],
  [
    'phone knows the rules',
    'packages/phone/src/is-e164.ts',
    "export { table } from '@assay/rules';",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'phone knows the rules by a path',
    'packages/phone/src/is-e164.ts',
    "export { table } from '../../rules/src/index.js';",
    'import-x/no-relative-packages',
  ],
  [
    'the prompt goes behind a public entry',
    'packages/cli/src/main.ts',
    "export { table } from '@assay/rules/src/rules/table.js';",
    '@typescript-eslint/no-restricted-imports',
  ],
  [
    'the prompt goes behind a public entry by a path',
    'packages/cli/src/main.ts',
    "export { table } from '../../rules/src/rules/table.js';",
    'import-x/no-relative-packages',
  ],
];

/** What is allowed, and looks much like it. */
export const allowed: readonly (readonly [what: string, file: string, text: string])[] = [
  [
    'a map of its own, filled',
    'packages/rules/src/run/explain.ts',
    'export const x = (a: readonly string[]): ReadonlyMap<string, number> => {\n' +
      '  const lengths = new Map<string, number>();\n' +
      '  a.forEach((text) => lengths.set(text, text.length));\n' +
      '  return lengths;\n};',
  ],
  [
    'a copy, sorted',
    'packages/rules/src/run/explain.ts',
    'export const x = (a: readonly string[]): readonly string[] => [...a].sort();',
  ],
  [
    'a type of fp-ts',
    'packages/rules/src/run/explain.ts',
    "export type { Either } from 'fp-ts/lib/Either.js';",
  ],
  [
    'what is pure and everywhere',
    'packages/rules/src/run/explain.ts',
    'declare const atob: (base64: string) => string;\nexport const x = (a: string): string => atob(a);',
  ],
  ['public entries, at the prompt', 'packages/cli/src/main.ts', "export { table } from '@assay/rules';"],
];
