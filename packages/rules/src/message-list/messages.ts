import { documented, ours, shapes, sibling } from '../message/messages.js';

const rows = {
  shape: shapes.body,
  'message-id-malformed': documented('Message id <0> is not valid.'),
  'message-unknown': documented('Message <0> is not valid for the client.'),
  'message-inactive': documented('The Message must be in Active status in order to send.'),
  'target-lists-empty': documented('The count of Target List IDs cannot be zero.'),
  'target-list-invalid': documented('Target list id [<0>] is invalid.'),
  'target-lists-not-applicable': documented(
    'TargetListIds is not applicable when OverrideTemplateTargetLists is false.',
  ),
  'target-lists-missing': documented(
    'Cannot override template target lists when no target list ids are specified.',
  ),
  'exclusion-lists-empty': documented('The count of Exclusion List IDs cannot be zero.'),
  'exclusion-list-invalid': documented('Exclusion list id [<0>] is invalid.'),
  'exclusion-lists-not-applicable': documented(
    'ExclusionListIds is not applicable when OverrideTemplateExclusionLists is false.',
  ),
  'exclusion-lists-missing': documented(
    'Cannot override template exclusion lists when no exclusion list ids are specified.',
  ),
  'exclusion-lists-ignored': documented(
    'Exclusion list ids cannot be specified when IgnoreExclusionLists is true.',
  ),
  'exclusion-override-ignored': documented(
    'OverrideTemplateExclusionLists cannot be true when IgnoreExclusionLists is true.',
  ),
  'message-blank': documented('Message is blank and no override message was provided.'),
  'override-blank': documented('Cannot override message text with a blank message.'),
  'text-not-applicable': documented('MessageText is not applicable when OverrideMessageText is false.'),
  'utc-offset-missing': documented('A UTC offset must be specified when using a blackout window.'),
  'utc-offset-invalid': documented('<0> is not a valid UTC offset.'),
  'window-start-missing': documented('A window start time must be specified when using a blackout window.'),
  'window-start-invalid': documented('<0> is not a valid blackout window start time.'),
  'window-end-missing': documented('A window end time must be specified when using a blackout window.'),
  'window-end-invalid': documented('<0> is not a valid blackout window end time.'),
  'send-time-invalid': documented('<0> is not a valid send time (yyyy-MM-dd HH:mm).'),
  'content-url-invalid': ours('<0> is not a valid content URL.'),
  unexpected: sibling('An unexpected error occurred, please contact Customer Support with reference id <0>.'),
} as const;

/**
 * The error table of `POST /sms/v1/messageList/{id}/send`, in report order: a row a rule.
 * `shape` is here with the text for a body that is no object; its others are in `shapes`.
 *
 * @example
 * messages['target-list-invalid'].template // => 'Target list id [<0>] is invalid.'
 */
export const messages: typeof rows = /* @__PURE__ */ Object.freeze(rows);

/** The id of a rule: a row of the table. */
export type RuleId = keyof typeof messages;
