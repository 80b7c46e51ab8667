import { formErrors } from '../adapters/form.js';
import type { FormErrors, NameStyle, Placing, ReportOrIssues } from '../adapters/form.js';
import { keysOf } from '../adapters/said.js';
import { asciiLowerCase } from '../body/ascii.js';
import { isObject } from '../body/own-fields.js';
import { isBlank } from './text.js';

export type { FormErrors, NameStyle } from '../adapters/form.js';

/** A field of an object in whatever case it is spelled: its own key, and its value. */
const field = (of: unknown, name: string): readonly [key: string, value: unknown] | undefined =>
  isObject(of) ? Object.entries(of).find(([key]) => asciiLowerCase(key) === asciiLowerCase(name)) : undefined;

/** The first field of a subscriber that lacks its value. */
const missingIn = (subscriber: unknown): string | undefined =>
  isObject(subscriber)
    ? ['MobileNumber', 'SubscriberKey']
        .map((name) => [name, field(subscriber, name)] as const)
        .filter(([, found]) => found === undefined || isBlank(found[1]) || typeof found[1] !== 'string')
        .map(([name, found]) => found?.[0] ?? name)
        .at(0)
    : undefined;

const elementAt = (list: unknown, index: number): unknown =>
  Array.isArray(list) ? (list as readonly unknown[])[index] : undefined;

/** Where a form for a body shows what is said of it. */
const placedIn = (body: unknown): Placing => {
  const subscribers = field(body, 'Subscribers');
  return ({ rule, path }) => {
    const keys = keysOf(path ?? []);
    if (keys[0] === 'messageId') return [];
    if (rule === 'subscriber-incomplete') {
      const leaf = missingIn(elementAt(subscribers?.[1], Number(keys[1])));
      return leaf === undefined ? keys : [...keys, leaf];
    }
    return rule === 'recipients-empty' && Array.isArray(subscribers?.[1]) ? [subscribers[0]] : keys;
  };
};

/**
 * Returns what is wrong with a send by the fields of a form. What stands where no input is goes where one is: a subscriber
 * without a key at its key, no recipients at the list that the form has, what is wrong with the id at the form as a whole.
 *
 * @example
 * const body = { Subscribers: [{ MobileNumber: '13175551212', SubscriberKey: '' }] };
 * sendFormErrors(validateSend({ messageId: 'x', body }), body)
 * // => { fields: { 'Subscribers.0.SubscriberKey': ['A subscriber object must have both a mobile number and subscriber key defined.'] }, form: ['Message id x is not valid.'] }
 */
export const sendFormErrors = (of: ReportOrIssues, body: unknown, style: NameStyle = 'dots'): FormErrors =>
  formErrors(of, style, placedIn(body));
