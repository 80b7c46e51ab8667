import { families } from '../../../testing/src/send/families.js';
import { send, sends } from '../../../testing/src/send/send.js';
import { mobileNumberClasses } from '../../../testing/src/send/subscriber.js';
import type { SendFacts, SendOptions } from '../../src/message-contact/index.js';
import { encodedId, kindsOf, ofFamilies, pairs, withoutBody } from '../combinations/grid.js';
import type { Draw, Fixed, Region as AnyRegion } from '../combinations/grid.js';
import { behaviours, emptyCells, listOf } from './grid/lists.js';
import { ofRecipients } from './grid/recipients.js';

/** A part of the grid of a send. */
export type Region = AnyRegion<SendFacts, SendOptions>;

/** Recipients that nothing is wrong with. */
const oneNumber: Fixed = {
  name: 'mobileNumbers [possible]',
  always: { entries: [['mobileNumbers', ['13175551212']]] },
};

const others = families.names.filter((family) => family !== 'recipients');

const recipientKinds = () => [
  ...emptyCells('mobileNumbers'),
  ...mobileNumberClasses.map((element) => listOf('mobileNumbers', [element])),
  ...behaviours().map((element) => listOf('Subscribers', [element])),
];

/**
 * All that the rules can tell apart, whole: the full product of the classes within each group of fields that share
 * rules, and every two groups together. Requests are drawn from each cell.
 */
export const grid = (draw: Draw): readonly Region[] => [
  ...ofFamilies(send, others, [encodedId, oneNumber], draw),
  ...ofRecipients(draw),
  pairs(
    send,
    (knowledge) => [
      { cells: recipientKinds(), plain: [encodedId] },
      ...others.map((family) => ({
        cells: kindsOf(sends, family, knowledge),
        plain: [encodedId, oneNumber],
      })),
    ],
    draw,
  ),
  withoutBody(send, draw),
];
