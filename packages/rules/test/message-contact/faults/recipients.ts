import { all, at } from '../../../src/index.js';
import { reads } from '../../../src/engine/reads.js';
import type { SendKnown } from '../../../src/message-contact/known.js';
import { isAcceptable, isNumeric } from '../../../src/message-contact/number.js';
import { atNumber, eachMobileNumber, eachSubscriber } from '../../../src/message-contact/places.js';
import type { SendReading, SubscriberReading } from '../../../src/message-contact/reading/send-reading.js';
import { sendRule } from '../../../src/message-contact/send-rule.js';
import { isBlank, textOf } from '../../../src/message-contact/text.js';
import type { Validate } from '../disagreements.js';
import { withRules } from './with-rules.js';

const nothing = undefined;

/** Faults that somebody could make in the rules of recipients, one in each. */
export const recipientFaults: Readonly<Record<string, Validate>> = {
  'digits of every script taken for ASCII digits': withRules({
    'number-not-numeric': all(
      eachMobileNumber(
        sendRule('number-not-numeric', (number: unknown) =>
          isBlank(number) || (typeof number === 'string' && /^\p{Nd}+$/u.test(number))
            ? nothing
            : [textOf(number)],
        ),
      ),
      eachSubscriber(
        atNumber(
          sendRule('number-not-numeric', ({ number }: SubscriberReading) =>
            isBlank(number) || (typeof number === 'string' && /^\p{Nd}+$/u.test(number))
              ? nothing
              : [textOf(number)],
          ),
        ),
      ),
    ),
  }),
  'a wrong path: subscribers-none-valid points at mobileNumbers': withRules({
    'subscribers-none-valid': reads(
      'MobileNumber',
      'Attributes',
      'Subscribers',
    )(
      at('mobileNumbers')(
        sendRule('subscribers-none-valid', ({ subscribers = [] }: SendReading, { phone }: SendKnown) =>
          subscribers.length > 0 &&
          !subscribers.some(({ number }) => isNumeric(number) && isAcceptable(number, phone))
            ? []
            : nothing,
        ),
      ),
    ),
  }),
  'the country of a number forgotten': withRules({
    'number-invalid': all(
      eachMobileNumber(
        sendRule('number-invalid', (number: unknown, { phone }: SendKnown) =>
          isBlank(number) || (isNumeric(number) && !isAcceptable(number, phone)) ? [] : nothing,
        ),
      ),
      eachSubscriber(
        reads('Attributes')(
          atNumber(
            sendRule('number-invalid', ({ number }: SubscriberReading, { phone }: SendKnown) =>
              isNumeric(number) && !isAcceptable(number, phone) ? [] : nothing,
            ),
          ),
        ),
      ),
    ),
  }),
};
