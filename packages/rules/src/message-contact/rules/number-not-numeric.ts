import { all } from '../../engine/all.js';
import { focus } from '../../engine/focus.js';
import { isNumeric } from '../number.js';
import { atNumber, eachMobileNumber, eachSubscriber } from '../places.js';
import type { SubscriberReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { isBlank, textOf } from '../text.js';

const notNumeric = sendRule('number-not-numeric', (number: unknown) =>
  isBlank(number) || isNumeric(number) ? undefined : [textOf(number)],
);

/** A number, unless it is blank, is no string of ASCII digits. */
export const numberNotNumeric = all(
  eachMobileNumber(notNumeric),
  eachSubscriber(atNumber(focus(({ number }: SubscriberReading) => number)(notNumeric))),
);
