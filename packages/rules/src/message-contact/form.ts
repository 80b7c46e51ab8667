import { formErrors, fromFormData, fromValues } from '../form/index.js';
import type {
  Blanks,
  FormBody,
  FormErrors,
  NameStyle,
  Placing,
  Posted,
  ReportOrIssues,
} from '../form/index.js';
import { isJsonObject } from '../index.js';
import { fieldIn, guarded, inBody, sendForm } from '../message/form.js';
import { sendBody } from './body.js';
import { isBlank } from '../message/text.js';

/** The first field of a subscriber that lacks its value. A number that is no text has another sentence. */
const missingIn = (subscriber: object): string | undefined =>
  ['MobileNumber', 'SubscriberKey']
    .map((name) => [name, fieldIn(subscriber, name)] as const)
    .filter(
      ([name, found]) => isBlank(found?.[1]) || (name === 'SubscriberKey' && typeof found?.[1] !== 'string'),
    )
    .map(([name, found]) => found?.[0] ?? name)
    .at(0);

const objectAt = (list: unknown, index: number): object | undefined =>
  guarded(() => {
    const element: unknown = Array.isArray(list) ? list[index] : undefined;
    return isJsonObject(element) ? element : undefined;
  });

const isList = (value: unknown): boolean => guarded(() => Array.isArray(value)) ?? false;

/** Returns the place, in a form for a body, of an issue. */
const placedIn = (body: unknown): Placing => {
  const subscribers = fieldIn(body, 'Subscribers');
  const hasNumbers = fieldIn(body, 'mobileNumbers') !== undefined;
  return ({ rule, path }) => {
    const keys = inBody({ path, rule });
    if (rule === 'subscriber-incomplete') {
      const subscriber = objectAt(subscribers?.[1], Number(keys[1]));
      const leaf = subscriber === undefined ? undefined : missingIn(subscriber);
      return leaf === undefined ? keys : [...keys, leaf];
    }
    return rule === 'recipients-empty' && subscribers !== undefined && (isList(subscribers[1]) || !hasNumbers)
      ? [subscribers[0]]
      : keys;
  };
};

/**
 * Returns what is wrong with a send by the fields of a form. What is at no input goes to one: a subscriber without a key
 * to its key, no recipients to the list that the form has, what is wrong with the id to the form as a whole.
 *
 * @example
 * const body = { Subscribers: [{ MobileNumber: '13175551212', SubscriberKey: '' }] };
 * sendFormErrors(validateSend({ messageId: 'x', body }), body)
 * // => { fields: { 'Subscribers.0.SubscriberKey': ['A subscriber object must have both a mobile number and subscriber key defined.'] }, form: ['Message id x is not valid.'] }
 */
export const sendFormErrors = (of: ReportOrIssues, body: unknown, style: NameStyle = 'dots'): FormErrors =>
  formErrors(of, style, placedIn(body));

/** The body of a form for a send, with its issues at the inputs of the form. */
const placedForm = (form: FormBody): FormBody => sendForm(form, placedIn(form.body));

/**
 * Returns the values of a form for a send as the rules take them: without blank rows, empty lists and empty texts, and the
 * `T` of a time. `place` returns the place of an issue in the form.
 *
 * @example
 * const values = { mobileNumbers: [''], Subscribers: [{ MobileNumber: '', SubscriberKey: '' }, { MobileNumber: 'x', SubscriberKey: 'k' }] };
 * const { body, place } = sendValues(values);
 * body // => { mobileNumbers: null, Subscribers: [{ MobileNumber: 'x', SubscriberKey: 'k' }] }
 * place({ path: ['Subscribers', 0, 'MobileNumber'] }) // => ['Subscribers', 1, 'MobileNumber']
 */
export const sendValues = (values: unknown, blanks?: Blanks): FormBody =>
  placedForm(fromValues(sendBody, values, blanks));

/**
 * Returns what a form for a send posts, as the rules take it: boxes as flags, names that are given again as lists, and the rest
 * as `sendValues` does.
 *
 * @example
 * sendFormData(new URLSearchParams('mobileNumbers=13175551212&Subscribe=on&keyword=JOIN&SendTime=2026-12-01T09:30')).body
 * // => { mobileNumbers: ['13175551212'], Subscribe: true, keyword: 'JOIN', SendTime: '2026-12-01 09:30' }
 */
export const sendFormData = (posted: Posted, blanks?: Blanks): FormBody =>
  placedForm(fromFormData(sendBody, posted, blanks));
