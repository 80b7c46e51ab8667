import { isAlpha2, isE164, isPossible, isValid, suitsCountry } from '@assay/phone';
import type { Report } from '@assay/rules';
import type { SendFacts, SendOptions, SendRequest } from '@assay/rules/message-contact';

import { readBody } from './read.js';
import type { Name, Read, Subscriber } from './read.js';
import {
  asciiLower,
  filled,
  ids,
  isBlank,
  isContentUrl,
  isMessageId,
  isSendTime,
  shapeTexts,
  textOf,
  texts,
} from './words.js';
import type { Id, ShapeText } from './words.js';

type Answer = Report<SendRequest, Id>;
type Outcome = Answer['outcomes'][Id];
type Violation = Answer['violations'][number];
type Path = Violation['path'];

const pass: Outcome = { status: 'pass' };
const fail: Outcome = { status: 'fail' };
const passing = Object.fromEntries(ids.map((id) => [id, pass])) as Record<Id, Outcome>;

const isNumeric = (value: unknown): value is string => typeof value === 'string' && /^[0-9]+$/.test(value);
const levels = { e164: isE164, possible: isPossible, valid: isValid };

const isIn = (number: string, { countries }: Subscriber, level: keyof typeof levels): boolean => {
  if (!levels[level](number)) return false;
  for (const { value } of countries)
    if (typeof value === 'string' && isAlpha2(value) && !suitsCountry(number, value, level)) return false;
  return true;
};

/** The request in documented spelling. */
const decoded = (read: Read): SendRequest => {
  const value: { [N in Name]?: unknown } = {};
  if (read.mobileNumbers !== undefined) value.mobileNumbers = read.mobileNumbers.slice();
  if (read.Subscribers !== undefined)
    value.Subscribers = read.Subscribers.map(({ number, key, attributes }) =>
      attributes === undefined
        ? { MobileNumber: number, SubscriberKey: key }
        : { MobileNumber: number, SubscriberKey: key, Attributes: attributes },
    );
  value.Subscribe = read.Subscribe;
  value.Resubscribe = read.Resubscribe;
  if (read.keyword !== undefined) value.keyword = read.keyword;
  value.Override = read.Override;
  if (read.messageText !== undefined) value.messageText = read.messageText;
  if (read.ContentURL !== undefined) value.ContentURL = read.ContentURL;
  if (read.SendTime !== undefined) value.SendTime = read.SendTime;
  return value as SendRequest;
};

/** What is said of one request. */
class Verdict {
  readonly outcomes = { ...passing };
  readonly violations: Violation[] = [];
  readonly deferred: Answer['deferred'][number][] = [];
  truncated = false;
  readonly #read: Read;
  readonly #most: number;

  constructor(read: Read, most: number) {
    this.#read = read;
    this.#most = most;
  }

  #push(violation: Violation): void {
    this.outcomes[violation.rule] = fail;
    if (this.violations.length < this.#most) this.violations.push(violation);
    else this.truncated = true;
  }

  say(rule: Id, path: Path, text: string, args: readonly string[]): void {
    this.#push({ rule, path, args, message: filled(text, args), severity: 'error' });
  }

  misread(path: Path, text: ShapeText, args: readonly string[]): void {
    const message = filled(shapeTexts[text], args);
    this.#push({ rule: 'shape', path, args, message, severity: 'error', text });
  }

  fail(rule: Id, path: Path): void {
    this.say(rule, path, texts[rule], []);
  }

  failAt(rule: Id, name: Name): void {
    this.say(rule, [this.keyOf(name)], texts[rule], []);
  }

  failOf(rule: Id, path: Path, value: string): void {
    this.say(rule, path, texts[rule], [value]);
  }

  defer(rule: Id, needs: string): void {
    this.outcomes[rule] = { status: 'deferred', needs };
    this.deferred.push({ rule, needs });
  }

  skip(rule: Id, fields: readonly string[]): void {
    const before = this.outcomes[rule];
    if (before.status === 'fail') return;
    const known =
      before.status === 'skipped' && before.because.kind === 'unreadable' ? before.because.fields : [];
    this.outcomes[rule] = {
      status: 'skipped',
      because: { kind: 'unreadable', fields: [...new Set([...known, ...fields])] },
    };
  }

  /** Whether these fields can be read; else the rule is skipped. */
  reads(rule: Id, fields: readonly Name[]): boolean {
    const { unread } = this.#read;
    if (unread === undefined) return true;
    const missing = fields.filter((field) => unread.has(field));
    if (missing.length > 0) this.skip(rule, missing);
    return missing.length === 0;
  }

  keyOf(name: Name): string {
    return this.#read.keys[name] ?? name;
  }
}

