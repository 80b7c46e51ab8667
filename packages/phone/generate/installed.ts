import metadata from 'libphonenumber-js/max/metadata';

import { callingCodesOf, metadataOf } from '../src/metadata/numbering-plan.js';
import type { CallingCode } from '../src/metadata/numbering-plan.js';

/** The calling codes of the installed libphonenumber-js. */
export const callingCodes: readonly CallingCode[] = callingCodesOf(metadataOf(metadata));
