import { asciiLower } from './words.js';

type Dictionary = Readonly<Record<string, unknown>>;

/** An object as JSON writes it. */
export const isObject = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const names = [
  'mobileNumbers',
  'Subscribers',
  'Subscribe',
  'Resubscribe',
  'keyword',
  'Override',
  'messageText',
  'ContentURL',
  'SendTime',
] as const;
export type Name = (typeof names)[number];

/** By the index of a documented name, as somebody spelled it. */
export type Spelling = readonly (string | undefined)[];

/** The documented fields of a body, null as nothing. */
export interface Body {
  readonly mobileNumbers: unknown;
  readonly Subscribers: unknown;
  readonly Subscribe: unknown;
  readonly Resubscribe: unknown;
  readonly keyword: unknown;
  readonly Override: unknown;
  readonly messageText: unknown;
  readonly ContentURL: unknown;
  readonly SendTime: unknown;
  /** If one is not spelled as documented. */
  readonly keys: Spelling | undefined;
  /** Fields that are given twice, as they are spelled the second time. */
  readonly again: Spelling | undefined;
}

export const isLike = (key: string, lower: string): boolean => {
  if (key.length !== lower.length) return false;
  for (let i = 0; i < key.length; i += 1) {
    const code = key.charCodeAt(i);
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== lower.charCodeAt(i)) return false;
  }
  return true;
};

const lower = names.map(asciiLower);

/** The index of a documented name, in any case; -1 for another. Most that are not spelled as documented are in camel case. */
const indexOf = (key: string): number => {
  switch (key) {
    case 'mobileNumbers':
    case 'MobileNumbers':
      return 0;
    case 'Subscribers':
    case 'subscribers':
      return 1;
    case 'Subscribe':
    case 'subscribe':
      return 2;
    case 'Resubscribe':
    case 'resubscribe':
      return 3;
    case 'keyword':
    case 'Keyword':
      return 4;
    case 'Override':
    case 'override':
      return 5;
    case 'messageText':
    case 'MessageText':
      return 6;
    case 'ContentURL':
    case 'contentURL':
      return 7;
    case 'SendTime':
    case 'sendTime':
      return 8;
    default:
  }
  // None is longer than 13 letters, or shorter than 7.
  if (key.length <= 13 && key.length >= 7)
    for (let i = 0; i < lower.length; i += 1) if (isLike(key, lower[i] as string)) return i;
  return -1;
};

/** Reads a body in which a name is not spelled as documented. */
const readOdd = (object: Dictionary): Body => {
  const values: unknown[] = [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ];
  const keys = values.slice() as (string | undefined)[];
  let again: (string | undefined)[] | undefined;
  for (const key in object) {
    if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
    const index = indexOf(key);
    if (index === -1) continue;
    const value = object[key] ?? undefined;
    if (keys[index] === undefined || (values[index] === undefined && value !== undefined)) {
      keys[index] = key;
      values[index] = value;
    } else if (value !== undefined) (again ??= [])[index] ??= key;
  }
  return {
    mobileNumbers: values[0],
    Subscribers: values[1],
    Subscribe: values[2],
    Resubscribe: values[3],
    keyword: values[4],
    Override: values[5],
    messageText: values[6],
    ContentURL: values[7],
    SendTime: values[8],
    keys,
    again,
  };
};

export const readBody = (object: Dictionary): Body => {
  let mobileNumbers: unknown;
  let Subscribers: unknown;
  let Subscribe: unknown;
  let Resubscribe: unknown;
  let keyword: unknown;
  let Override: unknown;
  let messageText: unknown;
  let ContentURL: unknown;
  let SendTime: unknown;
  for (const key in object) {
    if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
    switch (key) {
      case 'mobileNumbers':
        mobileNumbers = object[key] ?? undefined;
        break;
      case 'Subscribers':
        Subscribers = object[key] ?? undefined;
        break;
      case 'Subscribe':
        Subscribe = object[key] ?? undefined;
        break;
      case 'Resubscribe':
        Resubscribe = object[key] ?? undefined;
        break;
      case 'keyword':
        keyword = object[key] ?? undefined;
        break;
      case 'Override':
        Override = object[key] ?? undefined;
        break;
      case 'messageText':
        messageText = object[key] ?? undefined;
        break;
      case 'ContentURL':
        ContentURL = object[key] ?? undefined;
        break;
      case 'SendTime':
        SendTime = object[key] ?? undefined;
        break;
      default:
        if (indexOf(key) !== -1) return readOdd(object);
    }
  }
  return {
    mobileNumbers,
    Subscribers,
    Subscribe,
    Resubscribe,
    keyword,
    Override,
    messageText,
    ContentURL,
    SendTime,
    keys: undefined,
    again: undefined,
  };
};
