import { listSend, listSends } from '../../../testing/src/list-send/list-send.js';
import { families } from '../../../testing/src/list-send/families.js';
import type { ListSendFacts, ListSendOptions } from '../../src/message-list/index.js';
import { encodedId, kindsOf, ofFamilies, pairs, withoutBody } from '../combinations/grid.js';
import type { Draw, Region } from '../combinations/grid.js';

/** All that the rules can distinguish: every class of every field of each family, and every two families together. */
export const grid = (draw: Draw): readonly Region<ListSendFacts, ListSendOptions>[] => [
  ...ofFamilies(listSend, families.names, [encodedId], draw),
  pairs(
    listSend,
    (knowledge) =>
      families.names.map((family) => ({
        cells: kindsOf(listSends, family, knowledge),
        plain: [encodedId],
      })),
    draw,
  ),
  withoutBody(listSend, draw),
];
