import type { RuleId } from '../../../src/message-list/messages.js';
import { isContentUrl } from '../../message-contact/oracle/content-url.js';
import { lowerCaseAscii } from '../../message-contact/oracle/ascii.js';
import type { Field } from '../../message-contact/oracle/field.js';
import { isMalformed } from '../../message-contact/oracle/message-id.js';
import { isSendTime } from '../../message-contact/oracle/send-time.js';
import { asArgument, isAbsent, isBlank } from '../../message-contact/oracle/values.js';
import { deferred, fail, pass, reading, skipped } from '../../message-contact/oracle/verdict.js';
import type { Verdict } from '../../message-contact/oracle/verdict.js';
import { type Body, findingsOf, type Window } from './body.js';

/** Section 1: what the caller knows of the stored message. */
export interface Message {
  readonly text?: string | null | undefined;
  readonly status?: string | null | undefined;
}

/** All that a rule judges. */
export interface Situation {
  readonly messageId: unknown;
  readonly anyMessageId: boolean;
  readonly body: Body;
  readonly message: Message | null | undefined;
  readonly lists: { readonly [id: string]: unknown };
}

type Reading = (situation: Situation) => readonly Verdict[];
type List = Field<readonly unknown[]>;

/** Section 1.1: "rules of the list as a whole are skipped then". */
const ofList = (
  list: List,
  flags: readonly Field<boolean>[],
  judge: (ids: readonly unknown[] | undefined) => boolean,
): readonly Verdict[] => {
  const isReadable = (list.value ?? []).every((id) => typeof id === 'string');
  return [
    reading([{ ...list, readable: list.readable && isReadable }, ...flags], () =>
      judge(list.value) ? fail([list.key]) : pass,
    ),
  ];
};

/** "an element is no string, or blank, or `facts.lists` has none of this id"; "those of blank ones come first". */
const ofIds = (list: List, lists: Situation['lists']): readonly Verdict[] => {
  if (!list.readable) return [skipped];
  const ids = (list.value ?? []).map((id, index) => ({ id, path: [list.key, index] }));
  const texts = ids.filter((one): one is typeof one & { id: string } => typeof one.id === 'string');
  return [
    ...ids.filter(({ id }) => typeof id !== 'string').map(() => skipped),
    ...texts.filter(({ id }) => isBlank(id)).map(({ id, path }) => fail(path, id)),
    ...texts
      .filter(({ id }) => !isBlank(id))
      .map(({ id, path }) => {
        const list = Object.hasOwn(lists, id) ? lists[id] : undefined;
        if (list === undefined) return deferred('lists');
        return list === null || list === false ? fail(path, id) : pass;
      }),
  ];
};

/** Section 2.1: by number, from `-1200` to `+1400`. */
const isOffset = (text: string): boolean => {
  const parts = /^([+-])([0-9]{2})([0-9]{2})$/.exec(text);
  if (parts === null) return false;
  const minutes = Number(`${parts[1]}1`) * (Number(parts[2]) * 60 + Number(parts[3]));
  return Number(parts[3]) < 60 && minutes >= -12 * 60 && minutes <= 14 * 60;
};

/** Section 2.1: from `0000` to `2359`. */
const isTimeOfDay = (text: string): boolean =>
  /^[0-9]{4}$/.test(text) && Number(text.slice(0, 2)) < 24 && Number(text.slice(2)) < 60;

const inWindow =
  (name: keyof Window, judge: (field: Field<string>) => readonly string[] | undefined): Reading =>
  ({ body: { BlackoutWindow: window } }) => {
    if (!window.readable) return [skipped];
    if (window.value === undefined) return [pass];
    const field = window.value[name];
    return [
      reading([field], () => {
        const args = judge(field);
        return args === undefined ? pass : fail([window.key, field.key], ...args);
      }),
    ];
  };
const missing = (name: keyof Window): Reading =>
  inWindow(name, ({ value }) => (isBlank(value) ? [] : undefined));
const invalid = (name: keyof Window, isRight: (text: string) => boolean): Reading =>
  inWindow(name, ({ value = '' }) => (isBlank(value) || isRight(value) ? undefined : [value]));

const ofText =
  (name: 'SendTime' | 'ContentURL', isRight: (text: string) => boolean): Reading =>
  ({ body }) => [
    reading([body[name]], () => {
      const text = body[name].value ?? '';
      return isBlank(text) || isRight(text) ? pass : fail([body[name].key], text);
    }),
  ];

