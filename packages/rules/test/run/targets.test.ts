import { describe, expect, test } from '@jest/globals';
import { anyOf, array, boolean, fact, keyed, object, table, text, validate } from '../../src/index.js';
import type { Report } from '../../src/index.js';

const line = object({ a: text, b: text });

/** What became of a rule. */
const outcomeOf = (report: Report<unknown>, id: string) => report.outcomes[id];

const skipped = (rule: string) => ({ status: 'skipped', because: { kind: 'prerequisite', rule } });

describe('a rule after one of two parts', () => {
  const { each, given, rules } = table({
    name: 'order',
    body: object({ lines: array(line) }),
    facts: { person: fact<string>(), stock: keyed<number>() },
    messages: { first: 'First.', second: 'Second.' },
  });
  const lines = each('lines');

  test('is skipped if either of them has failed', () => {
    const of = rules({
      first: anyOf(
        lines.on('a').fails((l) => l.a === 'bad'),
        lines.on('b').fails((l) => l.b === 'bad'),
      ),
      second: lines
        .on('a')
        .after('first')
        .fails(() => true),
    });
    const { violations, outcomes } = validate(of, { lines: [{ a: 'bad' }, { b: 'bad' }, {}] });
    expect(violations.map(({ rule, path }) => [rule, ...path])).toEqual([
      ['first', 'lines', 0, 'a'],
      ['first', 'lines', 1, 'b'],
      ['second', 'lines', 2, 'a'],
    ]);
    expect(outcomes.second).toEqual({ status: 'fail' });
    expect(outcomeOf(validate(of, { lines: [{ b: 'bad' }] }), 'second')).toEqual(skipped('first'));
  });

  test('is deferred if either of them is', () => {
    const of = rules({
      first: anyOf(
        lines.on('a').fails(() => false),
        lines
          .given('b')
          .needs('person')
          .fails(() => true),
      ),
      second: lines
        .on('a')
        .after('first')
        .fails(() => true),
    });
    expect(validate(of, { lines: [{ b: 'x' }] }).deferred).toEqual([
      { rule: 'first', needs: 'person' },
      { rule: 'second', needs: 'person' },
    ]);
    const { violations } = validate(of, { lines: [{ b: 'x' }, {}] });
    expect(violations.map(({ path }) => path)).toEqual([['lines', 1, 'a']]);
  });

  test('has the first reason, if it is skipped at two elements for two reasons', () => {
    const of = rules({
      first: lines.on('a').fails((l) => l.a === 'bad'),
      second: lines
        .on('b')
        .after('first')
        .fails(() => true),
    });
    expect(outcomeOf(validate(of, { lines: [{ a: 'bad' }, { b: 7 }] }), 'second')).toEqual(skipped('first'));
    expect(outcomeOf(validate(of, { lines: [{ b: 7 }, { a: 'bad' }] }), 'second')).toEqual({
      status: 'skipped',
      because: { kind: 'unreadable', fields: ['b'] },
    });
    expect(outcomeOf(validate(of, { lines: [7, { b: 7 }, 7] }), 'second')).toEqual({
      status: 'skipped',
      because: { kind: 'unreadable', fields: ['lines', 'b'] },
    });
  });

  test('passes if it has no key to look up by', () => {
    const of = rules({
      first: lines
        .on('a')
        .needsEach('stock', (l) => l.a)
        .fails((_, { stock }) => stock === null),
      second: given('lines').fails(() => false),
    });
    const report = validate(of, { lines: [{}, {}] });
    expect([report.missing, report.deferred, report.outcomes.first]).toEqual([[], [], { status: 'pass' }]);
  });
});

describe('a rule of a list in a list', () => {
  const { section, rules } = table({
    name: 'order',
    body: object({ more: object({ lines: array(object({ a: text, parts: array(line) })) }) }),
    messages: { first: 'First.', second: 'Second.' },
  });
  const lines = section('more').each('lines');

  test('after one of the outer list is skipped at the elements at which that one has failed', () => {
    const of = rules({
      first: lines.on('a').fails((l) => l.a === 'bad'),
      second: lines
        .each('parts')
        .on('a')
        .after('first')
        .fails((l) => l.a === 'bad'),
    });
    const parts = [{}, { a: 'bad' }];
    const { violations } = validate(of, {
      more: {
        lines: [
          { a: 'bad', parts },
          { a: 'good', parts },
        ],
      },
    });
    expect(violations.map(({ rule, path }) => [rule, path.join('.')])).toEqual([
      ['first', 'more.lines.0.a'],
      ['second', 'more.lines.1.parts.1.a'],
    ]);
  });
});

