import { describe, expect, test } from '@jest/globals';

import {
  explain,
  fact,
  array,
  object,
  option,
  part,
  table,
  text,
  describeRules,
  extend,
  forField,
  omit,
  resolve,
  translation,
  validate,
} from '../../src/index.js';
import type { Rule, Table } from '../../src/index.js';
import { sendRules, validateSend } from '../../src/message-contact/index.js';

const boom = (): never => {
  throw new Error('a trap');
};

const body = object({ a: text, b: text, lines: array(object({ sku: text })) });
const messages = { first: 'First.', bad: '<0> is bad.' } as const;
const definition = { name: 'n', body, facts: { f: fact<string>() }, messages };
const { on, each, rules } = table(definition);
const pass = on('a').fails(() => false);
const bad = on('a').fails(() => false);

const saying = (answer: unknown) => rules({ first: pass, bad: on('a').fails((() => answer) as () => false) });

describe('what a check returns that is not the arguments of its text is unexpected', () => {
  const getter = Object.defineProperty([], 0, { enumerable: true, get: boom });
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  test.each<[string, unknown]>([
    ['null', null],
    ['true', true],
    ['zero', 0],
    ['a text', 'bad'],
    ['an object', {}],
    ['an object like a list', { 0: 'bad', length: 1 }],
    ['a promise', Promise.resolve(['bad'])],
    ['a number that is not finite', [Number.NaN]],
    ['a bigint in a list', [10n]],
    ['a symbol in a list', [Symbol('s')]],
    ['an object in a list', [{}]],
    ['a hole in a list', [,]], // eslint-disable-line no-sparse-arrays -- a hole is the point
    ['an argument too few', []],
    ['an argument too many', ['bad', 'bad']],
    ['a throwing getter', getter],
    ['a revoked proxy', revoked.proxy],
    ['a list without an end', Object.assign([], { length: 4_294_967_295 })],
  ])('%s', (_, answer) => {
    const heard: unknown[] = [];
    const report = validate(
      saying(answer),
      {},
      {},
      { onUnexpected: (error, rule) => heard.push([String(error), rule]) },
    );
    expect(report.status).toBe('invalid');
    expect(report.outcomes.bad).toEqual({ status: 'skipped', because: { kind: 'threw' } });
    expect(report.violations.map(({ message }) => message)).toEqual([
      'An unexpected error occurred (reference unknown).',
    ]);
    expect(heard).toEqual([[expect.any(String), 'bad']]);
  });

  test('what is returned may change later: the report does not', () => {
    const answer = ['bad'];
    const report = validate(saying(answer), {});
    answer[0] = 'good';
    expect(report.violations.map(({ args, message }) => [args, message])).toEqual([[['bad'], 'bad is bad.']]);
  });

  test('a number is written as JSON does', () => {
    expect(validate(saying([5]), {}).violations[0]).toMatchObject({ args: ['5'], message: '5 is bad.' });
  });
});

