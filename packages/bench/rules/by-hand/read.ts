import { asciiLower, isBlank } from './words.js';
import type { ShapeText } from './words.js';

type Path = readonly (string | number)[];

/** What cannot be read, and in which words. */
export interface Misread {
  readonly path: Path;
  readonly args: readonly string[];
  readonly text: ShapeText;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that designates a country. */
export interface Country {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** One subscriber, read. */
export interface Subscriber {
  readonly number: unknown;
  readonly key: unknown;
  readonly numberKey: string;
  readonly attributes: Readonly<Record<string, string>> | undefined;
  readonly countries: readonly Country[];
  readonly isNumberUnread: boolean;
  readonly isKeyUnread: boolean;
}

const none: readonly Country[] = [];
const countryName = /^[-_ ]*c[-_ ]*o[-_ ]*u[-_ ]*n[-_ ]*t[-_ ]*r[-_ ]*y[-_ ]*c[-_ ]*o[-_ ]*d[-_ ]*e[-_ ]*$/i;

const isText = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

const nobody: Subscriber = {
  number: undefined,
  key: undefined,
  numberKey: 'MobileNumber',
  attributes: undefined,
  countries: none,
  isNumberUnread: false,
  isKeyUnread: false,
};

const subscriberNames: readonly string[] = ['mobilenumber', 'subscriberkey', 'attributes'];

/** 0 for `MobileNumber`, 1 for `SubscriberKey`, 2 for `Attributes`; -1 for any other. */
const placeOf = (key: string): number => {
  switch (key) {
    case 'MobileNumber':
      return 0;
    case 'SubscriberKey':
      return 1;
    case 'Attributes':
      return 2;
    default:
      return key.length > 13 ? -1 : subscriberNames.indexOf(asciiLower(key));
  }
};

const twice = (misread: Misread[], list: string, index: number, key: string | undefined): void => {
  if (key !== undefined) misread.push({ path: [list, index, key], args: [key], text: 'repeated' });
};

const readSubscriber = (element: unknown, list: string, index: number, misread: Misread[]): Subscriber => {
  if (!isObject(element)) return nobody;
  const keys: (string | undefined)[] = [undefined, undefined, undefined];
  const values: unknown[] = [undefined, undefined, undefined];
  let again: (string | undefined)[] | undefined;
  let countries: Country[] | undefined;
  for (const key of Object.keys(element)) {
    const value = element[key] ?? undefined;
    const place = placeOf(key);
    if (place === -1) {
      if (key.length > 10 && countryName.test(key) && !isBlank(value))
        (countries ??= []).push({ path: [key], value });
    } else if (keys[place] === undefined || (values[place] === undefined && value !== undefined)) {
      keys[place] = key;
      values[place] = value;
    } else if (value !== undefined) (again ??= [])[place] ??= key;
  }
  let attributes: Record<string, string> | undefined;
  const given = values[2];
  const attributesKey = keys[2] ?? 'Attributes';
  if (again !== undefined) for (const key of again.slice(0, 2)) twice(misread, list, index, key);
  if (given !== undefined && !isObject(given))
    misread.push({
      path: [list, index, attributesKey],
      args: ['Attributes'],
      text: 'object',
    });
  if (again !== undefined) twice(misread, list, index, again[2]);
  if (isObject(given)) {
    attributes = {};
    for (const key of Object.keys(given)) {
      const value = given[key] ?? undefined;
      if (value === undefined) continue;
      if (!isText(value)) {
        misread.push({ path: [list, index, attributesKey, key], args: [key], text: 'string' });
        continue;
      }
      if (key === '__proto__')
        Object.defineProperty(attributes, key, {
          value: String(value),
          enumerable: true,
          writable: true,
          configurable: true,
        });
      else attributes[key] = String(value);
      if (key.length > 10 && countryName.test(key) && !isBlank(value))
        (countries ??= []).push({ path: [attributesKey, key], value });
    }
  }
  return {
    number: values[0],
    key: values[1],
    numberKey: keys[0] ?? 'MobileNumber',
    attributes,
    countries: countries ?? none,
    isNumberUnread: again?.[0] !== undefined,
    isKeyUnread: again?.[1] !== undefined,
  };
};

const blank = {
  mobileNumbers: undefined,
  Subscribers: undefined,
  Subscribe: undefined,
  Resubscribe: undefined,
  keyword: undefined,
  Override: undefined,
  messageText: undefined,
  ContentURL: undefined,
  SendTime: undefined,
};
export type Name = keyof typeof blank;

const exact: ReadonlyMap<string, Name> = new Map(
  (Object.keys(blank) as readonly Name[]).map((name) => [name, name]),
);
const lower: ReadonlyMap<string, Name> = new Map([...exact.values()].map((name) => [asciiLower(name), name]));

/** The documented fields of a body: what they hold, how they are spelled, and how a second time. */
interface Fields {
  readonly values: { [N in Name]: unknown };
  readonly keys: { [N in Name]: string | undefined };
  again: { [N in Name]?: string } | undefined;
}

const fieldsOf = (object: Readonly<Record<string, unknown>>): Fields => {
  const fields: Fields = { values: { ...blank }, keys: { ...blank }, again: undefined };
  const { values, keys } = fields;
  for (const key of Object.keys(object)) {
    // No documented name is longer.
    const name = exact.get(key) ?? (key.length > 13 ? undefined : lower.get(asciiLower(key)));
    if (name === undefined) continue;
    const value = object[key] ?? undefined;
    if (keys[name] === undefined || (values[name] === undefined && value !== undefined)) {
      keys[name] = key;
      values[name] = value;
    } else if (value !== undefined) (fields.again ??= {})[name] ??= key;
  }
  return fields;
};

/** A body, read. */
export interface Read {
  readonly mobileNumbers: readonly unknown[] | undefined;
  readonly Subscribers: readonly Subscriber[] | undefined;
  readonly Subscribe: boolean;
  readonly Resubscribe: boolean;
  readonly keyword: string | undefined;
  readonly Override: boolean;
  readonly messageText: string | undefined;
  readonly ContentURL: string | undefined;
  readonly SendTime: string | undefined;
  /** As they are spelled. */
  readonly keys: { readonly [N in Name]: string | undefined };
  /** Which fields could not be read. */
  readonly unread: ReadonlySet<Name> | undefined;
  readonly misread: Misread[];
}

const flagOf = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' && value.length < 6 ? asciiLower(value) : undefined;
  return word === 'true' ? true : word === 'false' ? false : undefined;
};

/** Reads the fields of a body one by one. */
class Reader {
  readonly misread: Misread[] = [];
  unread: Set<Name> | undefined;
  readonly #fields: Fields;
  readonly #longest: number;

