import { isAlpha2, isPossible, suitsCountry } from '@assay/phone';
import type { SendFacts } from '@assay/rules/message-contact';

import { asciiLower, filled, isBlank, isMessageId, isSendTime, texts } from '../by-hand/words.js';

/** The checks that no schema language has, for all contenders alike. */

export { isBlank, isMessageId, isSendTime };

export const isNumeric = (value: string): boolean => /^[0-9]+$/.test(value);

/** What is wrong with a number, in a sentence. */
export const numberFault = (value: string): string | undefined =>
  isNumeric(value)
    ? isPossible(value)
      ? undefined
      : texts['number-invalid'].before
    : isBlank(value)
      ? undefined
      : filled(texts['number-not-numeric'], value);

export const sentence = (rule: 'message-id-malformed' | 'send-time-invalid', value: string): string =>
  filled(texts[rule], value);

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface Subscriber {
  readonly MobileNumber?: string | null | undefined;
  readonly SubscriberKey?: string | null | undefined;
  readonly Attributes?: { readonly [name: string]: string } | null | undefined;
}

/** What is wrong with one subscriber as a whole: a country by the usual name alone. */
export const subscriberFaults = ({
  MobileNumber,
  SubscriberKey,
  Attributes,
}: Subscriber): readonly Fault[] => {
  if (isBlank(MobileNumber) || isBlank(SubscriberKey))
    return [{ path: [], message: texts['subscriber-incomplete'].before }];
  const number = MobileNumber as string;
  const fault = numberFault(number);
  if (fault !== undefined) return [{ path: ['MobileNumber'], message: fault }];
  const country = Attributes?.['CountryCode'];
  if (country === undefined || isBlank(country)) return [];
  return isAlpha2(country)
    ? suitsCountry(number, country, 'possible')
      ? []
      : [{ path: ['MobileNumber'], message: texts['number-invalid'].before }]
    : [{ path: ['Attributes', 'CountryCode'], message: filled(texts['country-code-invalid'], country) }];
};

export interface Body {
  readonly mobileNumbers?: readonly string[] | null | undefined;
  readonly Subscribers?: readonly Subscriber[] | null | undefined;
  readonly Subscribe?: boolean | null | undefined;
  readonly Resubscribe?: boolean | null | undefined;
  readonly keyword?: string | null | undefined;
  readonly Override?: boolean | null | undefined;
  readonly messageText?: string | null | undefined;
}

const isGiven = <A>(value: A): value is NonNullable<A> => value !== null && value !== undefined;

/** What is wrong across the fields of a body. */
export const bodyFaults = (body: Body, { message }: SendFacts): readonly Fault[] => {
  const faults: Fault[] = [];
  const count = (body.mobileNumbers?.length ?? 0) + (body.Subscribers?.length ?? 0);
  if (count === 0) faults.push({ path: ['mobileNumbers'], message: texts['recipients-empty'].before });
  if (isGiven(body.mobileNumbers) && isGiven(body.Subscribers))
    faults.push({ path: ['Subscribers'], message: texts['recipients-ambiguous'].before });
  if ((body.Subscribers?.length ?? 0) > 250)
    faults.push({ path: ['Subscribers'], message: filled(texts['subscribers-too-many'], '250') });
  const asks = body.Subscribe === true || body.Resubscribe === true;
  const keyword = body.keyword ?? '';
  if (asks !== !isBlank(keyword))
    faults.push({ path: ['keyword'], message: texts[asks ? 'keyword-blank' : 'keyword-unnecessary'].before });
  else if (asks && message?.keywords !== undefined) {
    const wanted = asciiLower(keyword.trim());
    if (!message.keywords.some((known) => asciiLower(known.trim()) === wanted))
      faults.push({ path: ['keyword'], message: filled(texts['keyword-invalid'], keyword) });
  }
  if (body.Override === true) {
    if (isBlank(body.messageText))
      faults.push({ path: ['messageText'], message: texts['override-blank'].before });
  } else {
    if (isGiven(message) && isBlank(message.text))
      faults.push({ path: ['messageText'], message: texts['message-blank'].before });
    if (!isBlank(body.messageText))
      faults.push({ path: ['messageText'], message: texts['text-not-applicable'].before });
  }
  return faults;
};

const documented = new Map(
  [
    ...['mobileNumbers', 'Subscribers', 'Subscribe', 'Resubscribe', 'keyword', 'Override', 'messageText'],
    ...['ContentURL', 'SendTime', 'MobileNumber', 'SubscriberKey', 'Attributes'],
  ].map((name) => [asciiLower(name), name]),
);

const spelled = (value: object): object => {
  for (const key of Object.keys(value)) {
    const name = documented.get(asciiLower(key));
    if (name !== undefined && name !== key)
      return Object.fromEntries(
        Object.entries(value).map(([one, of]) => [documented.get(asciiLower(one)) ?? one, of] as const),
      );
  }
  return value;
};

/** The body with names as documented, as no library does by itself: none is made anew where all are. */
export const asDocumented = (body: unknown): unknown => {
  const top = spelled(body as object) as { readonly Subscribers?: unknown };
  const list = top.Subscribers;
  if (!Array.isArray(list)) return top;
  const elements = list.map((each: object) => spelled(each));
  return elements.every((each, index) => each === list[index]) ? top : { ...top, Subscribers: elements };
};

/** A flag may be written as a word. */
export const asFlag = (value: unknown): unknown => {
  const word = typeof value === 'string' ? asciiLower(value) : value;
  return word === 'true' ? true : word === 'false' ? false : value;
};
