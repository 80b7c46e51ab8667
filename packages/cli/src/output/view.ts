import type { Report } from '@assay/rules';
import type { SendRequest } from '@assay/rules/message-contact';
import type { Place } from '../input/place.js';

/** Writes what one request came to. Ends with a line feed. */
export type View = (place: Place, report: Report<SendRequest>) => string;
