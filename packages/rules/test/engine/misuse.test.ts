import { describe, expect, test } from '@jest/globals';

import { all, at, each, explain, message, reserved, rule, ruleSet, validate } from '../../src/index.js';
import type { Reading, Rule } from '../../src/index.js';
import { rules, sendRules, validateSend } from '../../src/message-contact/index.js';

const boom = (): never => {
  throw new Error('a trap');
};

const unexpected = reserved('unexpected', message('Something went wrong (<0>).'));

/** A set of one rule, and whatever the reader has found. */
const setOf = (of: Rule<unknown, unknown>, findings: unknown = []) =>
  ruleSet({
    name: 'anything',
    read: (input: unknown) => ({ subject: input, findings, value: () => input }) as Reading<unknown, unknown>,
    know: () => ({}),
    rule: of,
    unexpected,
  });

const saying = (answer: unknown): Rule<unknown, unknown> =>
  rule('bad', message('<0> is bad.'), (() => answer) as () => undefined);

const expectUnexpected = (of: Rule<unknown, unknown>): void => {
  const report = validate(setOf(of), 'input');
  expect(report.status).toBe('invalid');
  expect(report.outcomes['bad']).toEqual({ status: 'skipped', because: { kind: 'threw' } });
  expect(report.violations.map(({ message: text }) => text)).toEqual(['Something went wrong (unknown).']);
};

describe('what a check returns that is not a list of the arguments is unexpected', () => {
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
    ['a number in a list', [5]],
    ['a bigint in a list', [10n]],
    ['a symbol in a list', [Symbol('s')]],
    ['an object in a list', [{}]],
    ['a hole in a list', [,]], // eslint-disable-line no-sparse-arrays -- a hole is the point
    ['an argument too few', []],
    ['a throwing getter', getter],
    ['a revoked proxy', revoked.proxy],
    ['a list without an end', Object.assign([], { length: 4_294_967_295 })],
  ])('%s', (_, answer) => expectUnexpected(saying(answer)));

  test('what is returned may change later: the report does not', () => {
    const answer = ['bad'];
    const report = validate(setOf(saying(answer)), 'input');
    answer[0] = 'good';
    expect(report.violations.map(({ args, message: text }) => [args, text])).toEqual([
      [['bad'], 'bad is bad.'],
    ]);
  });

  test.each<[string, unknown]>([
    ['a symbol', Symbol('s')],
    ['an object', {}],
    ['a path with a symbol', ['a', Symbol('s')]],
    ['null', null],
  ])('and so is a place that is not one: %s', (_, place) => {
    expectUnexpected(at(() => place as string)(saying(['x'])));
    expectUnexpected(
      each<unknown, unknown>(
        () => [1],
        () => place as string,
      )(saying(['x'])),
    );
  });
});

test('a symbol in a path that was made by hand can be explained', () => {
  const violation = { rule: 'bad', path: [Symbol('s') as never], args: [], message: 'Bad.' };
  expect(
    explain({
      status: 'invalid',
      violations: [{ ...violation, severity: 'error' }],
      deferred: [],
      outcomes: { bad: { status: 'fail' } },
      truncated: false,
    }).text,
  ).toBe('fail      bad: Symbol(s): Bad.');
});

describe('a set does not fail open', () => {
  const throwing = rule('bad', message('Bad.'), boom);

  test('without a rule for what is unexpected', () => {
    const set = ruleSet({ ...setOf(throwing), unexpected: all() });
    expect(validate(set, 'input').status).toBe('invalid');
    expect(validate({ ...setOf(throwing), unexpected: all() }, 'input').status).toBe('invalid');
  });

  test('where the rule for what is unexpected is a warning', () => {
    const mild = rule('unexpected', message('Something went wrong (<0>).'), () => undefined, 'warning');
    expect(validate(ruleSet({ ...setOf(throwing), unexpected: mild }), 'input').status).toBe('invalid');
  });

  test.each<[string, unknown]>([
    ['under an id that the set lacks', { rule: 'other', path: [], args: [] }],
    ['under no id', { path: [], args: [] }],
    ['without its arguments', { rule: 'bad', path: [], args: [] }],
    ['with arguments that are no texts', { rule: 'bad', path: [], args: [5] }],
    ['at no path', { rule: 'bad', args: ['x'] }],
    ['that is nothing', null],
  ])('a finding %s is not lost', (_, finding) => {
    const quiet = rule('bad', message('<0> is bad.'), () => undefined);
    const report = validate(setOf(quiet, [finding]), 'input');
    expect(report.violations.map(({ rule: id }) => id)).toEqual(['unexpected']);
  });

  test('what a rule made by hand says in the name of another is not lost', () => {
    const byHand: Rule<unknown, unknown> = { rules: [], run: (_subject, _known, sink) => sink.fail('x', []) };
    expect(validate(setOf(byHand), 'input').status).toBe('invalid');
  });

  test('a subset of the rules keeps shape', () => {
    const set = ruleSet({ ...sendRules, rule: rules['keyword-blank'] });
    const report = validate(set, { messageId: 'MzA6Nzg6MA', body: { keyword: 4 } });
    expect(report.violations.map(({ message: text }) => text)).toEqual(['keyword must be a string.']);
  });

  test('a rule that is added by spreading is heard, with ruleSet() and without', () => {
    const mine = rule('mine', message('Mine.'), () => []);
    const set = { ...sendRules, rule: all<never, never, string>(sendRules.rule as never, mine) };
    const report = validate(set as never, {
      messageId: 'MzA6Nzg6MA',
      body: { mobileNumbers: ['13175551212'] },
    });
    expect(report.violations.map(({ message: text }) => text)).toEqual(['Mine.']);
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
    const greedy = rule('greedy', message('Greedy.'), (subject: unknown) => {
      spoil(subject);
      return undefined;
    });
    const set = { ...sendRules, rule: all<never, never, string>(sendRules.rule as never, greedy) };
    const again = (): void => void validate(set as never, structuredClone(request));
    again();
    validate(set as never, { messageId: 'MzA6Nzg6MA', body: 7 });
    again();
    expect(JSON.stringify(validateSend(request))).toBe(before);
    expect(validateSend({ messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['bad'] } }).status).toBe(
      'invalid',
    );
  });

  test('the rules, the texts and the set', () => {
    spoil(sendRules.rules);
    spoil(rules);
    spoil(Object.getOwnPropertyDescriptors(sendRules));
    expect(JSON.stringify(validateSend(request))).toBe(before);
  });
});
