import { describe, expect, test } from '@jest/globals';
import { given, lines, on, rules, section, statedOf } from '../run/order-table.js';
import { array, forField, object, table, text } from '../../src/index.js';

const body = object({ a: text, b: text, lines: array(object({ a: text })) });

describe('a target with a name that there is not is refused when the table is made', () => {
  const refused = (state: () => unknown): string => {
    try {
      state();
      return '';
    } catch (error) {
      return String(error);
    }
  };
  const loose = (of: unknown) => of as { readonly [call: string]: (...args: unknown[]) => never };

  test.each<[string, () => unknown, string]>([
    [
      'a field to read',
      () => loose(on('a'))['reads']!('z'),
      'it reads "z", and there is no such field. Its fields are a, b, lines, more.',
    ],
    ['a field above', () => loose(lines.on('sku'))['parent']!('z'), 'it reads of its parent "z"'],
    ['a field within', () => loose(given('lines'))['readsEach']!('z'), 'it reads of each element "z"'],
    [
      'a key for a fact without',
      () => loose(on('a'))['needsEach']!('person', () => 'k'),
      '"person" is not a keyed fact: needs() takes it.',
    ],
    [
      'a fact by a key',
      () => loose(on('a'))['needs']!('stock'),
      '"stock" is a keyed fact: needsEach() takes it, and its key.',
    ],
    ['a place', () => loose(section('z' as 'more'))['on']!('c'), 'there is no "z" to go into.'],
  ])('%s', (_, place, words) => {
    expect(refused(() => rules({ ...statedOf(), plain: loose(place())['fails']!(() => false) }))).toContain(
      words,
    );
  });
});

describe('a table is refused with the reason', () => {
  const refused = (messages: Parameters<typeof table>[0]['messages']) => () =>
    table({ name: 'x', body, messages }).rules({} as never);

  test('if shape or unexpected is a warning', () => {
    expect(refused({ shape: { template: 'Odd.', severity: 'warning' } })).toThrow(
      'The table "x", rule "shape": it is an error: a request that cannot be read, or not be validated, is not valid.',
    );
    expect(refused({ unexpected: { template: '<0>', severity: 'warning' } })).toThrow(
      'The table "x", rule "unexpected": it is an error',
    );
  });

  test('if the text of unexpected has no placeholder for the reference', () => {
    expect(refused({ unexpected: 'Sorry.' })).toThrow(
      'The table "x", rule "unexpected": its text takes one argument, <0>: the reference id of the caller.',
    );
  });

  test('if forField gets a field that it does not have', () => {
    const of = table({ name: 'x', body, messages: {} }).rules({});
    expect(() => forField(of, 'z' as 'a')).toThrow(/^The table "x": there is no field "z"\.$/);
  });

  test('if a rule enters a list as an object, or goes over an object as a list', () => {
    const { section, each, rules } = table({
      name: 'x',
      body: object({ more: object({ a: text }), lines: array(object({ a: text })) }),
      messages: { first: 'First.' },
    });
    const first = (place: unknown) => () =>
      rules({ first: (place as ReturnType<typeof section<'more'>>).on('a').fails(() => false) });
    expect(first(section('lines' as 'more'))).toThrow('"lines" is a list: each() goes over it.');
    expect(first(each('more' as 'lines'))).toThrow('"more" is not a list: section() enters it.');
  });
});
