import { formErrors, fromFormData, fromValues, keysOf } from '../form/index.js';
import type {
  Blanks,
  FormBody,
  FormErrors,
  NameStyle,
  Placing,
  Posted,
  ReportOrIssues,
} from '../form/index.js';
import { asciiLowerCase, isJsonObject } from '../index.js';
import { sendBody } from './body.js';
import { isBlank } from './text.js';

/** Returns a value that can be had without a throw: the rules judge the rest. */
const guarded = <There>(get: () => There | undefined): There | undefined => {
  try {
    return get();
  } catch {
    return undefined;
  }
};

/** A field of an object in whatever case it is spelled: its own key, and its value. */
const field = (of: unknown, name: string): readonly [key: string, value: unknown] | undefined =>
  guarded(() =>
    isJsonObject(of)
      ? Object.entries(of).find(([key]) => asciiLowerCase(key) === asciiLowerCase(name))
      : undefined,
  );

/** The first field of a subscriber that lacks its value. A number that is no text has another sentence. */
const missingIn = (subscriber: object): string | undefined =>
  ['MobileNumber', 'SubscriberKey']
    .map((name) => [name, field(subscriber, name)] as const)
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
  const subscribers = field(body, 'Subscribers');
  const hasNumbers = field(body, 'mobileNumbers') !== undefined;
  return ({ rule, path }) => {
    const keys = keysOf(path ?? []);
    if (keys[0] === 'messageId') return [];
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

/** A time as an input for one has it, as documented. */
const spaced = (time: unknown): unknown =>
  typeof time === 'string'
    ? time.replace(/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d):00(?:\.0+)?$/, '$1').replace(/^(\d{4}-\d\d-\d\d)T/, '$1 ')
    : time;

/** The body of a form for a send: its time as documented, and its issues at the inputs of the form. */
const sendForm = ({ body, place }: FormBody): FormBody => {
  const placed = placedIn(body);
  const time = field(body, 'SendTime');
  return {
    body: time === undefined ? body : { ...(body as object), [time[0]]: spaced(time[1]) },
    place: (said) => place({ ...said, path: placed(said) }),
  };
};

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
  sendForm(fromValues(sendBody, values, blanks));

/**
 * Returns what a form for a send posts, as the rules take it: boxes as flags, names that are given again as lists, and the rest
 * as `sendValues` does.
 *
 * @example
 * sendFormData(new URLSearchParams('mobileNumbers=13175551212&Subscribe=on&keyword=JOIN&SendTime=2026-12-01T09:30')).body
 * // => { mobileNumbers: ['13175551212'], Subscribe: true, keyword: 'JOIN', SendTime: '2026-12-01 09:30' }
 */
export const sendFormData = (posted: Posted, blanks?: Blanks): FormBody =>
  sendForm(fromFormData(sendBody, posted, blanks));
