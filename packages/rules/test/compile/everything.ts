import fc from 'fast-check';
import * as t from 'io-ts';

import {
  array,
  boolean,
  coercedText,
  fact,
  fromSchema,
  keyed,
  number,
  object,
  oneOf,
  part,
  record,
  table,
  text,
  unknown,
  wholeNumber,
  withParams,
} from '../../src/index.js';
import type { Finder } from '../../src/index.js';

/** The fields whose names begin with `x-`, and the one that is documented as `any`. */
const marked: Finder<unknown> = (found, others, keyOf) => {
  const one = keyOf('any');
  return [...others.filter((name) => name.startsWith('x-')), ...(one === undefined ? [] : [one])].map(
    (name) => ({
      path: [name],
      value: (found as { readonly [name: string]: unknown })[name],
    }),
  );
};

const leaf = object({ n: number, word: text });
const row = object(
  {
    any: unknown,
    'two\u2028words\u2029': coercedText,
    count: number,
    flag: boolean,
    leaves: array(leaf),
    more: record(number),
  },
  { keys: 'ignoreCase', nonObject: 'asEmpty', lists: { marks: marked } },
);

/** A body with everything that a schema has. */
const body = object(
  {
    text,
    flag: boolean,
    number,
    words: array(coercedText),
    anything: array(unknown),
    rows: array(row),
    lists: array(array(text)),
    attributes: record(coercedText),
    section: leaf,
    yes: fromSchema(t.boolean),
  },
  { lists: { marks: marked } },
);

const input = withParams({ id: unknown, page: number }, body);

/** The same body without a rule: whatever can be read is valid, and is decoded. */
export const bare = table({ name: 'bare', body: input, messages: {} }).rules({});

const start = table({
  name: 'everything',
  body: input,
  facts: {
    stored: fact<{ readonly names: readonly string[] }>(),
    'stored.names': part('stored', ({ names }: { readonly names: readonly string[] }) => names),
    most: fact<number>(),
    stock: keyed<number>(),
  },
  options: { how: oneOf(['strict', 'lax'], 'strict'), least: wholeNumber(2) },
  messages: {
    id: 'The id {0} is none.',
    page: 'There is no page {0}.',
    short: 'A text has {0} letters, {1}.',
    known: '{0} is not stored.',
    most: 'No more than {0}.',
    after: 'After that.',
    word: 'A word is missing.',
    any: 'Row {0} has {1}.',
    leaf: 'A leaf is wrong.',
    mark: 'A mark is {0}.',
    stock: 'There are {0}.',
    all: 'None of the rows counts.',
    list: 'A list is empty.',
    section: 'It has no number.',
    yes: 'It is no.',
  },
});

/** A table with every part that a rule has, at every place that a rule is at. */
export const everything = start.rules({
  id: start.on('id').fails((s) => typeof s.id !== 'string' && [typeof s.id]),
  page: start.given('page').fails((s) => s.page < 0 && [s.page]),
  short: start
    .given('text')
    .when((s) => s.text !== 'never')
    .fails((s, { how, least }) => s.text.length < least && [least, how]),
  known: start
    .given('text', 'flag')
    .when((s) => s.flag)
    .needs('stored.names')
    .fails((s, { 'stored.names': names, how }) => !names.includes(s.text) && [how === 'lax' ? 'it' : s.text]),
  most: start
    .on('number')
    .needs('most')
    .needs('stored', { orNull: true })
    .fails(
      (s, { most, stored, least }) => (s.number ?? 0) > most + least + (stored === null ? 1 : 0) && [most],
    ),
  after: start
    .on('flag')
    .after('short', 'most')
    .needs('most')
    .fails((s, { most }) => s.flag && most > 1),
  word: start
    .each('words')
    .on()
    .fails((one) => {
      if (one === 'toString') throw new Error('a fault in a rule');
      return one === '';
    }),
  any: start
    .each('rows')
    .on('any', 'two\u2028words\u2029', 'count')
    .parent('number')
    .needs('stored', { orNull: true })
    .fails(
      (r, { parent }, index) => r.count === parent.number && r.any !== undefined && [index, typeof r.any],
    ),
  leaf: start
    .each('rows')
    .each('leaves')
    .given('n')
    .after('any')
    .fails((l) => l.n > 2),
  mark: start
    .each('rows')
    .each('marks')
    .on()
    .fails((mark) => typeof mark !== 'string' && [typeof mark]),
  stock: start
    .each('rows')
    .on('two\u2028words\u2029')
    .needsEach('stock', (r) => r['two\u2028words\u2029'])
    .fails((_, { stock }) => stock !== null && stock < 6 && [stock]),
  all: start
    .given('rows')
    .readsEach('count')
    .fails((s) => s.rows.length > 0 && s.rows.every(({ count }) => count === undefined)),
  list: start
    .each('lists')
    .on()
    .fails((list) => (list as readonly unknown[]).length === 0),
  section: start
    .section('section')
    .on('n', 'word')
    .at('word')
    .fails((s, _, index) => s.n === undefined && index === 0),
  yes: start.on('yes', 'marks', 'words').fails((s) => s.yes === false || s.marks.length > 1),
});

