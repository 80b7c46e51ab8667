import type { Report } from '@assay/rules';
import type { SendRequest } from '@assay/rules/message-contact';
import { fault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import type { Place } from '../input/place.js';

/** Writes what one request came to. Ends with a line feed. */
export type View = (place: Place, report: Report<SendRequest>) => string;

/** What a view writes. One that throws has made a longer text than there can be: that is said, and the next request goes on. */
export const viewed = (view: View, place: Place, report: Report<SendRequest>): string | Fault => {
  try {
    return view(place, report);
  } catch {
    return fault(
      place,
      'an answer that can be written',
      'one that is too long',
      'list fewer with --max-violations N',
    );
  }
};
