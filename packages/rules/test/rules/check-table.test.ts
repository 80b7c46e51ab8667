import { describe, expect, test } from '@jest/globals';
import { bad, definition, each, messages, pass, rules } from '../run/two-rules.js';
import { extend, fact, forField, object, omit, part, table, text, translation } from '../../src/index.js';
import type { Rule } from '../../src/index.js';

describe('a table that cannot be is refused when it is made, with the name of the mistake', () => {
  const make = (of: unknown, entries: object = {}): (() => unknown) => {
    const { rules: made } = table(of as typeof definition);
    return () => made({ first: pass, bad, ...entries });
  };
  const loose = table({ ...definition, messages: {} as Record<string, string> });
  const looseOn = loose.on as unknown as (...fields: string[]) => typeof bad & {
    readonly [call: string]: (...args: unknown[]) => { readonly fails: (check: () => boolean) => Rule };
  };
  const failing = () => false;
  test.each<[string, () => unknown, string]>([
    [
      'an unknown field',
      make(definition, { first: looseOn('feild')['fails']!(failing) }),
      'puts its violations at "feild", and there is no such field. Its fields are a, b, lines.',
    ],
    [
      'an unknown place',
      make(definition, { first: looseOn('a')['at']!('txet').fails(failing) }),
      'puts its violations at "txet"',
    ],
    [
      'an unknown fact',
      make(definition, { first: looseOn('a')['needs']!('g').fails(failing) }),
      'it needs "g", and the facts are f.',
    ],
    [
      'a fact that is not keyed',
      make(definition, { first: looseOn('a')['needsEach']!('f', () => 'k').fails(failing) }),
      'not a keyed fact',
    ],
    [
      'a prerequisite of no row',
      make(definition, { bad: looseOn('a')['after']!('frist').fails(failing) }),
      'rule "bad": it comes after "frist", and there is no such rule.',
    ],
    [
      'a prerequisite that comes later',
      make(definition, { first: looseOn('a')['after']!('bad').fails(failing) }),
      '"bad" comes later in the table',
    ],
    [
      'a rule after itself',
      make(definition, { first: looseOn('a')['after']!('first').fails(failing) }),
      'it comes after itself.',
    ],
    [
      'each over what is no list',
      make(definition, {
        first: (each as unknown as (f: string) => typeof loose)('a')
          .on('sku' as never)
          .fails(failing),
      }),
      '"a" is not a list',
    ],
    ['a row without a rule', make(definition, { first: undefined }), 'rule "first": its row has no rule'],
    ['a rule without a row', make(definition, { third: pass }), 'rule "third": no message has this id'],
    [
      'a gap in the placeholders',
      make({ ...definition, messages: { ...messages, bad: 'see {1}' } }),
      'rule "bad": the placeholders of its text have a gap',
    ],
    [
      'a number as an id',
      make({ ...definition, messages: { ...messages, 7: 'Seven.' } }, { 7: pass }),
      'rule "7": an object does not keep such a name in its place',
    ],
    [
      'a part of no fact',
      make(
        { ...definition, facts: { f: part('g', () => 1) } },
        { first: looseOn('a')['needs']!('f').fails(failing) },
      ),
      'a part of "g", and there is no such fact',
    ],
    [
      'a text of unexpected without its reference',
      make({ ...definition, messages: { ...messages, unexpected: 'Oh.' } }),
      'the reference id of the caller',
    ],
    [
      'an id that is in the table',
      () => extend(rules({ first: pass, bad }), { bad: 'Again.' }, () => ({ bad: pass })),
      'rule "bad": it is in the table already.',
    ],
    [
      'shape left out',
      () => omit(rules({ first: pass, bad }), 'shape' as never),
      'rule "shape": it cannot be left out.',
    ],
    [
      'a field to ask for that there is not',
      () => forField(rules({ first: pass, bad }), 'feild' as never),
      'there is no field "feild"',
    ],
    [
      'a translation with other placeholders',
      () => translation(rules({ first: pass, bad }), { first: 'Eins.', bad: 'ohne' } as never),
      'does not take the placeholders',
    ],
  ])('%s', (_, made, text_) => {
    expect(made).toThrow(text_);
    expect(made).toThrow('The table "n"');
  });
});

test('a name that there is not is refused with the names that there are', () => {
  const bare = table({ name: 'x', body: object({ a: text }), messages: { one: 'One.' } });
  const two = table({
    name: 'x',
    body: object({ a: text }),
    facts: { f: fact(), g: fact() },
    messages: { one: 'One.' },
  });
  const needing = (of: typeof bare) =>
    (of.on('a') as unknown as { needs: (fact: string) => { fails: (check: () => boolean) => never } })
      .needs('h')
      .fails(() => false);
  expect(() => bare.rules({ one: needing(bare) })).toThrow('it needs "h", and the facts are none.');
  expect(() => two.rules({ one: needing(two as unknown as typeof bare) })).toThrow('and the facts are f, g.');
  const deeper = bare.section('a' as never) as unknown as typeof bare;
  const deepest = deeper.section('b' as never) as unknown as typeof bare;
  expect(() => bare.rules({ one: deepest.on('a').fails(() => false) })).toThrow(
    'there is no "b" to go into. It has no fields.',
  );
});
