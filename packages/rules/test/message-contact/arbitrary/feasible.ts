import { send, sends } from '../../../../testing/src/send/send.js';
import { setsOf } from '../../combinations/feasible.js';

export type { Mask } from '../../combinations/feasible.js';

export const { ids, maskOf, rulesOf, feasible: feasibleSets, reasonAgainst, allowed } = setsOf(send, sends);
