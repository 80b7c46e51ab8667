import type { ShapeFinding } from './field.js';
import { findingsOf } from './subscriber.js';
import { texts } from './texts.js';
import type { Reading, Verdict } from './verdict.js';

const asVerdict = (finding: ShapeFinding): Verdict => ({ outcome: 'fail', ...finding });

/** Rule 0, in the order that section 2 gives. */
export const shape: Reading = ({ body }) => {
  if (!body.isObject) return [asVerdict({ path: [], text: texts.shape, args: [] })];
  return [
    ...body.mobileNumbers.findings,
    ...body.Subscribers.findings,
    ...(body.Subscribers.value ?? []).flatMap((element) =>
      element === undefined ? [] : findingsOf(element),
    ),
    ...body.Subscribe.findings,
    ...body.Resubscribe.findings,
    ...body.keyword.findings,
    ...body.Override.findings,
    ...body.messageText.findings,
    ...body.ContentURL.findings,
    ...body.SendTime.findings,
  ].map(asVerdict);
};

/** The rules of this file, by their ids. */
export const ofShape = {
  shape,
};