describe('what a table cannot be is refused when it is made, by name', () => {
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

describe('who asks hears what is behind an unexpected', () => {
  const hear = (of: Table, options: object = {}): unknown[] => {
    const heard: unknown[] = [];
    validate(
      of,
      { lines: [{ sku: 'x' }] },
      {},
      { ...options, onUnexpected: (error, rule) => heard.push([String(error), rule]) },
    );
    return heard;
  };

  test('what a rule threw, of each rule', () => {
    const both = rules({
      first: on('a')
        .when(boom)
        .fails(() => true),
      bad: on('a').fails(boom),
    });
    expect(hear(both)).toEqual([
      ['Error: a trap', 'first'],
      ['Error: a trap', 'bad'],
    ]);
  });

  test('a key that is no text, and a fact that throws', () => {
    const keys = table({ ...definition, facts: { f: part('whole', boom), whole: fact<string>() } });
    const of = keys.rules({
      first: keys
        .on('a')
        .needs('f')
        .fails(() => true),
      bad,
    });
    const heard: unknown[] = [];
    validate(of, {}, { whole: 'x' }, { onUnexpected: (error, rule) => heard.push([String(error), rule]) });
    expect(heard).toEqual([['Error: a trap', 'first']]);
  });

  test('what is wrong with the options, and all of it', () => {
    const chosen = table({ ...definition, options: { cap: option(5, 'five', (value) => value === 5) } });
    const of = chosen.rules({ first: pass, bad });
    const heard: unknown[] = [];
    const report = validate(
      of,
      {},
      {},
      { cap: 6, maxElements: -1, onUnexpected: (error) => heard.push(String(error)) },
    );
    expect(heard).toEqual(['TypeError: cap is not five. maxElements is not a whole number from 0 on.']);
    expect(report.outcomes).toMatchObject({ shape: { status: 'skipped' }, first: { status: 'skipped' } });
  });

  test('and cannot disturb the run', () => {
    const report = validate(rules({ first: on('a').fails(boom), bad }), {}, {}, { onUnexpected: boom });
    expect(report.violations.map(({ rule }) => rule)).toEqual(['unexpected']);
  });
});

describe('nothing that two calls share can be changed', () => {
  const request = { messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['bad'], Subscribers: [7] } };
  const before = JSON.stringify(validateSend(request));

  /** Changes all that can be reached. */
  const spoil = (root: unknown, seen = new Set<unknown>()): void => {
    if ((typeof root !== 'object' && typeof root !== 'function') || root === null || seen.has(root)) return;
    seen.add(root);
    for (const key of Reflect.ownKeys(root)) {
      spoil((root as Record<PropertyKey, unknown>)[key], seen);
      Reflect.deleteProperty(root, key);
    }
    Reflect.set(root, 'seen', true);
    if (Array.isArray(root)) Reflect.apply(() => Reflect.set(root, root.length, 'x'), undefined, []);
    if (root instanceof Set) root.add('mobileNumbers');
  };

  test('a report', () => {
    spoil(validateSend(request));
    spoil(validateSend({ messageId: 'MzA6Nzg6MA', body: {} }));
    spoil(validateSend({ messageId: 'MzA6Nzg6MA', body: 7 }));
    expect(JSON.stringify(validateSend(request))).toBe(before);
  });

  test('what a rule of the caller is given', () => {
    const greedy = extend(sendRules, { greedy: 'Greedy.' }, (scope) => ({
      greedy: scope.on('mobileNumbers').fails((...told): boolean => {
        spoil(told);
        return false;
      }),
    }));
    const again = () => validate(greedy, structuredClone(request));
    again();
    validate(greedy, { messageId: 'MzA6Nzg6MA', body: 7 });
    again();
    expect(JSON.stringify(validateSend(request))).toBe(before);
  });

  test('the rules, the texts and the set', () => {
    const other = JSON.stringify(validate(omit(sendRules, 'keyword-blank'), request));
    spoil(describeRules(sendRules));
    spoil(sendRules.messages);
    spoil(Object.getOwnPropertyDescriptors(sendRules));
    expect(JSON.stringify(validateSend(request))).toBe(before);
    // A table that is made from it, too.
    expect(JSON.stringify(validate(omit(sendRules, 'keyword-blank'), request))).toBe(other);
  });
});

test('a symbol in a path that was made by hand can be explained', () => {
  const violation = { rule: 'bad', path: [Symbol('s') as never], args: [], message: 'Bad.' };
  expect(
    explain({
      status: 'invalid',
      violations: [{ ...violation, severity: 'error' }],
      deferred: [],
      missing: [],
      outcomes: { bad: { status: 'fail' } },
      truncated: false,
    }).text,
  ).toBe('fail      bad: Symbol(s): Bad.');
});

test('facts that cannot be copied are heard of, and what was said stays', async () => {
  const heard: unknown[] = [];
  const given = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no names');
      },
    },
  );
  const report = await resolve(
    sendRules,
    { messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['13175551212'] } },
    { message: () => ({ text: 'Hi' }) },
    given,
    { onUnexpected: (error) => heard.push(error) },
  );
  expect([report.status, report.violations.map(({ rule }) => rule)]).toEqual(['invalid', ['unexpected']]);
  expect(heard.map(String)).toEqual(['Error: no names']);
});
