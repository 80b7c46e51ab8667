import { describe, expect, test } from '@jest/globals';

import { compileTable } from '../../src/compile/index.js';
import {
  anyOf,
  array,
  boolean,
  fact,
  keyed,
  object,
  table,
  text,
  wholeNumber,
  withCompiled,
  withParams,
} from '../../src/index.js';
import type { Table } from '../../src/index.js';
import { written } from './compiled.js';

const body = object({ a: text, b: text, rows: array(object({ a: text })) });
const { each, given, on, rules } = table({
  name: 'n',
  body,
  facts: { limit: fact<number>(), stock: keyed<number>() },
  messages: { bad: 'It is bad.', worse: '<0> is worse.' },
});
const always = (): true => true;
const worse = on('a').fails(() => ['a']);
const messages = { bad: 'It is bad.' };

/** Tables of which no two may have the same compiled parts. */
const tables: readonly (readonly [differs: string, table: Table])[] = [
  ['in nothing', rules({ bad: on('a').fails(always), worse })],
  ['in what a rule reads', rules({ bad: on('a', 'b').fails(always), worse })],
  ['in where it reports', rules({ bad: on('b', 'a').fails(always), worse })],
  ['in what must be there', rules({ bad: given('a').fails(always), worse })],
  ['in its conditions', rules({ bad: on('a').when(always).fails(always), worse })],
  ['in the facts', rules({ bad: on('a').needs('limit').fails(always), worse })],
  [
    'in a fact that may be null',
    rules({ bad: on('a').needs('limit', { orNull: true }).fails(always), worse }),
  ],
  [
    'in a key',
    rules({
      bad: on('a')
        .needsEach('stock', () => 'a')
        .fails(always),
      worse,
    }),
  ],
  ['in the list it is in', rules({ bad: each('rows').on('a').fails(always), worse })],
  [
    'in what comes first',
    rules({
      bad: on('a').fails(always),
      worse: on('a')
        .after('bad')
        .fails(() => ['a']),
    }),
  ],
  ['in a second part', rules({ bad: anyOf(on('a').fails(always), on('a').fails(always)), worse })],
  ...[
    ['a field', object({ a: text })] as const,
    ['a type', object({ a: boolean })] as const,
    ['a list', object({ a: array(text) })] as const,
    ['how names are matched', object({ a: text }, { keys: 'ignoreCase' })] as const,
    ['how an element is read', object({ a: text }, { nonObject: 'asEmpty' })] as const,
    ['what a finder finds', object({ a: text }, { lists: { found: () => [] } })] as const,
    ['a parameter', withParams({ id: text }, object({ a: text }))] as const,
  ].map(([of, other]) => {
    const start = table({ name: 'n', body: other as never, messages });
    return [`in ${of}`, start.rules({ bad: start.on('a' as never).fails(always) as never })] as const;
  }),
  ...[{ most: wholeNumber(3) }, { least: wholeNumber(3) }].map((options) => {
    const start = table({ name: 'n', body: object({ a: text }), options, messages });
    const made = start.rules({ bad: start.on('a').fails(always) as never });
    return [`in the option ${Object.keys(options).join()}`, made] as const;
  }),
  [
    'in an id',
    ((): Table => {
      const start = table({ name: 'n', body: object({ a: text }), messages: { other: 'It is bad.' } });
      return start.rules({ other: start.on('a').fails(always) }) as unknown as Table;
    })(),
  ],
] as unknown as readonly (readonly [string, Table])[];

describe('compiled parts', () => {
  test.each(tables)('that differ %s fit their table, and no other', (_, of) => {
    const parts = written(of);
    for (const [, other] of tables) {
      const use = (): Table => withCompiled(other, parts);
      if (other === of) expect(use().compiled).toBeDefined();
      else
        expect(use).toThrow(
          new TypeError(
            'The table "n" is not the one that its compiled parts were made of: run assay compile again.',
          ),
        );
    }
  });

  test('fit no table whose body is a reader of its own', () => {
    const own = { outline: {}, readInput: () => undefined, decodeInput: () => undefined } as never;
    const of = table({ name: 'own', body: own, messages: {} }).rules({});
    expect(() => compileTable(of)).toThrow(TypeError);
    expect(() => withCompiled(of, { of: '', parts: () => ({}) as never })).toThrow(TypeError);
  });
});
