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
    ['not a number', Number.NaN],
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

describe('who asks hears what is behind an unexpected', () => {
  const heard = (
    of: Rule<unknown, unknown>,
    findings: unknown = [],
    options: object = {},
  ): readonly unknown[] => {
    const errors: unknown[] = [];
    validate(setOf(of, findings), 'input', undefined, {
      ...options,
      onUnexpected: (error, id) => errors.push([error instanceof Error ? error.message : error, id]),
    });
    return errors;
  };

  test('what a rule threw, of each rule', () => {
    const other = rule('other', message('Other.'), () => {
      throw 'not even an error';
    });
    expect(heard(all<unknown, unknown, string>(rule('bad', message('Bad.'), boom), other))).toEqual([
      ['a trap', 'bad'],
      ['not even an error', 'other'],
    ]);
  });

  test('what a rule returned, said, or where it stood', () => {
    expect(heard(saying([5]))).toEqual([
      [
        'The check of "bad" returned neither undefined nor a list of strings, as many as its message has placeholders (1).',
        'bad',
      ],
    ]);
    expect(heard(at(() => Symbol('s') as never)(saying(['x'])))).toEqual([
      ['A place is a string, a number, or a list of them.', 'bad'],
    ]);
  });

  test('what the reader found', () => {
    const quiet = rule('bad', message('<0> is bad.'), () => undefined);
    expect(
      heard(quiet, [
        { rule: 'other', path: [], args: [] },
        { rule: 'bad', path: [], args: [] },
      ]),
    ).toEqual([
      ['Something was said under "other", and no rule has this id.', undefined],
      ['The reader found something under "bad" without a path or its arguments.', undefined],
    ]);
  });

  test('what is wrong with the options', () => {
    expect(heard(saying(undefined), [], { maxViolations: 0, referenceId: 5 })).toEqual([
      ['maxViolations is not a whole number from 1 on. referenceId is not a string.', undefined],
    ]);
    const errors: unknown[] = [];
    validateSend({ messageId: '', body: {} }, {}, {
      phone: 'none',
      maxSubscribers: -5,
      onUnexpected: (error: unknown) => errors.push(error),
    } as never);
    expect(errors).toEqual([
      new TypeError('phone is not e164, possible or valid. maxSubscribers is not a whole number from 0 on.'),
    ]);
  });

  test('and cannot disturb the run', () => {
    const options = { onUnexpected: boom };
    const report = validate(setOf(rule('bad', message('Bad.'), boom)), 'input', undefined, options);
    expect(report.violations.map(({ message: text }) => text)).toEqual(['Something went wrong (unknown).']);
    expect(
      validateSend({ messageId: '', body: {} }, {}, { onUnexpected: 5 as never }).outcomes.unexpected,
    ).toEqual({
      status: 'fail',
    });
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
