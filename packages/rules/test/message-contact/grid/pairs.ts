import type { Cell, Knowledge } from '../../../src/message-contact/arbitrary/part.js';
import { mobileNumberClasses } from '../../../src/message-contact/arbitrary/subscriber.js';
import { everyKnowledge, groups, judged } from '../../../src/message-contact/arbitrary/ways.js';
import { cellOf, type Draw, encodedId, oneNumber, type Region } from './cell.js';
import { behaviours, emptyCells, listOf } from './lists.js';

/** One cell of a group for each set of rules that it can violate. */
const kindsOf = (place: number, knowledge: Knowledge): readonly Cell[] => {
  const found = new Map<string, Cell>();
  for (const cell of judged().cells.get(knowledge)?.[place] ?? []) {
    const kind = [...cell.violates, cell.isDeferred].join();
    if (!found.has(kind)) found.set(kind, cell);
  }
  return [...found.values()];
};

const recipientKinds = (): readonly Cell[] => [
  ...emptyCells('mobileNumbers'),
  ...mobileNumberClasses.map((element) => listOf('mobileNumbers', [element])),
  ...behaviours().map((element) => listOf('Subscribers', [element])),
];

/** Every two groups: each thing that the one can violate beside each that the other can. */
export const pairs = (draw: Draw): Region => ({
  name: 'every two groups: all that one can violate beside all that the other can',
  *cells() {
    for (const knowledge of everyKnowledge) {
      const kinds = [recipientKinds(), ...groups.map((_, place) => kindsOf(place, knowledge))];
      for (const [place, of] of kinds.entries()) {
        for (const others of kinds.slice(place + 1)) {
          for (const one of of) {
            for (const other of others) {
              const beside = place === 0 ? [encodedId] : [encodedId, oneNumber];
              yield cellOf(knowledge, [...beside, one, other], draw);
            }
          }
        }
      }
    }
  },
});