const isFilled = (ids: readonly unknown[] | undefined): boolean => ids !== undefined && ids.length > 0;
const isEmpty = (ids: readonly unknown[] | undefined): boolean => ids !== undefined && ids.length === 0;

/** Section 2: the rules. A new rule does not compile without its entry. */
export const oracle: { readonly [Id in RuleId]: Reading } = {
  shape: ({ body }) =>
    body.isObject ? findingsOf(body).map((finding) => ({ outcome: 'fail', ...finding })) : [fail([])],
  'message-id-malformed': (s) => [isMalformed(s) ? fail(['messageId'], asArgument(s.messageId)) : pass],
  'message-unknown': (s) => {
    if (isMalformed(s)) return [skipped];
    if (s.message === undefined) return [deferred('message')];
    return [s.message === null ? fail(['messageId'], asArgument(s.messageId)) : pass];
  },
  'message-inactive': (s) => {
    if (isMalformed(s) || s.message === null) return [skipped];
    const status = s.message?.status;
    if (isAbsent(status)) return [deferred('message.status')];
    return [['active', 'scheduled'].includes(lowerCaseAscii(status.trim())) ? pass : fail(['messageId'])];
  },
  'target-lists-empty': ({ body }) => ofList(body.TargetListIds, [], isEmpty),
  'target-list-invalid': ({ body, lists }) => ofIds(body.TargetListIds, lists),
  'target-lists-not-applicable': ({ body: { TargetListIds, OverrideTemplateTargetLists: flag } }) =>
    ofList(TargetListIds, [flag], (ids) => flag.value !== true && isFilled(ids)),
  'target-lists-missing': ({ body: { TargetListIds, OverrideTemplateTargetLists: flag } }) =>
    ofList(TargetListIds, [flag], (ids) => flag.value === true && ids === undefined),
  'exclusion-lists-empty': ({ body }) => ofList(body.ExclusionListIds, [], isEmpty),
  'exclusion-list-invalid': ({ body, lists }) => ofIds(body.ExclusionListIds, lists),
  'exclusion-lists-not-applicable': ({ body: { ExclusionListIds, OverrideTemplateExclusionLists: flag } }) =>
    ofList(ExclusionListIds, [flag], (ids) => flag.value !== true && isFilled(ids)),
  'exclusion-lists-missing': ({ body: { ExclusionListIds, OverrideTemplateExclusionLists: flag } }) =>
    ofList(ExclusionListIds, [flag], (ids) => flag.value === true && ids === undefined),
  'exclusion-lists-ignored': ({ body: { ExclusionListIds, IgnoreExclusionLists: flag } }) =>
    ofList(ExclusionListIds, [flag], (ids) => flag.value === true && isFilled(ids)),
  'exclusion-override-ignored': ({
    body: { OverrideTemplateExclusionLists: one, IgnoreExclusionLists: other },
  }) => [reading([one, other], () => (one.value === true && other.value === true ? fail([one.key]) : pass))],
  'message-blank': ({ body: { OverrideMessageText: flag, MessageText }, message }) => [
    reading([flag], () => {
      if (flag.value === true) return pass;
      if (message === null) return skipped;
      if (message === undefined) return deferred('message');
      return isBlank(message.text) ? fail([MessageText.key]) : pass;
    }),
  ],
  'override-blank': ({ body: { OverrideMessageText: flag, MessageText } }) => [
    reading([flag, MessageText], () =>
      flag.value === true && isBlank(MessageText.value) ? fail([MessageText.key]) : pass,
    ),
  ],
  'text-not-applicable': ({ body: { OverrideMessageText: flag, MessageText } }) => [
    reading([flag, MessageText], () =>
      flag.value !== true && !isBlank(MessageText.value) ? fail([MessageText.key]) : pass,
    ),
  ],
  'utc-offset-missing': missing('UtcOffset'),
  'utc-offset-invalid': invalid('UtcOffset', isOffset),
  'window-start-missing': missing('WindowStart'),
  'window-start-invalid': invalid('WindowStart', isTimeOfDay),
  'window-end-missing': missing('WindowEnd'),
  'window-end-invalid': invalid('WindowEnd', isTimeOfDay),
  'send-time-invalid': ofText('SendTime', isSendTime),
  'content-url-invalid': ofText('ContentURL', isContentUrl),
  // A caller's own rule threw, and here there is none.
  unexpected: () => [pass],
};
