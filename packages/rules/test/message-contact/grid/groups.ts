import { everyKnowledge, groups } from '../../../src/message-contact/arbitrary/ways.js';
import { cellOf, type Draw, encodedId, oneNumber, type Region } from './cell.js';

/** The full product of the classes of each group, for each thing that can be known. */
export const ofGroups = (draw: Draw): readonly Region[] =>
  groups.map(({ name, cells }) => ({
    name: `${name}: every class of every field and fact`,
    *cells() {
      for (const knowledge of everyKnowledge) {
        for (const cell of cells(knowledge)) {
          yield cellOf(knowledge, [encodedId, oneNumber, cell], draw);
          if (name === 'message id') {
            yield cellOf(knowledge, [encodedId, oneNumber, cell], draw, { messageId: 'any' });
          }
        }
      }
    },
  }));

const noObjects = [null, undefined, [], [{}], '', 'text', 0, true];

/** Bodies that are no object, beside every class of message id. */
export const withoutBody = (draw: Draw): Region => ({
  name: 'a body that is no object, with every class of message id',
  *cells() {
    for (const knowledge of everyKnowledge) {
      for (const cell of groups[0]?.cells(knowledge) ?? []) {
        for (const body of noObjects) {
          const { name, requests } = cellOf(knowledge, [encodedId, cell], draw);
          yield {
            name: `${name}; body ${JSON.stringify(body)}`,
            requests: requests.map((request) => ({ ...request, body })),
          };
        }
      }
    }
  },
});
