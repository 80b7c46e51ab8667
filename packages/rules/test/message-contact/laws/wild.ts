import fc from 'fast-check';
import { inAnyCase } from '../../../../testing/src/readable-body.js';

import type { SendFacts } from '../../../src/message-contact/index.js';
import { hostileValues } from '../../hostile.js';

/** The documented fields, as the contract lists them. */
export const bodyFields = [
  ...['mobileNumbers', 'Subscribers', 'Subscribe', 'Resubscribe', 'keyword'],
  ...['Override', 'messageText', 'ContentURL', 'SendTime'],
] as const;

export const subscriberFields = ['MobileNumber', 'SubscriberKey', 'Attributes'] as const;

const json = fc.jsonValue({ maxDepth: 2 });

const scalar = fc.oneof(
  fc.boolean(),
  fc.string(),
  inAnyCase('true'),
  inAnyCase('false'),
  fc.constantFrom(null, '', ' ', '13175551212', '442071838750', 'x', 'US', 'GB', 'XK', '2012-10-17 09:30'),
);

/** An object whose names are among these, in any case, or others. */
const objectOf = (
  names: readonly string[],
  values: fc.Arbitrary<unknown>,
): fc.Arbitrary<{ readonly [name: string]: unknown }> => {
  const documented = fc.constantFrom(...names);
  const name = fc.oneof(
    { weight: 4, arbitrary: documented },
    { weight: 4, arbitrary: documented.chain(inAnyCase) },
    { weight: 1, arbitrary: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')) },
  );
  return fc.dictionary(name, values, { maxKeys: names.length });
};

const attributes = objectOf(['CountryCode', 'country_code', 'FirstName'], fc.oneof(scalar, json));

/** An element of `Subscribers`, nearly. */
export const wildSubscriber: fc.Arbitrary<{ readonly [name: string]: unknown }> = objectOf(
  [...subscriberFields, 'CountryCode'],
  fc.oneof(scalar, attributes, json),
);

/** A body whose fields have documented names and any values. */
export const wildBody: fc.Arbitrary<{ readonly [name: string]: unknown }> = objectOf(
  bodyFields,
  fc.oneof(
    { weight: 3, arbitrary: scalar },
    { weight: 2, arbitrary: fc.array(fc.oneof(wildSubscriber, scalar), { maxLength: 5 }) },
    { weight: 1, arbitrary: json },
  ),
);

/** What breaks code that trusts its input, made anew by each call: fast-check itself would trip over the values. */
export const hostile: fc.Arbitrary<() => unknown> = fc
  .nat(hostileValues().length - 1)
  .map((place) => () => hostileValues()[place]?.[1]);

const stored = fc.record(
  {
    text: fc.oneof(fc.string(), fc.constantFrom('', ' ')),
    keywords: fc.array(fc.string(), { maxLength: 3 }),
  },
  { requiredKeys: ['text'] },
);

export const anyFacts: fc.Arbitrary<SendFacts | undefined> = fc.oneof(
  fc.constantFrom(undefined, {}, { message: null }, { message: undefined }),
  fc.record({ message: stored }),
);
