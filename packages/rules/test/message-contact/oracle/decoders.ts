import { lowerCaseAscii } from './ascii.js';
import type { Decoded } from './field.js';
import { shapeTexts } from './texts.js';
import { isObject } from './values.js';

/** Section 1.1: "`true`, `false`, or the strings `true` / `false` in any ASCII case". */
export const decodeFlag = (value: unknown): Decoded<boolean> => {
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'string' && lowerCaseAscii(value) === 'true') return { value: true };
  if (typeof value === 'string' && lowerCaseAscii(value) === 'false') return { value: false };
  return { text: shapeTexts.boolean };
};

/** Section 1.1: `keyword`, `messageText`, `SendTime`, `ContentURL`. */
export const decodeString = (value: unknown): Decoded<string> =>
  typeof value === 'string' ? { value } : { text: shapeTexts.string };

/** Section 1.1: `mobileNumbers`, `Subscribers`. */
export const decodeArray =
  (maxElements: number) =>
  (value: unknown): Decoded<readonly unknown[]> => {
    if (!Array.isArray(value)) return { text: shapeTexts.array };
    return value.length > maxElements
      ? { text: shapeTexts.long, more: String(maxElements) }
      : { value: value as readonly unknown[] };
  };

/** Section 1.1: `Attributes`, before its values are looked at. */
export const decodeObject = (value: unknown): Decoded<Readonly<Record<string, unknown>>> =>
  isObject(value) ? { value } : { text: shapeTexts.object };

/** Section 2: "`MobileNumber` and `SubscriberKey` have no type violation of their own". */
export const decodeAnything = (value: unknown): Decoded<unknown> => ({ value });
