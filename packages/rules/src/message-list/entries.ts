import { anyOf, asciiLowerCase, own } from '../index.js';
import { isContentUrl } from '../message/content-url.js';
import { isMessageId } from '../message/message-id.js';
import { isSendTime } from '../message/send-time.js';
import { isBlank, textOf } from '../message/text.js';
import { isUtcOffset, isWindowTime } from './blackout-window.js';
import { each, given, on, section } from './table.js';

/** The rules of a list of ids, and of the flag with which it takes the place of those of the message. */
const listRules = (
  lists: 'TargetListIds' | 'ExclusionListIds',
  flag: 'OverrideTemplateTargetLists' | 'OverrideTemplateExclusionLists',
) => ({
  empty: given(lists).fails((s) => s[lists].length === 0),
  invalid: anyOf(
    each(lists)
      .on()
      .fails((id) => isBlank(id) && [id]),
    each(lists)
      .on()
      .when((id) => !isBlank(id))
      .needsEach('lists', (id) => id)
      .fails((id, { lists: list }) => (list === null || list === false) && [id]),
  ),
  notApplicable: given(lists, flag).fails((s) => !s[flag] && s[lists].length > 0),
  missing: on(lists, flag).fails((s) => s[flag] && s[lists] === undefined),
});

const targets = listRules('TargetListIds', 'OverrideTemplateTargetLists');
const exclusions = listRules('ExclusionListIds', 'OverrideTemplateExclusionLists');

/** The rules of a field that a blackout window needs. */
const windowRules = (
  field: 'UtcOffset' | 'WindowStart' | 'WindowEnd',
  isRight: (value: string) => boolean,
) => ({
  missing: section('BlackoutWindow')
    .on(field)
    .fails((w) => isBlank(w[field])),
  invalid: section('BlackoutWindow')
    .given(field)
    .fails((w) => !isBlank(w[field]) && !isRight(w[field]) && [w[field]]),
});

const offset = windowRules('UtcOffset', isUtcOffset);
const start = windowRules('WindowStart', isWindowTime);
const end = windowRules('WindowEnd', isWindowTime);

const ready: readonly string[] = ['active', 'scheduled'];

/** One rule a row. */
export const entries = {
  'message-id-malformed': on('messageId').fails(
    ({ messageId: id }, { messageId: form }) => !isMessageId(id, form) && [textOf(id)],
  ),
  'message-unknown': on('messageId')
    .after('message-id-malformed')
    .needs('message', { orNull: true })
    .fails(({ messageId: id }, { message }) => message === null && [textOf(id)]),
  'message-inactive': on('messageId')
    .after('message-id-malformed')
    .needs('message.status')
    .fails((_, { 'message.status': status }) => !ready.includes(asciiLowerCase(status.trim()))),

  'target-lists-empty': targets.empty,
  'target-list-invalid': targets.invalid,
  'target-lists-not-applicable': targets.notApplicable,
  'target-lists-missing': targets.missing,
  'exclusion-lists-empty': exclusions.empty,
  'exclusion-list-invalid': exclusions.invalid,
  'exclusion-lists-not-applicable': exclusions.notApplicable,
  'exclusion-lists-missing': exclusions.missing,
  'exclusion-lists-ignored': given('ExclusionListIds', 'IgnoreExclusionLists').fails(
    (s) => s.IgnoreExclusionLists && s.ExclusionListIds.length > 0,
  ),
  'exclusion-override-ignored': on('OverrideTemplateExclusionLists', 'IgnoreExclusionLists').fails(
    (s) => s.OverrideTemplateExclusionLists && s.IgnoreExclusionLists,
  ),

  'message-blank': on('OverrideMessageText')
    .at('MessageText')
    .when((s) => !s.OverrideMessageText)
    .needs('message')
    .fails((_, { message }) => isBlank(own(message, 'text'))),
  'override-blank': on('MessageText', 'OverrideMessageText').fails(
    (s) => s.OverrideMessageText && isBlank(s.MessageText),
  ),
  'text-not-applicable': on('MessageText', 'OverrideMessageText').fails(
    (s) => !s.OverrideMessageText && !isBlank(s.MessageText),
  ),

  'utc-offset-missing': offset.missing,
  'utc-offset-invalid': offset.invalid,
  'window-start-missing': start.missing,
  'window-start-invalid': start.invalid,
  'window-end-missing': end.missing,
  'window-end-invalid': end.invalid,
  'send-time-invalid': given('SendTime').fails(
    ({ SendTime: time }) => !isBlank(time) && !isSendTime(time) && [time],
  ),
  'content-url-invalid': given('ContentURL').fails(
    ({ ContentURL: url }) => !isBlank(url) && !isContentUrl(url) && [url],
  ),
};