describe('a rule that reads from above its list', () => {
  const { each, rules } = table({
    name: 'order',
    body: object({ a: text, urgent: boolean, lines: array(line), others: array(line) }),
    messages: { first: 'First.' },
  });

  test('is skipped if that could not be read', () => {
    const of = rules({
      first: each('lines')
        .on('a')
        .parent('urgent')
        .fails((_, { parent }) => parent.urgent),
    });
    expect(outcomeOf(validate(of, { urgent: 7, lines: [{}] }), 'first')).toEqual({
      status: 'skipped',
      because: { kind: 'unreadable', fields: ['urgent'] },
    });
    expect(outcomeOf(validate(of, { a: 7, urgent: true, lines: [{}] }), 'first')).toEqual({ status: 'fail' });
  });
});

describe('a rule of each text in a list', () => {
  const { each, rules } = table({
    name: 'order',
    body: object({ words: array(text), flags: array(boolean) }),
    facts: { known: fact<readonly string[]>() },
    messages: { word: 'Word <0> of <1>.', pair: 'Pair.', known: '<0>?' },
  });
  const words = each('words');
  const of = rules({
    word: words.on().fails((word, _, index) => (word as unknown as string) === 'bad' && ['bad', index]),
    pair: words
      .on()
      .when((word) => (word as unknown as string) !== 'good')
      .fails((word) => (word as unknown as string).length > 5),
    known: words
      .on()
      .needs('known')
      .fails((word, { known }) =>
        known.includes(word as unknown as string) ? false : [word as unknown as string],
      ),
  });

  test('judges it as it is, at its index', () => {
    const { violations } = validate(of, { words: ['good', 'bad', 'far too long'] }, { known: ['good'] });
    expect(violations.map(({ path, message }) => [...path, message])).toEqual([
      ['words', 1, 'Word bad of 1.'],
      ['words', 2, 'Pair.'],
      ['words', 1, 'bad?'],
      ['words', 2, 'far too long?'],
    ]);
  });

  test('and is skipped if there is none', () => {
    const report = validate(of, { words: ['good', 7, 'bad'] }, { known: [] });
    expect(report.violations.map(({ path, message }) => [...path, message])).toEqual([
      ['words', 1, 'words[1] must be a string.'],
      ['words', 2, 'Word bad of 2.'],
      ['words', 0, 'good?'],
      ['words', 2, 'bad?'],
    ]);
    expect(report.outcomes.pair).toEqual({
      status: 'skipped',
      because: { kind: 'unreadable', fields: ['words'] },
    });
  });
});

test('a rule that looks at everything there is to look at judges each element', () => {
  const { each, rules } = table({
    name: 'order',
    body: object({ a: text, lines: array(object({ a: text, parts: array(line) })) }),
    facts: { person: fact<string>() },
    messages: { first: 'First.', second: 'Second <0>.' },
  });
  const lines = each('lines');
  const of = rules({
    first: lines.on('a').fails((l) => l.a === 'bad'),
    second: lines
      .given('parts')
      .readsEach('a')
      .when((l) => l.parts.length > 0)
      .after('first')
      .parent('a')
      .needs('person')
      .fails((l, { person, parent }, index) => [
        [person, parent.a, index, ...l.parts.map((one) => one.a)].join(),
      ]),
  });
  const input = {
    a: 'top',
    lines: [{ parts: [{ a: 'x' }, { a: 'y' }] }, { a: 'bad', parts: [{ a: 'z' }] }, { parts: [] }, {}],
  };
  expect(validate(of, input, { person: 'Ann' }).violations.map(({ message }) => message)).toEqual([
    'First.',
    'Second Ann,top,0,x,y.',
  ]);
});

test('a rule that needs two facts waits for the one that is not known, and for no other', () => {
  const start = table({
    name: 'two facts',
    body: object({ a: text }),
    facts: { one: fact<number>(), other: fact<number>() },
    messages: { wrong: 'Wrong.' },
  });
  const both = start.rules({
    wrong: start
      .on('a')
      .needs('one')
      .needs('other')
      .fails((_, { one, other }) => one + other > 3),
  });
  expect(validate(both, {}, {}).missing).toEqual([{ fact: 'one' }, { fact: 'other' }]);
  expect(validate(both, {}, { one: 1 })).toMatchObject({
    missing: [{ fact: 'other' }],
    deferred: [{ rule: 'wrong', needs: 'other' }],
  });
  expect(validate(both, {}, { other: 1 })).toMatchObject({
    missing: [{ fact: 'one' }],
    deferred: [{ rule: 'wrong', needs: 'one' }],
  });
  expect(validate(both, {}, { one: 1, other: 2 }).status).toBe('valid');
  expect(validate(both, {}, { one: 2, other: 2 }).status).toBe('invalid');
});

test('a rule of each list in a list gets that list', () => {
  const start = table({
    name: 'rows',
    body: object({ rows: array(array(text)) }),
    messages: { empty: 'Row {0} is empty.' },
  });
  const rows = start.rules({
    empty: start
      .each('rows')
      .on()
      .fails((row, _, index) => (row as readonly string[]).length === 0 && [index]),
  });
  expect(validate(rows, { rows: [['a'], [], ['b', 'c']] }).violations).toEqual([
    { rule: 'empty', path: ['rows', 1], args: ['1'], message: 'Row 1 is empty.', severity: 'error' },
  ]);
});
