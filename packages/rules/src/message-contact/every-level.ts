import { hasPlan, isAlpha2, isE164, isPossible, isValid, suitsCountry } from '@assay/phone';

import type { Phones } from './number.js';

/** Numbers and countries at every level. */
export const everyLevel: Phones = {
  accepts: { e164: isE164, possible: isPossible, valid: isValid },
  suits: suitsCountry,
  hasPlan,
  isAlpha2,
};
