import {
  oneOf,
  wholeNumber,
  fact,
  keyed,
  array,
  object,
  option,
  part,
  table,
  text,
  validate,
} from '../../src/index.js';
import type { Report } from '../../src/index.js';

// A table with a rule of each sort, for tests of what becomes of it.
export const line = object({ sku: text, note: text });

export const { given, each, section, on, rules } = table({
  name: 'order',
  body: object({ a: text, b: text, lines: array(line), more: object({ c: text }) }),
  facts: {
    person: fact<{ readonly age?: number; readonly name?: string }>(),
    age: part('person', (person: { readonly age?: number }) => person.age),
    stock: keyed<number>(),
  },
  options: {
    most: wholeNumber(3),
    how: oneOf(['strict', 'lax', 'off'], 'lax'),
    free: option('x', 'a letter', (of) => of === 'y'),
  },
  messages: {
    plain: 'Plain.',
    known: 'Known.',
    young: 'Young.',
    'line-blank': 'A line is blank.',
    'line-stocked': '<0> is out of stock.',
    'line-noted': 'A note.',
    'line-later': 'Later.',
    whole: 'Whole.',
    inner: 'Inner.',
  },
});

export const lines = each('lines');

export const made = rules({
  plain: on('a').fails((s) => s.a === 'bad'),
  known: on('b')
    .needs('person')
    .fails((s) => s.b === 'bad'),
  young: on('b')
    .after('known')
    .needs('age')
    .fails((_, { age }) => age < 18),
  'line-blank': lines.on('sku').fails((l) => l.sku === undefined),
  'line-stocked': lines
    .given('sku')
    .after('line-blank')
    .needsEach('stock', (l) => l.sku)
    .fails((l, { stock }) => stock === 0 && [l.sku]),
  'line-noted': lines.given('note').fails(() => false),
  'line-later': lines
    .on('sku')
    .after('line-stocked')
    .fails((l) => l.sku === 'b'),
  whole: given('lines')
    .readsEach('note')
    .fails((s) => s.lines.length > 9),
  inner: section('more')
    .on('c')
    .fails((m) => m.c === 'bad'),
});

export const outcome = (input: unknown, id: string, facts: object = {}) =>
  (validate(made, input, facts).outcomes as Report<unknown>['outcomes'])[id];

/** Rules that say nothing. */
export const statedOf = () => ({
  plain: on('a').fails(() => false),
  known: on('b').fails(() => false),
  young: on('b').fails(() => false),
  'line-blank': lines.on('sku').fails(() => false),
  'line-stocked': lines.on('sku').fails((): false => false),
  'line-noted': lines.on('note').fails(() => false),
  'line-later': lines.on('sku').fails(() => false),
  whole: on('lines').fails(() => false),
  inner: section('more')
    .on('c')
    .fails(() => false),
});
