import { describe, expect, test } from '@jest/globals';
import { boom, saying } from './two-rules.js';
import { object, table, text, translatePlaceholders, validate } from '../../src/index.js';

describe('a result that is not the arguments of the text is unexpected', () => {
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

  test('a report does not change with the list that a check returned', () => {
    const answer = ['bad'];
    const report = validate(saying(answer), {});
    answer[0] = 'good';
    expect(report.violations.map(({ args, message }) => [args, message])).toEqual([[['bad'], 'bad is bad.']]);
  });

  test('a number is written as JSON does', () => {
    expect(validate(saying([5]), {}).violations[0]).toMatchObject({ args: ['5'], message: '5 is bad.' });
  });
});

test('a text may have more placeholders than there are digits', () => {
  const places = Array.from({ length: 11 }, (_, index) => index);
  const template = places.map((place) => `<${String(place)}>`).join(' ');
  const many = table({ name: 'x', body: object({ a: text }), messages: { many: template as '<0>' } });
  const report = validate(
    many.rules({ many: many.on('a').fails((() => places.map((place) => place + 100)) as never) }),
    {},
  );
  expect(report.violations[0]?.message).toBe(places.map((place) => place + 100).join(' '));
  expect(translatePlaceholders('{0} and {10}')).toBe('<0> and <10>');
});
