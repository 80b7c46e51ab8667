import { isE164, isPossible, isValid } from '@assay/phone';
import type { SendFacts, SendOptions, SendRequest } from '@assay/rules/message-contact';

import { isObject, names, readBody } from './read.js';
import type { Body, Name } from './read.js';
import { judgeSubscribers } from './subscribers.js';
import type { Strictness, Subscribers } from './subscribers.js';
import { failed, passed, Verdict, Violations } from './verdict.js';
import type { Answer } from './verdict.js';
import { asciiLower, isBlank, isContentUrl, isMessageId, isNumeric, isSendTime, textOf } from './words.js';
import type { Id } from './words.js';

const levels = { e164: isE164, possible: isPossible, valid: isValid };

/** The indices of the fields. */
const field = {
  mobileNumbers: 0,
  Subscribers: 1,
  Subscribe: 2,
  Resubscribe: 3,
  keyword: 4,
  Override: 5,
  messageText: 6,
  ContentURL: 7,
  SendTime: 8,
} as const;

const keyOf = ({ keys }: Body, name: Name): string =>
  keys === undefined ? name : (keys[field[name]] ?? name);

/** The fields that could not be read, a bit each. */
const [ofNumbers, ofSubscribers, ofSubscribe, ofResubscribe, ofKeyword, ofOverride, ofText, ofUrl, ofTime] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256,
] as const;
const allFields = 511;

/** Skips a rule if one of the fields that it reads could not be read. */
const isSkipped = (verdict: Verdict, rule: Id, unread: number, fields: number): boolean => {
  const missing = unread & fields;
  if (missing === 0) return false;
  names.forEach((name, index) => {
    if ((missing & (1 << index)) !== 0) verdict.skip(rule, name);
  });
  return true;
};

/** Adds a field that is given twice. Returns its bit. */
const twice = (verdict: Verdict, { again }: Body, name: Name, bit: number): number => {
  const second = again?.[field[name]];
  if (second === undefined) return 0;
  verdict.misread([second], 'repeated', [second]);
  return bit;
};

/** Returns the bit of a field that is no text, or given twice. */
const misreadText = (verdict: Verdict, body: Body, name: Name, value: unknown, bit: number): number => {
  if (value === undefined) return 0;
  if (typeof value === 'string') return body.again === undefined ? 0 : twice(verdict, body, name, bit);
  verdict.misread([keyOf(body, name)], 'string', [name]);
  twice(verdict, body, name, bit);
  return bit;
};

/** Returns the bit of a field that is neither true nor false, or given twice. */
const misreadFlag = (verdict: Verdict, body: Body, name: Name, value: unknown, bit: number): number => {
  if (value === undefined) return 0;
  if (typeof value === 'boolean' || wordOf(value) !== undefined)
    return body.again === undefined ? 0 : twice(verdict, body, name, bit);
  verdict.misread([keyOf(body, name)], 'boolean', [name]);
  twice(verdict, body, name, bit);
  return bit;
};

const wordOf = (value: unknown): boolean | undefined => {
  if (typeof value !== 'string' || value.length < 4 || value.length > 5) return undefined;
  if (value === 'true') return true;
  if (value === 'false') return false;
  const word = asciiLower(value);
  return word === 'true' ? true : word === 'false' ? false : undefined;
};

/** Returns the bit of a field that is no list, too long a one, or given twice. */
const misreadList = (
  verdict: Verdict,
  body: Body,
  name: Name,
  value: unknown,
  bit: number,
  longest: number,
): number => {
  if (value === undefined) return 0;
  const isList = Array.isArray(value);
  if (isList && value.length <= longest)
    return body.again === undefined ? 0 : twice(verdict, body, name, bit);
  if (isList) verdict.misread([keyOf(body, name)], 'long', [name, String(longest)]);
  else verdict.misread([keyOf(body, name)], 'array', [name]);
  twice(verdict, body, name, bit);
  return bit;
};

