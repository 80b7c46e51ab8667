import { describe, expect, test } from '@jest/globals';
import { line, made } from './order-table.js';
import { array, fact, keyed, object, table, text, validate } from '../../src/index.js';

describe('a rule after one that waits for a fact', () => {
  test('waits for the same one, and lets the others be judged', () => {
    const { deferred, outcomes } = validate(made, { b: 'x' }, {});
    expect(deferred).toEqual([
      { rule: 'known', needs: 'person' },
      { rule: 'young', needs: 'person' },
    ]);
    expect(outcomes.plain).toEqual({ status: 'pass' });
  });

  test('is deferred at the element at which that one is, and evaluated at the others', () => {
    const input = { lines: [{ sku: 'a' }, { sku: 'b' }] };
    const report = validate(made, input, { stock: { b: 1 } });
    expect(report.violations.map(({ rule, path }) => [rule, path])).toEqual([
      ['line-later', ['lines', 1, 'sku']],
    ]);
    expect(report.missing).toContainEqual({ fact: 'stock', keys: ['a'] });
    expect(validate(made, { lines: [{ sku: 'b' }] }, {}).violations).toEqual([]);
  });

  test('is skipped at the element at which that one has failed, and nowhere else', () => {
    const input = { lines: [{ sku: 'b' }, { sku: 'b' }, {}] };
    const all = validate(made, input, { stock: { b: 0 } });
    expect(all.violations.map(({ rule }) => rule)).toEqual(['line-blank', 'line-stocked', 'line-stocked']);
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

test('a rule after one of another list is deferred if that one is, as a whole', () => {
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

describe('a rule after one that is evaluated above it, in lists of lists', () => {
  const { each, rules } = table({
    name: 'order',
    body: object({ lines: array(object({ sku: text, parts: array(object({ id: text })) })) }),
    facts: { known: keyed<boolean>() },
    messages: { line: 'Line.', part: 'Part.', after: 'After.', twice: 'Twice.' },
  });
  const lines = each('lines');
  const parts = lines.each('parts');
  const of = rules({
    line: lines.on('sku').fails((l) => l.sku === 'bad'),
    part: parts.on('id').fails((one) => one.id === 'bad'),
    after: parts
      .on('id')
      .after('line')
      .fails((one) => one.id === 'after'),
    twice: parts
      .on('id')
      .after('part')
      .fails(() => true),
  });
  const said = (input: object, rule: string) =>
    validate(of, input)
      .violations.filter((one) => one.rule === rule)
      .map(({ path }) => path.filter((segment) => typeof segment === 'number'));

  test('is skipped below the element at which that one failed, and nowhere else', () => {
    const some = [{ id: 'after' }, { id: 'after' }];
    const input = { lines: [{ sku: 'bad', parts: some }, { parts: some }] };
    expect(said(input, 'after')).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  test('distinguishes the first element of the eleventh from the eleventh of the first', () => {
    const twelve = Array.from({ length: 12 }, () => ({ id: 'x' }));
    const all = Array.from({ length: 12 }, () => ({ parts: twelve }));
    const input = {
      lines: all.map((one, at) =>
        at === 1 ? { parts: twelve.map((part, of) => (of === 11 ? { id: 'bad' } : part)) } : one,
      ),
    };
    const places = said(input, 'twice');
    expect(places).toHaveLength(143);
    expect(places).toContainEqual([11, 1]);
    expect(places).not.toContainEqual([1, 11]);
  });
});