const lists = ['mobileNumbers', 'Subscribers'] as const;
const [ofNumbers, ofSubscribers] = [['mobileNumbers'], ['Subscribers']] as const;
const ofKeyword = ['Subscribe', 'Resubscribe', 'keyword'] as const;
const ofText = ['Override', 'messageText'] as const;

const judgeId = (verdict: Verdict, id: unknown, form: string, message: SendFacts['message']): void => {
  if (!(typeof id === 'string' && (form === 'any' ? !isBlank(id) : isMessageId(id)))) {
    verdict.failOf('message-id-malformed', ['messageId'], textOf(id));
    const because = { kind: 'prerequisite', rule: 'message-id-malformed' } as const;
    verdict.outcomes['message-unknown'] = { status: 'skipped', because };
  } else if (message === undefined) verdict.defer('message-unknown', 'message');
  else if (message === null) verdict.failOf('message-unknown', ['messageId'], id);
};

const judgeKeyword = (verdict: Verdict, read: Read, message: SendFacts['message']): void => {
  const asks = read.Subscribe || read.Resubscribe;
  const isMissing = isBlank(read.keyword);
  if (verdict.reads('keyword-blank', ofKeyword) && asks && isMissing)
    verdict.failAt('keyword-blank', 'keyword');
  if (verdict.reads('keyword-unnecessary', ofKeyword) && !asks && !isMissing)
    verdict.failAt('keyword-unnecessary', 'keyword');
  if (!verdict.reads('keyword-invalid', ofKeyword) || !asks || isMissing) return;
  if (message === null) {
    const because = { kind: 'absent', fact: 'message.keywords' } as const;
    verdict.outcomes['keyword-invalid'] = { status: 'skipped', because };
    return;
  }
  if (message?.keywords === undefined) {
    verdict.defer('keyword-invalid', 'message.keywords');
    return;
  }
  const keyword = read.keyword as string;
  const wanted = asciiLower(keyword.trim());
  for (const known of message.keywords) if (asciiLower(known.trim()) === wanted) return;
  verdict.failOf('keyword-invalid', [verdict.keyOf('keyword')], keyword);
};

const judgeText = (
  verdict: Verdict,
  { Override, messageText }: Read,
  message: SendFacts['message'],
): void => {
  const isMissing = isBlank(messageText);
  if (verdict.reads('message-blank', ['Override']) && !Override) {
    if (message === undefined) verdict.defer('message-blank', 'message');
    else if (message === null)
      verdict.outcomes['message-blank'] = { status: 'skipped', because: { kind: 'absent', fact: 'message' } };
    else if (isBlank(message.text)) verdict.failAt('message-blank', 'messageText');
  }
  if (verdict.reads('override-blank', ofText) && Override && isMissing)
    verdict.failAt('override-blank', 'messageText');
  if (verdict.reads('text-not-applicable', ofText) && !Override && !isMissing)
    verdict.failAt('text-not-applicable', 'messageText');
};

type Level = keyof typeof levels;

/** Rules 3 to 6: who is sent to, before it is asked whether the numbers are right. */
const judgeRecipients = (verdict: Verdict, { mobileNumbers, Subscribers }: Read): void => {
  const isEmpty = (mobileNumbers?.length ?? 0) === 0 && (Subscribers?.length ?? 0) === 0;
  if (verdict.reads('recipients-empty', lists) && isEmpty)
    verdict.failAt('recipients-empty', 'mobileNumbers');
  if (
    verdict.reads('recipients-ambiguous', lists) &&
    mobileNumbers !== undefined &&
    Subscribers !== undefined
  )
    verdict.failAt('recipients-ambiguous', 'Subscribers');
  if (verdict.reads('subscriber-incomplete', ofSubscribers) && Subscribers !== undefined)
    for (let index = 0; index < Subscribers.length; index += 1) {
      const { number, key, isNumberUnread, isKeyUnread } = Subscribers[index] as Subscriber;
      if (isNumberUnread || isKeyUnread)
        verdict.skip('subscriber-incomplete', [
          ...(isNumberUnread ? ['MobileNumber'] : []),
          ...(isKeyUnread ? ['SubscriberKey'] : []),
        ]);
      else if (isBlank(number) || typeof key !== 'string' || isBlank(key))
        verdict.fail('subscriber-incomplete', [verdict.keyOf('Subscribers'), index]);
    }
  if (verdict.reads('number-not-numeric', ofNumbers) && mobileNumbers !== undefined)
    for (let index = 0; index < mobileNumbers.length; index += 1) {
      const number = mobileNumbers[index];
      if (!isNumeric(number) && !isBlank(number))
        verdict.failOf('number-not-numeric', [verdict.keyOf('mobileNumbers'), index], textOf(number));
    }
  if (verdict.reads('number-not-numeric', ofSubscribers) && Subscribers !== undefined)
    for (let index = 0; index < Subscribers.length; index += 1) {
      const { number, numberKey, isNumberUnread } = Subscribers[index] as Subscriber;
      if (isNumberUnread) verdict.skip('number-not-numeric', ['MobileNumber']);
      else if (!isNumeric(number) && !isBlank(number))
        verdict.failOf(
          'number-not-numeric',
          [verdict.keyOf('Subscribers'), index, numberKey],
          textOf(number),
        );
    }
};

