import fc from 'fast-check';

import type { RuleId, SendInput } from '../index.js';
import { validateSend } from '../index.js';
import { mobileNumberClasses, subscriberClasses } from './subscriber.js';
import type { SubscriberClass } from './subscriber.js';

/** A class of elements, and what a list of nothing else violates. */
export interface Element extends SubscriberClass {
  readonly violates: ReadonlySet<RuleId>;
  /** Whether `subscribers-none-valid` is violated by it, not violated, or cannot be judged beside it. */
  readonly reached: 'no' | 'yes' | 'unreadable';
}

/** One value of a class: the rules cannot tell it from the others. */
export const oneOf = <A>(values: fc.Arbitrary<A>): A => {
  const [one] = fc.sample(values, { numRuns: 1, seed: 1 });
  return one as A;
};

const messageId = 'MzA6Nzg6MA';

/** What the rules say of a list of one such element. */
const judged =
  (request: (element: unknown) => SendInput) =>
  ({ name, value }: SubscriberClass): Element => {
    const { violations, outcomes } = validateSend(request(oneOf(value)));
    const { status } = outcomes['subscribers-none-valid'];
    return {
      name,
      value,
      violates: new Set(violations.map(({ rule }) => rule)),
      reached: status === 'fail' ? 'no' : status === 'pass' ? 'yes' : 'unreadable',
    };
  };

/** Every class of elements of `mobileNumbers`. */
export const numberElements = (): readonly Element[] =>
  mobileNumberClasses.map(judged((element) => ({ messageId, body: { mobileNumbers: [element] } })));

/** Every class of elements of `Subscribers`. */
export const subscriberElements = (): readonly Element[] =>
  subscriberClasses().map(judged((element) => ({ messageId, body: { Subscribers: [element] } })));