const odd = fc.constantFrom<unknown[]>(null, undefined, 7, 'x', true, [], {}, Number.NaN);
/** A value that is right most of the time. */
const mostly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 7, arbitrary: right }, odd);

const word = fc.constantFrom('', 'a', 'ab', 'never', 'toString');
const small = fc.integer({ min: -1, max: 8 });
const listOf = (of: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.array(of, { maxLength: 3 });
const leafLike = fc.record({ n: mostly(small), word: mostly(word) }, { requiredKeys: [] });

const members = (fields: { readonly [name: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<object> =>
  fc
    .array(
      fc.oneof(...Object.entries(fields).map(([name, value]) => fc.tuple(fc.constant(name), mostly(value)))),
      {
        maxLength: 7,
      },
    )
    .map((entries) => Object.fromEntries(entries) as object);

const rowFields = {
  any: fc.jsonValue({ maxDepth: 1 }),
  'two\u2028words\u2029': fc.oneof(word, small, fc.boolean()),
  count: small,
  flag: fc.constantFrom<unknown[]>(true, false, 'TRUE', 'no'),
  leaves: listOf(mostly(leafLike)),
  more: fc.dictionary(word, mostly(small), { maxKeys: 2 }),
  'x-1': fc.oneof(word, small),
  other: word,
};
const respelled = Object.fromEntries(
  Object.entries(rowFields).flatMap(([name, value]) => [
    [name, value],
    [name.toUpperCase(), value],
  ]),
);

/** An input, much of which can be read. */
export const everyInput: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record(
      {
        id: fc.oneof(word, odd),
        page: mostly(small),
        body: mostly(
          members({
            text: word,
            flag: fc.constantFrom<unknown[]>(true, false, 'true', 'False'),
            number: small,
            words: listOf(mostly(fc.oneof(word, small))),
            anything: listOf(odd),
            rows: listOf(mostly(fc.oneof(members(rowFields), members(respelled)))),
            lists: listOf(mostly(listOf(word))),
            attributes: fc.dictionary(word, mostly(fc.oneof(word, small)), { maxKeys: 3 }),
            section: leafLike,
            yes: fc.boolean(),
            TEXT: word,
            'x-1': word,
            'x-2': word,
          }),
        ),
      },
      { requiredKeys: ['body'] },
    ),
  },
  fc.anything(),
);

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { freq: 4 });

export const everyFact = fc.record(
  {
    stored: maybe(fc.record({ names: fc.array(word, { maxLength: 2 }) })),
    most: maybe(small),
    stock: fc.dictionary(word, maybe(small), { minKeys: 2, maxKeys: 5 }),
  },
  { requiredKeys: [] },
);

export const everyOption = fc.record(
  {
    how: fc.constantFrom('strict' as const, 'lax' as const),
    least: fc.nat(3),
    maxElements: fc.constantFrom(1, 2, 9),
  },
  { requiredKeys: [] },
);

/** Each of these fields once or not at all, in one of its spellings. */
const once = (
  fields: { readonly [name: string]: fc.Arbitrary<unknown> },
  spellings: readonly ((name: string) => string)[],
) =>
  fc
    .tuple(
      ...Object.entries(fields).map(([name, value]) =>
        fc.option(
          fc
            .tuple(fc.constantFrom(...spellings), value)
            .map(([spelled, one]) => [spelled(name), one] as const),
          { nil: undefined },
        ),
      ),
    )
    .chain((found) => {
      const entries = found.filter((one) => one !== undefined);
      return fc.shuffledSubarray(entries, { minLength: entries.length });
    })
    .map((entries) => Object.fromEntries(entries) as object);

const asIs = (name: string): string => name;
const upper = (name: string): string => name.toUpperCase();

/** An input that compiled code reads by itself: each field is of its type, and given once, in any spelling that its object allows. */
export const rightInput: fc.Arbitrary<unknown> = fc.record({
  id: word,
  page: small,
  body: once(
    {
      text: word,
      flag: fc.constantFrom<unknown[]>(true, false, 'true', 'False'),
      number: small,
      words: listOf(fc.oneof(word, small)),
      anything: listOf(fc.oneof(word, small)),
      rows: listOf(
        once(
          {
            any: fc.jsonValue({ maxDepth: 1 }).filter((value) => value !== null),
            'two\u2028words\u2029': word,
            count: small,
            flag: fc.constantFrom<unknown[]>(true, false, 'TRUE'),
            leaves: listOf(once({ n: small, word, other: word }, [asIs])),
            more: fc.dictionary(word, small, { maxKeys: 2 }),
            'x-1': word,
            other: word,
          },
          [asIs, upper],
        ),
      ),
      lists: listOf(listOf(word)),
      attributes: fc.dictionary(word, fc.oneof(word, small), { maxKeys: 3 }),
      section: leafLike,
      yes: fc.boolean(),
      TEXT: word,
      'x-1': word,
      'x-2': word,
    },
    [asIs],
  ),
});
