import { describe, expect, test } from '@jest/globals';
import { array, describeRules, object, omit, pick, table, text, validate } from '../../src/index.js';
import { inCatalogueNotation } from '../../src/schema/message.js';

const body = object({ a: text, b: text, lines: array(object({ a: text })) });

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

  test('keeps its own texts of shape and unexpected', () => {
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

test('a rule that comes after two rules comes after the one that is left', () => {
  const start = table({
    name: 'three',
    body: object({ a: text, b: text }),
    messages: { first: 'First.', second: 'Second.', third: 'Third.' },
  });
  const three = start.rules({
    first: start.on('a').fails(() => true),
    second: start.on('b').fails(() => true),
    third: start
      .on('b')
      .after('first', 'second')
      .fails(() => true),
  });
  expect(validate(omit(three, 'first'), {}).outcomes.third).toEqual({
    status: 'skipped',
    because: { kind: 'prerequisite', rule: 'second' },
  });
  expect(describeRules(omit(three, 'first')).find(({ id }) => id === 'third')?.after).toEqual(['second']);
});

describe('a table keeps its rows', () => {
  test('shape at its place, with everything in it', () => {
    const shape = { template: 'Not so.', source: 'theirs', cause: 'A cause.' };
    const { on, rules } = table({ name: 'x', body, messages: { first: 'First.', shape, second: 'Second.' } });
    const of = rules({ first: on('a').fails(() => false), second: on('b').fails(() => false) });
    expect(describeRules(of).map(({ id }) => id)).toEqual(['first', 'shape', 'second', 'unexpected']);
    expect(describeRules(pick(of, 'second')).map(({ id }) => id)).toEqual(['shape', 'second', 'unexpected']);
    expect(pick(of, 'second').messages.shape).toEqual({ ...shape, severity: 'error' });
  });

  test('with as many placeholders as there are', () => {
    expect(inCatalogueNotation('{0}{10} {x} {11}')).toBe('<0><10> {x} <11>');
  });
});
