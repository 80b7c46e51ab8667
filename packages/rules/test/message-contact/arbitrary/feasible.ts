import { send, sends } from '../../../../testing/src/send/send.js';
import { setsOf } from '../../combinations/feasible.js';

export type { Mask } from '../../combinations/feasible.js';

/** The sets of rules of a send to contacts. */
export const sendSets = setsOf(send, sends);
export const { ids, maskOf, rulesOf, feasible: feasibleSets, reasonAgainst } = sendSets;
