import { families } from '../../../../testing/src/send/families.js';
import type { Family } from '../../../../testing/src/send/families.js';
import { judged } from '../../../../testing/src/send/judged.js';
import { everyKnowledge } from '../../../../testing/src/send/part.js';
import type { Cell, Knowledge } from '../../../../testing/src/send/part.js';
import { mobileNumberClasses } from '../../../../testing/src/send/subscriber.js';
import { cellOf, type Draw, encodedId, oneNumber, type Region } from './cell.js';
import { behaviours, emptyCells, listOf } from './lists.js';

/** One cell of a family for each set of rules that it can violate. */
const kindsOf = (family: Family, knowledge: Knowledge): readonly Cell[] => {
  const found = new Map<string, Cell>();
  for (const cell of judged().cells[knowledge][family]) {
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

const others = families.filter((family) => family !== 'recipients');

/** Every two families: each thing that the one can violate next to each that the other can. */
export const pairs = (draw: Draw): Region => ({
  name: 'every two families: all that one can violate next to all that the other can',
  *cells() {
    for (const knowledge of everyKnowledge) {
      const kinds = [recipientKinds(), ...others.map((family) => kindsOf(family, knowledge))];
      for (const [place, of] of kinds.entries()) {
        for (const ofOther of kinds.slice(place + 1)) {
          for (const one of of) {
            for (const other of ofOther) {
              const base = place === 0 ? [encodedId] : [encodedId, oneNumber];
              yield cellOf(knowledge, [...base, one, other], draw);
            }
          }
        }
      }
    }
  },
});
