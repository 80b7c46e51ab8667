import { array, boolean, object, text, unknown, withParams } from '../index.js';

const keys = 'ignoreCase';

/** The body: its fields in the order of a report. */
export const listSendBody = object(
  {
    TargetListIds: array(text),
    OverrideTemplateTargetLists: boolean,
    ExclusionListIds: array(text),
    OverrideTemplateExclusionLists: boolean,
    IgnoreExclusionLists: boolean,
    OverrideMessageText: boolean,
    MessageText: text,
    BlackoutWindow: object({ UtcOffset: text, WindowStart: text, WindowEnd: text }, { keys }),
    SendTime: text,
    AllowDuplication: boolean,
    ContentURL: text,
  },
  { keys },
);

/** The input: the `{id}` of the URL as it is, and the body. */
export const listSendInput = /* @__PURE__ */ withParams({ messageId: unknown }, listSendBody);
