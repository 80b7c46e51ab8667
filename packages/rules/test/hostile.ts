const cycle = (): unknown => {
  const value: { self?: unknown } = {};
  value.self = value;
  return value;
};

const nested = (depth: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

const boom = (): never => {
  throw new Error('a trap');
};

/** Values that break code which trusts its input, each with what it is. Made anew at each call. */
export const hostileValues = (): readonly (readonly [string, unknown])[] => [
  ['undefined', undefined],
  ['null', null],
  ['a bigint', 10n],
  ['a symbol', Symbol('s')],
  ['a function', () => undefined],
  ['not a number', Number.NaN],
  ['a cycle', cycle()],
  ['a cyclic array', ((list: unknown[]) => (list.push(list), list))([])],
  ['a deep array', nested(100_000)],
  ['a throwing getter', Object.defineProperty({}, 'keyword', { enumerable: true, get: boom })],
  ['a throwing proxy', new Proxy({}, { get: boom, ownKeys: boom, has: boom, getPrototypeOf: boom })],
  ['a revoked proxy', revoked({})],
  ['a revoked array', revoked([])],
  ['a revoked function', revoked(() => undefined)],
  ['an own __proto__', JSON.parse('{"__proto__":{"keyword":"x"},"constructor":1,"hasOwnProperty":2}')],
  ['no prototype', Object.create(null)],
  ['inherited fields', Object.create({ keyword: 'inherited', mobileNumbers: ['13175551212'] })],
  ['a throwing toJSON', { toJSON: boom }],
  ['a date', new Date(0)],
  ['a map', new Map([['keyword', 'x']])],
  ['a sparse array', [, 'x', ,]], // eslint-disable-line no-sparse-arrays -- a hole is the point
  ['a lone surrogate', '\ud800'],
  ['a boxed string', Object('text')],
];
