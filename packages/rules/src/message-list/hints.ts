import { commonHints } from '../message/hints.js';
import { joined } from '../message/joined.js';
import type { RuleId } from './messages.js';

/**
 * The cause of each rule of a send to lists, and what to do. The sentences are ours. A page that shows the documented sentences
 * alone does not load them.
 *
 * @example
 * listSendHints['target-lists-missing'].remedy // => 'Name the lists in TargetListIds, or leave OverrideTemplateTargetLists out.'
 */
export const listSendHints = /* @__PURE__ */ joined(commonHints, {
  'message-inactive': {
    cause: 'The stored message is neither active nor scheduled.',
    remedy: 'Activate the message in the account, then send the request again.',
  },
  'target-lists-empty': {
    cause: 'TargetListIds is an empty list.',
    remedy: 'Name at least one list, or leave TargetListIds out to send to the lists of the message.',
  },
  'target-list-invalid': {
    cause: 'An id in TargetListIds is blank, is not a string, or is of no list of the account.',
    remedy: 'Use the id of a list of the same account, as the API returns it.',
  },
  'target-lists-not-applicable': {
    cause: 'TargetListIds is given, and OverrideTemplateTargetLists is not true.',
    remedy: 'Set OverrideTemplateTargetLists to true, or leave TargetListIds out.',
  },
  'target-lists-missing': {
    cause: 'OverrideTemplateTargetLists is true, and TargetListIds is left out.',
    remedy: 'Name the lists in TargetListIds, or leave OverrideTemplateTargetLists out.',
  },
  'exclusion-lists-empty': {
    cause: 'ExclusionListIds is an empty list.',
    remedy: 'Name at least one list, or leave ExclusionListIds out.',
  },
  'exclusion-list-invalid': {
    cause: 'An id in ExclusionListIds is blank, is not a string, or is of no list of the account.',
    remedy: 'Use the id of a list of the same account, as the API returns it.',
  },
  'exclusion-lists-not-applicable': {
    cause: 'ExclusionListIds is given, and OverrideTemplateExclusionLists is not true.',
    remedy: 'Set OverrideTemplateExclusionLists to true, or leave ExclusionListIds out.',
  },
  'exclusion-lists-missing': {
    cause: 'OverrideTemplateExclusionLists is true, and ExclusionListIds is left out.',
    remedy: 'Name the lists in ExclusionListIds, or leave OverrideTemplateExclusionLists out.',
  },
  'exclusion-lists-ignored': {
    cause: 'ExclusionListIds is given, and IgnoreExclusionLists is true.',
    remedy: 'Leave ExclusionListIds out, or IgnoreExclusionLists.',
  },
  'exclusion-override-ignored': {
    cause: 'OverrideTemplateExclusionLists and IgnoreExclusionLists are both true.',
    remedy: 'Set one of the two flags alone.',
  },
  'message-blank': {
    cause: 'The stored message has no text, and the request does not override it.',
    remedy: 'Set OverrideMessageText to true and send a MessageText, or give the stored message a text.',
  },
  'override-blank': {
    cause: 'OverrideMessageText is true, and MessageText is blank.',
    remedy: 'Send a MessageText, or leave OverrideMessageText out.',
  },
  'text-not-applicable': {
    cause: 'A MessageText is given, and OverrideMessageText is not true.',
    remedy: 'Set OverrideMessageText to true, or leave MessageText out.',
  },
  'utc-offset-missing': {
    cause: 'BlackoutWindow is given, and its UtcOffset is blank.',
    remedy: 'Name the offset from UTC, as -0500, or leave BlackoutWindow out.',
  },
  'utc-offset-invalid': {
    cause: 'UtcOffset has another form, or is not between -1200 and +1400.',
    remedy: 'Write it as a sign, two digits of hours and two of minutes: -0500.',
  },
  'window-start-missing': {
    cause: 'BlackoutWindow is given, and its WindowStart is blank.',
    remedy: 'Name the time at which the window starts, as 2200, or leave BlackoutWindow out.',
  },
  'window-start-invalid': {
    cause: 'WindowStart has another form, or is not a time of a day.',
    remedy: 'Write it as two digits of hours and two of minutes: 2200.',
  },
  'window-end-missing': {
    cause: 'BlackoutWindow is given, and its WindowEnd is blank.',
    remedy: 'Name the time at which the window ends, as 0700, or leave BlackoutWindow out.',
  },
  'window-end-invalid': {
    cause: 'WindowEnd has another form, or is not a time of a day.',
    remedy: 'Write it as two digits of hours and two of minutes: 0700.',
  },
  'content-url-invalid': {
    cause: 'ContentURL is not an absolute http or https URL with a host, or has more than 2,048 characters.',
    remedy: 'Send the whole address, with its scheme: https://example.com/picture.png.',
  },
}) satisfies { readonly [Id in RuleId]: { readonly cause: string; readonly remedy: string } };
