import { expect } from '@jest/globals';
import fc from 'fast-check';

import type { Asked, Validate } from './any-request.js';
import { uncapped } from './variants.js';

/** How many violations a report may hold: one at least, since a report that is invalid says why. */
export const caps = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 2000 }));

/** Law 6: `maxViolations` caps the report, which says so; what stands in it is the beginning of the whole. */
export const capped =
  (validate: Validate) =>
  ({ request, facts, options }: Asked, maxViolations: number): void => {
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