/** Rules 14 to 16. */
const judgeNumbers = (verdict: Verdict, { mobileNumbers, Subscribers }: Read, level: Level): void => {
  if (verdict.reads('number-invalid', ofNumbers) && mobileNumbers !== undefined)
    for (let index = 0; index < mobileNumbers.length; index += 1) {
      const number = mobileNumbers[index];
      if (isNumeric(number) ? !levels[level](number) : isBlank(number))
        verdict.fail('number-invalid', [verdict.keyOf('mobileNumbers'), index]);
    }
  let isReached = false;
  let isNumberUnread = false;
  if (verdict.reads('number-invalid', ofSubscribers) && Subscribers !== undefined)
    for (let index = 0; index < Subscribers.length; index += 1) {
      const subscriber = Subscribers[index] as Subscriber;
      if (subscriber.isNumberUnread) {
        isNumberUnread = true;
        verdict.skip('number-invalid', ['MobileNumber']);
      } else if (isNumeric(subscriber.number)) {
        if (isIn(subscriber.number, subscriber, level)) isReached = true;
        else verdict.fail('number-invalid', [verdict.keyOf('Subscribers'), index, subscriber.numberKey]);
      }
    }
  if (verdict.reads('subscribers-none-valid', ofSubscribers)) {
    if (isNumberUnread) verdict.skip('subscribers-none-valid', ['MobileNumber']);
    else if (!isReached && (Subscribers?.length ?? 0) > 0)
      verdict.failAt('subscribers-none-valid', 'Subscribers');
  }
  if (verdict.reads('country-code-invalid', ofSubscribers) && Subscribers !== undefined)
    for (let index = 0; index < Subscribers.length; index += 1)
      for (const { path, value } of (Subscribers[index] as Subscriber).countries)
        if (!(typeof value === 'string' && isAlpha2(value)))
          verdict.failOf(
            'country-code-invalid',
            [verdict.keyOf('Subscribers'), index, ...path],
            textOf(value),
          );
};

/** What one would write who needs this one endpoint, and all that a report has. It trusts its options, and that the request came from JSON. */
export const byHand = (
  { messageId, body }: { readonly messageId: unknown; readonly body: unknown },
  { message }: SendFacts = {},
  options: SendOptions = {},
): Answer => {
  const { phone = 'possible', messageId: form = 'encoded', maxSubscribers = 250 } = options;
  const { maxViolations = 1000, maxElements = 1_000_000 } = options;
  const read = readBody(body, maxElements);
  const verdict = new Verdict(read, maxViolations);
  for (const { path, args, text } of read.misread) verdict.misread(path, text, args);
  judgeId(verdict, messageId, form, message);
  judgeRecipients(verdict, read);
  judgeKeyword(verdict, read, message);
  judgeText(verdict, read, message);
  judgeNumbers(verdict, read, phone);
  const { SendTime: time, ContentURL: url, Subscribers } = read;
  if (
    verdict.reads('send-time-invalid', ['SendTime']) &&
    time !== undefined &&
    !isBlank(time) &&
    !isSendTime(time)
  )
    verdict.failOf('send-time-invalid', [verdict.keyOf('SendTime')], time);
  if (
    verdict.reads('content-url-invalid', ['ContentURL']) &&
    url !== undefined &&
    !isBlank(url) &&
    !isContentUrl(url)
  )
    verdict.failOf('content-url-invalid', [verdict.keyOf('ContentURL')], url);
  if (verdict.reads('subscribers-too-many', ofSubscribers) && (Subscribers?.length ?? 0) > maxSubscribers)
    verdict.failOf('subscribers-too-many', [verdict.keyOf('Subscribers')], String(maxSubscribers));

  const { violations, deferred, outcomes, truncated } = verdict;
  const missing =
    deferred.length === 0 ? [] : [...new Set(deferred.map(({ needs }) => needs))].map((fact) => ({ fact }));
  return violations.length > 0
    ? { status: 'invalid', violations, deferred, missing, outcomes, truncated }
    : {
        status: deferred.length > 0 ? 'incomplete' : 'valid',
        violations,
        deferred,
        missing,
        outcomes,
        value: decoded(read),
        truncated,
      };
};
