import { expect } from '@jest/globals';
import fc from 'fast-check';

import type { Asked, Validate } from './any-request.js';
import type { AskedOf, ValidateOf } from './validation.js';
import { uncapped } from './variants.js';

/** How many violations a report may hold: one at least, since a report that is invalid says why. */
export const caps = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 2000 }));

/** Law 6: `maxViolations` caps the report, which says so; what is in it is the beginning of the whole. */
export const capped =
  <Facts, Options>(validate: ValidateOf<Facts, Options>) =>
  ({ request, facts, options }: AskedOf<Facts, Options>, maxViolations: number): void => {
    const whole = validate(request, facts, { ...options, ...uncapped });
    const report = validate(request, facts, { ...options, maxViolations });
    expect(report.violations.length).toBe(Math.min(whole.violations.length, maxViolations));
    expect(report.violations).toEqual(whole.violations.slice(0, maxViolations));
    expect([report.truncated, whole.truncated]).toEqual([whole.violations.length > maxViolations, false]);
    expect([report.status, report.outcomes, report.deferred]).toEqual([
      whole.status,
      whole.outcomes,
      whole.deferred,
    ]);
  };

/** A list whose elements count how often they are read. */
const counted = (
  element: unknown,
  length: number,
): { readonly list: unknown[]; readonly reads: () => number } => {
  let reads = 0;
  const list = new Proxy(
    Array.from({ length }, () => element),
    {
      get: (target, key, receiver): unknown => {
        reads++;
        return Reflect.get(target, key, receiver);
      },
    },
  );
  return { list, reads: () => reads };
};

/** Law 6: work is in proportion to size. What is counted is how often the input is read, which no machine's noise changes. */
export const proportional =
  (validate: Validate) =>
  (field: 'mobileNumbers' | 'Subscribers', element: unknown, length: number): void => {
    const readsOf = (size: number): number => {
      const { list, reads } = counted(element, size);
      validate({ messageId: 'MzA6Nzg6MA', body: { [field]: list } });
      return reads();
    };
    const [small, large] = [readsOf(length), readsOf(length * 8)];
    expect(large).toBeLessThanOrEqual(small * 8);
  };

const size = 100_000;

/** Texts that are slow to read for some code: long hosts, marks to be put in order, names to be decoded, near misses. */
const slowTexts: readonly string[] = [
  `https://${Array.from({ length: size / 4 }, (_, place) => String.fromCodePoint(0x4e00 + (place % 20_000))).join('')}`,
  `https://a${'\u0300\u0316'.repeat(size / 4)}`,
  `https://${'xn--a'.repeat(size / 5)}`,
  `https://${'a.'.repeat(size / 2)}`,
  `${'1'.repeat(size)}x`,
  `${' '.repeat(size)}x`,
  `${'MzA6Nzg6MA'.repeat(size / 10)}=`,
  '0001-01-01 00:00'.repeat(size / 16),
  'country_code'.repeat(size / 12),
  'TRUE'.repeat(size / 4),
];

const textFields = ['keyword', 'messageText', 'ContentURL', 'SendTime', 'Subscribe', 'Override'] as const;

/** A request with a slow text at one place, under the name of that place. */
const slowRequests: readonly (readonly [place: string, request: string])[] = slowTexts.flatMap((text) => {
  const subscriber = { MobileNumber: '13175551212', SubscriberKey: 'k' };
  const inSubscriber = (fields: object): unknown => ({ Subscribers: [{ ...subscriber, ...fields }] });
  const bodies: readonly (readonly [string, unknown])[] = [
    ...textFields.map((field) => [field, { [field]: text }] as const),
    ['mobileNumbers', { mobileNumbers: [text] }],
    ['MobileNumber', inSubscriber({ MobileNumber: text })],
    ['SubscriberKey', inSubscriber({ SubscriberKey: text })],
    ['CountryCode', inSubscriber({ CountryCode: text })],
    ['Attributes', inSubscriber({ Attributes: { country_code: text } })],
    ['the name of an attribute', inSubscriber({ Attributes: { [text]: [] } })],
    ['the name of a field', { [text]: 1 }],
  ];
  const named = text.slice(0, 16);
  return [
    [`messageId ${named}`, JSON.stringify({ messageId: text })] as const,
    ...bodies.map(
      ([place, body]) => [`${place} ${named}`, JSON.stringify({ messageId: 'MzA6Nzg6MA', body })] as const,
    ),
  ];
});

/** Nanoseconds a byte to parse a request and to judge it, the least of three. */
const costOf = (validate: Validate, request: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const began = performance.now();
      validate(JSON.parse(request) as Asked['request']);
      return ((performance.now() - began) * 1e6) / request.length;
    }),
  );

/**
 * Law 6: no text at any place costs fifty times as much a byte as the usual one. So coarse that no machine's noise shows,
 * and what is quadratic does: of this size, it costs a thousand times as much.
 */
export const evenlyPriced = (validate: Validate): void => {
  const costs = slowRequests.map(([place, request]) => ({ place, cost: costOf(validate, request) }));
  const sorted = costs.map(({ cost }) => cost).sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  expect(costs.filter(({ cost }) => cost > 50 * median)).toEqual([]);
};
