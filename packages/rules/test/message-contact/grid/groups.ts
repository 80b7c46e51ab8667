import { families } from '../../../../testing/src/send/families.js';
import { cellsOf } from '../../../../testing/src/send/judged.js';
import { everyKnowledge } from '../../../../testing/src/send/part.js';
import { cellOf, type Draw, encodedId, oneNumber, type Region } from './cell.js';

/** The full product of the classes of each family but the recipients, for each thing that can be known. */
export const ofGroups = (draw: Draw): readonly Region[] =>
  families
    .filter((family) => family !== 'recipients')
    .map((family) => ({
      name: `${family}: every class of every field and fact`,
      *cells() {
        for (const knowledge of everyKnowledge) {
          for (const cell of cellsOf[family](knowledge)) {
            yield cellOf(knowledge, [encodedId, oneNumber, cell], draw);
            if (family === 'message-id') {
              yield cellOf(knowledge, [encodedId, oneNumber, cell], draw, { messageId: 'any' });
            }
          }
        }
      },
    }));

const noObjects = [null, undefined, [], [{}], '', 'text', 0, true];

/** Bodies that are no object, next to every class of message id. */
export const withoutBody = (draw: Draw): Region => ({
  name: 'a body that is no object, with every class of message id',
  *cells() {
    for (const knowledge of everyKnowledge) {
      for (const cell of cellsOf['message-id'](knowledge)) {
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