const nothing: Body = {
  mobileNumbers: undefined,
  Subscribers: undefined,
  Subscribe: undefined,
  Resubscribe: undefined,
  keyword: undefined,
  Override: undefined,
  messageText: undefined,
  ContentURL: undefined,
  SendTime: undefined,
  keys: undefined,
  again: undefined,
};

/** What one would write who needs this one endpoint, and all that a report has. It trusts its options, and that the request came from JSON. */
export const byHand = (
  request: { readonly messageId: unknown; readonly body: unknown },
  facts: SendFacts | undefined,
  options: SendOptions | undefined,
): Answer => {
  const level = options?.phone ?? 'possible';
  const accepts = levels[level];
  const by: Strictness = { level, accepts, kosovo: options?.kosovo ?? false };
  const longest = options?.maxElements ?? 1_000_000;
  const verdict = new Verdict(options?.maxViolations ?? 1000);
  const { outcomes, most } = verdict;
  const message = facts?.message;
  const { messageId: id } = request;

  let unread = 0;
  let body = nothing;
  if (isObject(request.body)) body = readBody(request.body);
  else {
    unread = allFields;
    verdict.misread([], 'body', []);
  }
  const { mobileNumbers, Subscribers, keyword, messageText, ContentURL: url, SendTime: time } = body;

  // What cannot be read, in the order of the fields; with it, a pass over the subscribers.
  unread |= misreadList(verdict, body, 'mobileNumbers', mobileNumbers, ofNumbers, longest);
  unread |= misreadList(verdict, body, 'Subscribers', Subscribers, ofSubscribers, longest);
  const isList = Array.isArray(Subscribers) && Subscribers.length <= longest;
  let judged: Subscribers | undefined;
  if (isList) judged = judgeSubscribers(verdict, Subscribers, keyOf(body, 'Subscribers'), by);
  unread |= misreadFlag(verdict, body, 'Subscribe', body.Subscribe, ofSubscribe);
  unread |= misreadFlag(verdict, body, 'Resubscribe', body.Resubscribe, ofResubscribe);
  unread |= misreadText(verdict, body, 'keyword', keyword, ofKeyword);
  unread |= misreadFlag(verdict, body, 'Override', body.Override, ofOverride);
  unread |= misreadText(verdict, body, 'messageText', messageText, ofText);
  unread |= misreadText(verdict, body, 'ContentURL', url, ofUrl);
  unread |= misreadText(verdict, body, 'SendTime', time, ofTime);

  // 1 and 2: the id.
  const isAny = options?.messageId === 'any';
  if (typeof id === 'string' && (isAny ? !isBlank(id) : isMessageId(id))) {
    if (message === undefined) verdict.defer('message-unknown', 'message');
    else if (message === null) {
      outcomes['message-unknown'] = failed;
      verdict.addOf('message-unknown', ['messageId'], id);
    }
  } else {
    outcomes['message-id-malformed'] = failed;
    verdict.addOf('message-id-malformed', ['messageId'], textOf(id));
    outcomes['message-unknown'] = {
      status: 'skipped',
      because: { kind: 'prerequisite', rule: 'message-id-malformed' },
    };
  }

  // 3 to 6: the recipients, before it is asked if their numbers are right.
  const lists = ofNumbers | ofSubscribers;
  const numbers = mobileNumbers as readonly unknown[] | undefined;
  const people = Subscribers as readonly unknown[] | undefined;
  if ((unread & lists) === 0) {
    if ((numbers === undefined || numbers.length === 0) && (people === undefined || people.length === 0)) {
      outcomes['recipients-empty'] = failed;
      verdict.add('recipients-empty', [keyOf(body, 'mobileNumbers')]);
    }
    if (numbers !== undefined && people !== undefined) {
      outcomes['recipients-ambiguous'] = failed;
      verdict.add('recipients-ambiguous', [keyOf(body, 'Subscribers')]);
    }
  } else {
    isSkipped(verdict, 'recipients-empty', unread, lists);
    isSkipped(verdict, 'recipients-ambiguous', unread, lists);
  }
  if ((unread & ofSubscribers) !== 0) {
    // Read, but not judged.
    judged = undefined;
    for (const rule of [
      'subscriber-incomplete',
      'number-not-numeric',
      'number-invalid',
      'country-code-invalid',
    ] as const)
      outcomes[rule] = passed;
  }
  const areNumbersRead = (unread & ofNumbers) === 0;
  if (!isSkipped(verdict, 'subscriber-incomplete', unread, ofSubscribers) && judged?.incomplete !== undefined)
    verdict.addAll(judged.incomplete);
  let invalid: Violations | undefined;
  let isNumeric6 = true;
  if (areNumbersRead && numbers !== undefined) {
    const key = keyOf(body, 'mobileNumbers');
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index];
      if (isNumeric(number)) {
        if (!accepts(number)) (invalid ??= new Violations(most)).add('number-invalid', [key, index]);
      } else if (isBlank(number)) (invalid ??= new Violations(most)).add('number-invalid', [key, index]);
      else {
        isNumeric6 = false;
        verdict.addOf('number-not-numeric', [key, index], textOf(number));
      }
    }
  }
  if (judged?.notNumeric !== undefined) {
    isNumeric6 = false;
    verdict.addAll(judged.notNumeric);
  }
  if (!isNumeric6) outcomes['number-not-numeric'] = failed;
  else if ((unread & lists) !== 0) skipLists(verdict, 'number-not-numeric', unread);

  // 7 to 9: the keyword.
  const subscribes = flagOf(body.Subscribe) || flagOf(body.Resubscribe);
  const noKeyword = isBlank(keyword);
  const ofAll = ofSubscribe | ofResubscribe | ofKeyword;
  if ((unread & ofAll) !== 0) {
    isSkipped(verdict, 'keyword-blank', unread, ofAll);
    isSkipped(verdict, 'keyword-unnecessary', unread, ofAll);
    isSkipped(verdict, 'keyword-invalid', unread, ofAll);
  } else if (!subscribes) {
    if (!noKeyword) {
      outcomes['keyword-unnecessary'] = failed;
      verdict.add('keyword-unnecessary', [keyOf(body, 'keyword')]);
    }
  } else if (noKeyword) {
    outcomes['keyword-blank'] = failed;
    verdict.add('keyword-blank', [keyOf(body, 'keyword')]);
  } else if (message === null) verdict.lack('keyword-invalid', 'message.keywords');
  else if (message?.keywords === undefined) verdict.defer('keyword-invalid', 'message.keywords');
  else if (!isAmong(keyword as string, message.keywords)) {
    outcomes['keyword-invalid'] = failed;
    verdict.addOf('keyword-invalid', [keyOf(body, 'keyword')], keyword as string);
  }

  // 10 to 12: the text.
  const overrides = flagOf(body.Override);
  if ((unread & ofOverride) !== 0) isSkipped(verdict, 'message-blank', unread, ofOverride);
  else if (!overrides) {
    if (message === undefined) verdict.defer('message-blank', 'message');
    else if (message === null) verdict.lack('message-blank', 'message');
    else if (isBlank(message.text)) {
      outcomes['message-blank'] = failed;
      verdict.add('message-blank', [keyOf(body, 'messageText')]);
    }
  }
  if ((unread & (ofOverride | ofText)) !== 0) {
    isSkipped(verdict, 'override-blank', unread, ofOverride | ofText);
    isSkipped(verdict, 'text-not-applicable', unread, ofOverride | ofText);
  } else if (overrides) {
    if (isBlank(messageText)) {
      outcomes['override-blank'] = failed;
      verdict.add('override-blank', [keyOf(body, 'messageText')]);
    }
  } else if (!isBlank(messageText)) {
    outcomes['text-not-applicable'] = failed;
    verdict.add('text-not-applicable', [keyOf(body, 'messageText')]);
  }

  // 14 to 16: the numbers.
  if (invalid !== undefined) verdict.addAll(invalid);
  if (judged?.invalid !== undefined) verdict.addAll(judged.invalid);
  if (invalid !== undefined || judged?.invalid !== undefined) outcomes['number-invalid'] = failed;
  else if ((unread & lists) !== 0) skipLists(verdict, 'number-invalid', unread);
  if ((unread & ofSubscribers) !== 0) isSkipped(verdict, 'subscribers-none-valid', unread, ofSubscribers);
  else if (judged !== undefined) {
    if (judged.isNumberUnread) verdict.skip('subscribers-none-valid', 'MobileNumber');
    else if (!judged.isReached && people !== undefined && people.length > 0) {
      outcomes['subscribers-none-valid'] = failed;
      verdict.add('subscribers-none-valid', [keyOf(body, 'Subscribers')]);
    }
  }
  if (!isSkipped(verdict, 'country-code-invalid', unread, ofSubscribers) && judged?.countries !== undefined)
    verdict.addAll(judged.countries);

  // 17 to 19.
  if (
    !isSkipped(verdict, 'send-time-invalid', unread, ofTime) &&
    time !== undefined &&
    !isBlank(time) &&
    !isSendTime(time as string)
  ) {
    outcomes['send-time-invalid'] = failed;
    verdict.addOf('send-time-invalid', [keyOf(body, 'SendTime')], time as string);
  }
  if (
    !isSkipped(verdict, 'content-url-invalid', unread, ofUrl) &&
    url !== undefined &&
    !isBlank(url) &&
    !isContentUrl(url as string)
  ) {
    outcomes['content-url-invalid'] = failed;
    verdict.addOf('content-url-invalid', [keyOf(body, 'ContentURL')], url as string);
  }
  const maxSubscribers = options?.maxSubscribers ?? 250;
  if (
    !isSkipped(verdict, 'subscribers-too-many', unread, ofSubscribers) &&
    people !== undefined &&
    people.length > maxSubscribers
  ) {
    outcomes['subscribers-too-many'] = failed;
    verdict.addOf('subscribers-too-many', [keyOf(body, 'Subscribers')], String(maxSubscribers));
  }

  const { list: violations, deferred, truncated } = verdict;
  const missing = deferred.length === 0 ? [] : missingOf(deferred);
  if (violations.length > 0) return { status: 'invalid', violations, deferred, missing, outcomes, truncated };
  const value: { [N in Name]?: unknown } = {};
  if (numbers !== undefined) value.mobileNumbers = numbers.slice();
  if (judged !== undefined) value.Subscribers = judged.value;
  value.Subscribe = flagOf(body.Subscribe);
  value.Resubscribe = flagOf(body.Resubscribe);
  if (keyword !== undefined) value.keyword = keyword;
  value.Override = overrides;
  if (messageText !== undefined) value.messageText = messageText;
  if (url !== undefined) value.ContentURL = url;
  if (time !== undefined) value.SendTime = time;
  return {
    status: deferred.length > 0 ? 'incomplete' : 'valid',
    violations,
    deferred,
    missing,
    outcomes,
    value: value as SendRequest,
    truncated,
  };
};

const flagOf = (value: unknown): boolean =>
  typeof value === 'boolean' ? value : value !== undefined && wordOf(value) === true;

const isAmong = (keyword: string, known: readonly string[]): boolean => {
  for (let i = 0; i < known.length; i += 1) if (known[i] === keyword) return true;
  const wanted = asciiLower(keyword.trim());
  for (let i = 0; i < known.length; i += 1)
    if (asciiLower((known[i] as string).trim()) === wanted) return true;
  return false;
};

const missingOf = (deferred: Answer['deferred']): Answer['missing'] =>
  [...new Set(deferred.map(({ needs }) => needs))].map((fact) => ({ fact }));

/** Skips a rule of both lists for those that could not be read, before what it has skipped in the other one. */
const skipLists = (verdict: Verdict, rule: Id, unread: number): void => {
  const { outcomes } = verdict;
  const before = outcomes[rule];
  outcomes[rule] = passed;
  isSkipped(verdict, rule, unread, ofNumbers | ofSubscribers);
  if (before.status === 'skipped' && before.because.kind === 'unreadable')
    for (const field of before.because.fields) verdict.skip(rule, field);
};
