import { anyOf } from '../../../src/index.js';
import { everyLevel } from '../../../src/message-contact/every-level.js';
import { isAcceptable, isNumeric, isReachable } from '../../../src/message-contact/number.js';
import { each, given } from '../../../src/message-contact/table.js';
import { isBlank, textOf } from '../../../src/message/text.js';
import type { Validate } from '../disagreements.js';
import { withRules } from './with-rules.js';

const number = each('mobileNumbers');
const subscriber = each('Subscribers');

const isOfAnyScript = (value: unknown): boolean => typeof value === 'string' && /^\p{Nd}+$/u.test(value);

/** Faults that somebody could make in the rules of recipients, one in each. */
export const recipientFaults: Readonly<Record<string, Validate>> = {
  'digits of every script taken for ASCII digits': withRules({
    'number-not-numeric': anyOf(
      number.on().fails((n) => !isBlank(n) && !isOfAnyScript(n) && [textOf(n)]),
      subscriber
        .on('MobileNumber')
        .fails(({ MobileNumber: n }) => !isBlank(n) && !isOfAnyScript(n) && [textOf(n)]),
    ),
  }),
  'a wrong path: subscribers-none-valid points at mobileNumbers': withRules({
    'subscribers-none-valid': given('Subscribers')
      .at('mobileNumbers')
      .fails(
        (s, by) => s.Subscribers.length > 0 && !s.Subscribers.some((one) => isReachable(everyLevel, one, by)),
      ),
  }),
  'the country of a number forgotten': withRules({
    'number-invalid': anyOf(
      number
        .on()
        .fails((n, { phone }) => isBlank(n) || (isNumeric(n) && !isAcceptable(everyLevel, n, phone))),
      subscriber
        .on('MobileNumber')
        .fails(
          (s, { phone }) => isNumeric(s.MobileNumber) && !isAcceptable(everyLevel, s.MobileNumber, phone),
        ),
    ),
  }),
};
