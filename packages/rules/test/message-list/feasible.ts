import { listSend, listSends } from '../../../testing/src/list-send/list-send.js';
import { setsOf } from '../combinations/feasible.js';

export const listSets = setsOf(listSend, listSends);
