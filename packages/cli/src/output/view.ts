import type { Report } from '@assay/rules';
import type { Subject } from '../check/subject.js';
import { fault } from '../input/fault.js';
import type { Fault, Place } from '../input/fault.js';
import type { LineOf } from '../input/requests.js';
import type { Paint } from './paint.js';

/** How many requests came to what. */
export interface Tally {
  readonly valid: number;
  readonly incomplete: number;
  readonly invalid: number;
  readonly unread: number;
}

/** A request that was judged. */
export interface JudgedRequest {
  readonly place: Place;
  readonly report: Report<unknown>;
  readonly lineOf: LineOf;
  /** How long it took. */
  readonly seconds: number;
}

/** The options of a view. */
export interface Look {
  readonly paint: Paint;
  /** If each rule is explained. */
  readonly isExplained: boolean;
  readonly version: string;
  readonly subject: Subject;
  /** The address of the pages of the rules, if they have some. */
  readonly errorPages: string | undefined;
}

/** Writes what requests come to, each as soon as it is judged. What it writes ends with a line feed, or is empty. */
export interface View {
  readonly begin: string;
  readonly request: (judged: JudgedRequest) => string;
  /** A fault is printed on standard error, whatever the view does with it. */
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

/** What a view writes. One that throws has made a longer text than there can be: that is reported, and the next request goes on. */
export const viewed = (view: View, judged: JudgedRequest): string | Fault => {
  try {
    return view.request(judged);
  } catch {
    return fault(
      judged.place,
      'an answer that can be written',
      'one that is too long',
      'list fewer with --max-violations N',
    );
  }
};
