import fc from 'fast-check';

import type { Cell } from '../../../../testing/src/combinations/part.js';
import type { ElementClass } from '../../../../testing/src/send/element.js';
import { elements } from '../../../../testing/src/send/elements.js';
import { send } from '../../../../testing/src/send/send.js';
import { mobileNumberClasses } from '../../../../testing/src/send/subscriber.js';
import type { SendFacts, SendOptions } from '../../../src/message-contact/index.js';
import { cellOf, encodedId } from '../../combinations/grid.js';
import type { Draw, GridCell as AnyCell, Region as AnyRegion } from '../../combinations/grid.js';
import { behaviours, emptyCells, listOf } from './lists.js';

type GridCell = AnyCell<SendFacts, SendOptions>;
type Region = AnyRegion<SendFacts, SendOptions>;

const recipientsCell = (cells: readonly Cell[], draw: Draw, options?: SendOptions): GridCell =>
  cellOf(send, 'unknown', [encodedId, ...cells], draw, options);

const repeatedCell = (
  element: ElementClass,
  length: number,
  { seed }: Draw,
  maxSubscribers: number,
): GridCell => ({
  name: `Subscribers of ${length} at most ${maxSubscribers}: ${element.name}`,
  requests: fc
    .sample(element.value, { numRuns: 1, seed })
    .map((one) => ({ messageId: 'MzA6Nzg6MA', body: { Subscribers: Array.from({ length }, () => one) } })),
  options: { maxSubscribers },
});

const levels = ['e164', 'possible', 'valid'] as const;

/** All that the rules can tell apart of recipients. */
export const ofRecipients = (draw: Draw): readonly Region[] => [
  {
    name: 'recipients: every class of subscriber alone, at every strictness',
    *cells() {
      for (const element of elements().Subscribers) {
        const cell = recipientsCell([listOf('Subscribers', [element])], draw);
        for (const phone of levels) yield { ...cell, options: { phone } };
      }
    },
  },
  {
    name: 'recipients: every two ways of a subscriber to be wrong, and both orders',
    *cells() {
      for (const one of behaviours()) {
        for (const other of behaviours()) yield recipientsCell([listOf('Subscribers', [one, other])], draw);
      }
    },
  },
  {
    name: 'recipients: every class of mobileNumbers with every class of Subscribers',
    *cells() {
      const numbers = [
        ...emptyCells('mobileNumbers'),
        ...mobileNumberClasses.flatMap((one) => [
          listOf('mobileNumbers', [one]),
          ...mobileNumberClasses.map((other) => listOf('mobileNumbers', [one, other])),
        ]),
      ];
      const subscribers = [
        ...emptyCells('Subscribers'),
        ...behaviours().map((element) => listOf('Subscribers', [element])),
      ];
      for (const one of numbers) {
        for (const other of subscribers) yield recipientsCell([one, other], draw);
      }
    },
  },
  {
    name: 'recipients: around the most subscribers allowed',
    *cells() {
      for (const maxSubscribers of [0, 1, 3, 250]) {
        for (const element of behaviours().slice(0, 6)) {
          for (const length of [maxSubscribers, maxSubscribers + 1]) {
            yield repeatedCell(element, length, draw, maxSubscribers);
          }
        }
      }
    },
  },
];
