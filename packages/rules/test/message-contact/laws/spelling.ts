import { expect } from '@jest/globals';
import fc from 'fast-check';

import type { Report } from '../../../src/index.js';
import type { RuleId, SendRequest } from '../../../src/message-contact/index.js';
import type { Asked, Validate } from './any-request.js';
import { bodyFields, subscriberFields } from './wild.js';

type Fields = { readonly [name: string]: unknown };

/** Changes the case of some letters: a bit for each letter, over and over. */
export const respelled = (name: string, bits: number): string =>
  Array.from(name, (letter, place) =>
    (bits >> (place % 16)) & 1 ? letter.toUpperCase() : letter.toLowerCase(),
  ).join('');

const lower = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toLowerCase()));
const documented = { body: lower(bodyFields), subscriber: lower([...subscriberFields, 'CountryCode']) };
const flags = lower(['Subscribe', 'Resubscribe', 'Override']);

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that differ in case alone stay apart: each field is spelled anew, but never as one that is there already. */
const renamed = (fields: Fields, names: ReadonlySet<string>, bits: number): Fields => {
  const taken = new Set(Object.keys(fields));
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const other = respelled(name, bits);
      if (!names.has(name.toLowerCase()) || taken.has(other)) return [name, value];
      taken.add(other);
      return [other, value];
    }),
  );
};

const word = (value: unknown, bits: number): unknown => {
  if (typeof value === 'boolean') return respelled(String(value), bits);
  return typeof value === 'string' && /^(?:true|false)$/i.test(value)
    ? value.toLowerCase() === 'true'
    : value;
};

/** The same body with the case of its documented names changed, and `true` for `"true"`, or the reverse. */
export const spelledAnew = (body: unknown, bits: number): unknown => {
  if (!isObject(body)) return body;
  const inside = Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      if (flags.has(name.toLowerCase())) return [name, word(value, bits)];
      if (name.toLowerCase() !== 'subscribers' || !Array.isArray(value)) return [name, value];
      return [
        name,
        value.map((element: unknown) =>
          isObject(element) ? renamed(element, documented.subscriber, bits) : element,
        ),
      ];
    }),
  );
  return renamed(inside, documented.body, bits);
};

/** Which letters are upper case. */
export const bits = fc.nat(0xffff);

const unspelled = ({ violations, ...report }: Report<SendRequest, RuleId>): unknown => ({
  ...report,
  violations: violations.map(({ path, ...rest }) => ({
    ...rest,
    path: path.map((segment) => (typeof segment === 'string' ? segment.toLowerCase() : segment)),
  })),
});

/** Law 5: spelling changes nothing in the answer but the spelling of path segments. */
export const spelledAlike =
  (validate: Validate) =>
  ({ request, facts, options }: Asked, how: number): void => {
    const again = { messageId: request.messageId, body: spelledAnew(request.body, how) };
    expect(unspelled(validate(again, facts, options))).toEqual(unspelled(validate(request, facts, options)));
  };
