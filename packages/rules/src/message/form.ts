import { keysOf } from '../form/index.js';
import type { FormBody, Placing } from '../form/index.js';
import { asciiLowerCase, isJsonObject } from '../index.js';

/** Returns a value that can be had without a throw: the rules judge the rest. */
export const guarded = <There>(get: () => There | undefined): There | undefined => {
  try {
    return get();
  } catch {
    return undefined;
  }
};

/** A field of an object in whatever case it is spelled: its own key, and its value. */
export const fieldIn = (of: unknown, name: string): readonly [key: string, value: unknown] | undefined =>
  guarded(() =>
    isJsonObject(of)
      ? Object.entries(of).find(([key]) => asciiLowerCase(key) === asciiLowerCase(name))
      : undefined,
  );

/** The same object with one field changed, if it has the field. */
export const withField = (of: unknown, name: string, change: (value: unknown) => unknown): unknown => {
  const found = fieldIn(of, name);
  return found === undefined ? of : { ...(of as object), [found[0]]: change(found[1]) };
};

/** A time as an input for one has it, as documented. */
const spaced = (time: unknown): unknown =>
  typeof time === 'string'
    ? time.replace(/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d):00(?:\.0+)?$/, '$1').replace(/^(\d{4}-\d\d-\d\d)T/, '$1 ')
    : time;

/** The place of an issue in a form for a body: the id is no field of it. */
export const inBody: Placing = ({ path }) => {
  const keys = keysOf(path ?? []);
  return keys[0] === 'messageId' ? [] : keys;
};

/** The body of a form for a send: its time as documented, and its issues at the inputs of the form. */
export const sendForm = ({ body, place }: FormBody, placed: Placing): FormBody => ({
  body: withField(body, 'SendTime', spaced),
  place: (issue) => place({ ...issue, path: placed(issue) }),
});
