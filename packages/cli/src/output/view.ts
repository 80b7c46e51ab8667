import type { Report } from '@assay/rules';
import type { SendRequest } from '@assay/rules/message-contact';
import type { Tally } from '../check/check.js';
import { fault } from '../input/fault.js';
import type { Fault, Place } from '../input/fault.js';

/** Writes what requests come to, each as soon as it is judged. What it writes ends with a line feed, or is empty. */
export interface View {
  readonly begin: string;
  readonly request: (place: Place, report: Report<SendRequest>) => string;
  /** What could not be read is told on standard error, whatever the view says of it. */
  readonly fault: (fault: Fault) => string;
  readonly end: (tally: Tally) => string;
}

/** A view that is a line or some a request, and nothing else. */
export const perRequest = (request: View['request']): View => ({
  begin: '',
  request,
  fault: () => '',
  end: () => '',
});

/** What a view writes. One that throws has made a longer text than there can be: that is said, and the next request goes on. */
export const viewed = (view: View, place: Place, report: Report<SendRequest>): string | Fault => {
  try {
    return view.request(place, report);
  } catch {
    return fault(
      place,
      'an answer that can be written',
      'one that is too long',
      'list fewer with --max-violations N',
    );
  }
};
