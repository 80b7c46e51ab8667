import { describe, expect, test } from '@jest/globals';

import {
  oneOf,
  wholeNumber,
  explain,
  fact,
  keyed,
  array,
  number,
  object,
  option,
  part,
  record,
  table,
  text,
  toEither,
  describeRules,
  omit,
  pick,
  resolve,
  validate,
} from '../../src/index.js';
import type { Report } from '../../src/index.js';

const line = object({ sku: text, note: text });
const { given, each, section, on, rules } = table({
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
const lines = each('lines');

const made = rules({
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

const outcome = (input: unknown, id: string, facts: object = {}) =>
  (validate(made, input, facts).outcomes as Report<unknown>['outcomes'])[id];

describe('a rule is skipped, with the reason', () => {
  test.each<[string, unknown, string, readonly string[]]>([
    ['an element that cannot be read', { lines: [7, { sku: 'a' }] }, 'line-blank', ['lines']],
    ['an element, of a rule that comes after', { lines: [7] }, 'line-later', ['lines']],
    ['a list', { lines: 7 }, 'line-blank', ['lines']],
    ['a field of an element', { lines: [{ sku: 7 }] }, 'line-blank', ['sku']],
    ['a field of some element, for a rule of all', { lines: [{ note: 7 }, {}] }, 'whole', ['note']],
    ['an object', { more: 7 }, 'inner', ['more']],
    ['a field in an object', { more: { c: 7 } }, 'inner', ['c']],
    ['a field', { a: 7 }, 'plain', ['a']],
  ])('%s', (_, input, id, fields) => {
    expect(outcome(input, id)).toEqual({ status: 'skipped', because: { kind: 'unreadable', fields } });
  });

  test('since a fact is not there, or a rule before it has failed', () => {
    expect(outcome({}, 'known', { person: null })).toEqual({
      status: 'skipped',
      because: { kind: 'absent', fact: 'person' },
    });
    expect(outcome({ b: 'bad' }, 'young', { person: { age: 1 } })).toEqual({
      status: 'skipped',
      because: { kind: 'prerequisite', rule: 'known' },
    });
  });

  test('since its own code threw, whatever it is plain or not', () => {
    const boom = (): never => {
      throw new Error('a trap');
    };
    const broken = rules({
      ...statedOf(),
      plain: on('a').fails(boom),
      'line-blank': lines.on('sku').fails(boom),
    });
    const heard: unknown[] = [];
    const { outcomes, status } = validate(
      broken,
      { a: 'x', lines: [{}, {}] },
      {},
      { onUnexpected: (error, rule) => heard.push([String(error), rule]) },
    );
    expect([outcomes.plain, outcomes['line-blank'], status]).toEqual([
      { status: 'skipped', because: { kind: 'threw' } },
      { status: 'skipped', because: { kind: 'threw' } },
      'invalid',
    ]);
    expect(heard).toContainEqual(['Error: a trap', 'plain']);
    expect(heard).toContainEqual(['Error: a trap', 'line-blank']);
  });
});

/** Rules that say nothing. */
const statedOf = () => ({
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

describe('a rule after one that waits for a fact', () => {
  test('waits for the same one, and lets the others be judged', () => {
    const { deferred, outcomes } = validate(made, { b: 'x' }, {});
    expect(deferred).toEqual([
      { rule: 'known', needs: 'person' },
      { rule: 'young', needs: 'person' },
    ]);
    expect(outcomes.plain).toEqual({ status: 'pass' });
  });

  test('waits at the element where that one waits, and judges the others', () => {
    const input = { lines: [{ sku: 'a' }, { sku: 'b' }] };
    const report = validate(made, input, { stock: { b: 1 } });
    expect(report.violations.map(({ rule, path }) => [rule, path])).toEqual([
      ['line-later', ['lines', 1, 'sku']],
    ]);
    expect(report.missing).toContainEqual({ fact: 'stock', keys: ['a'] });
    expect(validate(made, { lines: [{ sku: 'b' }] }, {}).violations).toEqual([]);
  });

  test('is silent where that one has failed, and nowhere else', () => {
    const input = { lines: [{ sku: 'b' }, { sku: 'b' }, {}] };
    const all = validate(made, input, { stock: { b: 0 } });
    expect(all.violations.map(({ rule }) => rule)).toEqual(['line-blank', 'line-stocked', 'line-stocked']);
  });
});

describe('explain says in words', () => {
  const reason = (outcomes: Report<unknown>['outcomes'], violations: Report<unknown>['violations'] = []) =>
    explain({
      status: 'invalid',
      violations,
      deferred: [],
      missing: [],
      outcomes,
      truncated: false,
    }).rules.map((rule) => rule.reason);
  const violation = (path: readonly (string | number)[]) =>
    ({ rule: 'r', path, args: [], message: 'No.', severity: 'error' }) as const;

  test('why a rule was skipped', () => {
    expect(
      reason({
        a: { status: 'skipped', because: { kind: 'prerequisite', rule: 'x' } },
        b: { status: 'skipped', because: { kind: 'unreadable', fields: ['x', 'y'] } },
        c: { status: 'skipped', because: { kind: 'absent', fact: 'x' } },
        d: { status: 'skipped', because: { kind: 'threw' } },
        e: { status: 'deferred', needs: 'x' },
        f: { status: 'pass' },
      }),
    ).toEqual([
      'x has failed',
      'x and y could not be read',
      'x was looked up, and there is none',
      'its own code threw',
      'it needs the fact x',
      'nothing is wrong',
    ]);
  });

  test('where it failed, and how often', () => {
    const fails = { r: { status: 'fail' } } as const;
    expect([
      reason(fails),
      reason(fails, [violation([])]),
      reason(fails, [violation(['a', 1, 'b'])]),
      reason(fails, [violation(['a']), violation(['b']), violation(['c'])]),
    ]).toEqual([
      ['violated; not listed, since the report is full'],
      ['the request: No.'],
      ['a.1.b: No.'],
      ['a: No. (and 2 more)'],
    ]);
  });
});

test('a report as fp-ts has it', () => {
  const right = validate(made, { a: 'x' }, { person: { age: 20, name: 'Ann' } });
  expect(toEither(right)).toEqual({ _tag: 'Right', right: { a: 'x' } });
  const wrong = validate(made, { a: 'bad' });
  expect(toEither(wrong)).toEqual({ _tag: 'Left', left: wrong.violations });
  const open = validate(made, { a: 'x', b: 'x' });
  expect(toEither(open)).toEqual({
    _tag: 'Left',
    left: [
      { rule: 'known', needs: 'person' },
      { rule: 'young', needs: 'person' },
    ],
  });
  expect(toEither(open, { incomplete: 'accept' })).toEqual({ _tag: 'Right', right: { a: 'x', b: 'x' } });
  expect(toEither(wrong, { incomplete: 'accept' })._tag).toBe('Left');
});

describe('an option that makes no sense is told in words', () => {
  const told = (options: object): readonly string[] => {
    const heard: string[] = [];
    validate(made, {}, {}, { onUnexpected: (error: unknown) => heard.push(String(error)), ...options });
    return heard;
  };

  test.each<[object, string]>([
    [{ how: 'none' }, 'how is not strict, lax or off.'],
    [{ most: -1 }, 'most is not a whole number from 0 on.'],
    [{ free: 'z' }, 'free is not a letter.'],
    [{ maxViolations: 0 }, 'maxViolations is not a whole number from 1 on.'],
    [{ referenceId: 5 }, 'referenceId is not a string.'],
  ])('%j', (options, words) => {
    expect(told(options).join()).toContain(words);
  });

  test('and one that is null, or not given, is the default', () => {
    expect(told({ how: null, most: undefined, free: 'y' })).toEqual([]);
  });
});

describe('what names nothing is refused when a table is made', () => {
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

describe('what a rule gets wrong is heard in words', () => {
  const heard = (broken: object, input: object, facts: object = {}): readonly string[] => {
    const all: string[] = [];
    const of = rules({ ...statedOf(), ...broken });
    validate(of, input, facts, { onUnexpected: (error) => all.push((error as Error).message) });
    return all;
  };
  const every = (answer: unknown) => (() => answer) as () => false;

  test('a check that returns no verdict', () => {
    expect(heard({ plain: on('a').fails(every('yes')) }, { a: 'x' })).toEqual([
      'The check of "plain" returned neither true, false nor undefined, and its text has no placeholder: return true if it fails, or false.',
    ]);
    expect(heard({ 'line-stocked': lines.on('sku').fails(every(true)) }, { lines: [{}] })).toEqual([
      'The check of "line-stocked" returned neither false, undefined nor a list of 1 texts or numbers, one a placeholder of its text.',
    ]);
  });

  test('a key that is no text, where there is one', () => {
    const by = (key: unknown) => ({
      'line-noted': lines
        .on('note')
        .needsEach('stock', () => key as string)
        .fails(every(true)),
    });
    expect(heard(by(5), { lines: [{}] })).toEqual(['The key of "stock" is not a string.']);
    expect(heard(by(undefined), { lines: [{}] })).toEqual([]);
  });

  test('a listener that is none is an option that makes no sense', () => {
    expect(validate(made, {}, {}, { onUnexpected: 7 as never }).outcomes.plain).toEqual({
      status: 'skipped',
      because: { kind: 'threw' },
    });
  });
});

test('a rule after one of another list counts it as a whole', () => {
  const both = table({
    name: 'two',
    body: object({ some: array(line), others: array(line), more: object({ c: text }) }),
    messages: { first: 'First.', inside: 'Inside.', second: 'Second.', third: 'Third.' },
  });
  const of = both.rules({
    first: both
      .each('some')
      .on('sku')
      .fails((l) => l.sku === 'bad'),
    inside: both
      .section('more')
      .on('c')
      .fails((m) => m.c === 'bad'),
    second: both
      .each('others')
      .on('sku')
      .after('first')
      .fails(() => true),
    third: both
      .each('some')
      .on('sku')
      .after('inside')
      .fails(() => true),
  });
  const said = (input: object) =>
    validate(of, input).violations.map(({ rule, path }) => [rule, ...path].join('.'));
  const others = [{ sku: 'x' }, { sku: 'y' }];
  expect(said({ some: [{ sku: 'fine' }], others })).toEqual([
    'second.others.0.sku',
    'second.others.1.sku',
    'third.some.0.sku',
  ]);
  expect(said({ some: [{ sku: 'fine' }, { sku: 'bad' }], others, more: { c: 'bad' } })).toEqual([
    'first.some.1.sku',
    'inside.more.c',
  ]);
});

test('a record that cannot be read is not seen by a rule', () => {
  const seen: unknown[] = [];
  const prices = table({
    name: 'prices',
    body: object({ prices: record(number), notes: record(text) }),
    messages: { seen: 'Seen.' },
  });
  const of = prices.rules({
    seen: prices.on('prices', 'notes').fails((s) => {
      seen.push(s.prices, s.notes);
      return false;
    }),
  });
  expect(validate(of, { prices: { a: 'x' } }).outcomes.seen).toEqual({
    status: 'skipped',
    because: { kind: 'unreadable', fields: ['prices'] },
  });
  validate(of, { prices: { a: 1 }, notes: { b: 'y' } });
  expect(seen).toEqual([{ a: 1 }, { b: 'y' }]);
});

describe('a table that is made from another', () => {
  const own = table({
    name: 'own',
    body: object({ a: text, b: text }),
    messages: {
      shape: 'Not that: <0>.',
      first: 'First.',
      second: 'Second.',
      unexpected: 'Sorry, <0>.',
    } as { first: 'First.'; second: 'Second.' },
  });
  const both = own.rules({
    first: own.on('a').fails(() => true),
    second: own
      .on('b')
      .after('first')
      .fails(() => true),
  });

  test('keeps its own words for what no rule says', () => {
    const only = pick(both, 'second');
    expect(describeRules(only).map(({ id }) => id)).toEqual(
      describeRules(both)
        .map(({ id }) => id)
        .filter((id) => id !== 'first'),
    );
    expect(validate(only, {}, {}, { maxViolations: 0 }).violations.map(({ message }) => message)).toEqual([
      'Sorry, unknown.',
    ]);
    expect(validate(only, {}).violations.map(({ message }) => message)).toEqual(['Second.']);
  });

  test.each([
    ['third', 'there is no such rule.'],
    ['shape', 'it cannot be left out.'],
    ['unexpected', 'it cannot be left out.'],
  ])('cannot be without %s', (id, words) => {
    expect(() => omit(both, id as 'first')).toThrow(words);
  });
});

test('a fact that is there in part, or found for some keys, is asked for once', async () => {
  const asked: unknown[] = [];
  const report = await resolve(
    made,
    { b: 'x', lines: [{ sku: 'a' }, { sku: 'b' }] },
    {
      person: () => {
        asked.push('person');
        return Promise.resolve({ age: 20 });
      },
      stock: (keys) => {
        asked.push(keys);
        return Promise.resolve({ a: 1 });
      },
    },
  );
  expect(asked).toEqual(['person', ['a', 'b']]);
  expect(report.missing).toEqual([]);
});

test('a rule that needs a fact is told the options too, chosen or not', () => {
  const seen: unknown[] = [];
  const told = rules({
    ...statedOf(),
    known: on('b')
      .needs('person')
      .fails((_, { most, how, person }) => {
        seen.push([most, how, person]);
        return false;
      }),
  });
  const person = { age: 1 };
  validate(told, {}, { person });
  validate(told, {}, { person }, { most: 5, how: 'off' });
  expect(seen).toEqual([
    [3, 'lax', person],
    [5, 'off', person],
  ]);
});

test('a rule after one of another list waits where that one waits as a whole', () => {
  const both = table({
    name: 'two',
    body: object({ some: array(line), others: array(line) }),
    facts: { person: fact<string>() },
    messages: { first: 'First.', second: 'Second.' },
  });
  const of = both.rules({
    first: both
      .each('some')
      .on('sku')
      .needs('person')
      .fails(() => false),
    second: both
      .each('others')
      .on('sku')
      .after('first')
      .fails(() => true),
  });
  const input = { some: [{}], others: [{}] };
  expect(validate(of, input).outcomes.second).toEqual({ status: 'deferred', needs: 'person' });
  expect(validate(of, input, { person: 'x' }).outcomes.second).toEqual({ status: 'fail' });
  expect(validate(of, input, null as never).outcomes.second).toEqual({ status: 'deferred', needs: 'person' });
});