  constructor(fields: Fields, longest: number) {
    this.#fields = fields;
    this.#longest = longest;
  }

  #wrong(name: Name, text: ShapeText, args: readonly string[]): undefined {
    this.misread.push({ path: [this.#fields.keys[name] as string], args, text });
    (this.unread ??= new Set()).add(name);
  }

  /** Says where the field is given twice. */
  #twice(name: Name): void {
    const second = this.#fields.again?.[name];
    if (second === undefined) return;
    this.misread.push({ path: [second], args: [second], text: 'repeated' });
    (this.unread ??= new Set()).add(name);
  }

  list(name: Name): readonly unknown[] | undefined {
    const value = this.#fields.values[name];
    if (value === undefined) return undefined;
    const found = Array.isArray(value)
      ? value.length <= this.#longest
        ? (value as readonly unknown[])
        : this.#wrong(name, 'long', [name, String(this.#longest)])
      : this.#wrong(name, 'array', [name]);
    this.#twice(name);
    return found;
  }

  text(name: Name): string | undefined {
    const value = this.#fields.values[name];
    if (value === undefined) return undefined;
    const found = typeof value === 'string' ? value : this.#wrong(name, 'string', [name]);
    this.#twice(name);
    return found;
  }

  flag(name: Name): boolean {
    const value = this.#fields.values[name];
    if (value === undefined) return false;
    const found = flagOf(value) ?? this.#wrong(name, 'boolean', [name]) ?? false;
    this.#twice(name);
    return found;
  }
}

export const readBody = (body: unknown, longest: number): Read => {
  if (!isObject(body))
    return {
      ...blank,
      Subscribe: false,
      Resubscribe: false,
      Override: false,
      keys: blank,
      unread: new Set(exact.values()),
      misread: [{ path: [], args: [], text: 'body' }],
    };
  const fields = fieldsOf(body);
  const { keys } = fields;
  const reader = new Reader(fields, longest);
  const mobileNumbers = reader.list('mobileNumbers');
  const subscribers = reader.list('Subscribers');
  const Subscribers =
    subscribers === undefined
      ? undefined
      : subscribers.map((element, index) =>
          readSubscriber(element, keys.Subscribers as string, index, reader.misread),
        );
  return {
    mobileNumbers,
    Subscribers,
    Subscribe: reader.flag('Subscribe'),
    Resubscribe: reader.flag('Resubscribe'),
    keyword: reader.text('keyword'),
    Override: reader.flag('Override'),
    messageText: reader.text('messageText'),
    ContentURL: reader.text('ContentURL'),
    SendTime: reader.text('SendTime'),
    keys,
    unread: reader.unread,
    misread: reader.misread,
  };
};
