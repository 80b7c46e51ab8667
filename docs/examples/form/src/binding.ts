import { useState } from 'react';

import type { SendBodyInput } from '@assay/rules/message-contact';

import type { Texts } from './languages.js';

/** What the form holds: a body, with an input for each of its fields. */
export type Values = {
  readonly mobileNumbers: readonly string[];
  readonly Subscribers: readonly {
    readonly MobileNumber: string;
    readonly SubscriberKey: string;
    readonly Attributes: { readonly CountryCode: string };
  }[];
  readonly Subscribe: boolean;
  readonly Resubscribe: boolean;
  readonly keyword: string;
  readonly Override: boolean;
  readonly messageText: string;
  readonly SendTime: string;
} & SendBodyInput;

export const noSubscriber: Values['Subscribers'][number] = {
  MobileNumber: '',
  SubscriberKey: '',
  Attributes: { CountryCode: '' },
};

export const noValues: Values = {
  mobileNumbers: [''],
  Subscribers: [],
  Subscribe: false,
  Resubscribe: false,
  keyword: '',
  Override: false,
  messageText: '',
  SendTime: '',
};

/** What a form library does for the page. Names are as `Subscribers.0.MobileNumber`. */
export interface Binding {
  readonly values: Values;
  readonly set: (name: string, value: unknown) => void;
  /** The input was left: what is wrong with it may be shown. */
  readonly leave: (name: string) => void;
  /** What is wrong with an input that was left. */
  readonly errorsOf: (name: string) => readonly string[];
  /** Calls back where nothing is wrong; else shows all that is. */
  readonly submit: (send: (values: Values) => void) => void;
}

/** Makes the binding of one library, in the words of one language. */
export type UseBinding = (texts: Texts) => Binding;

/** Which inputs were left. */
export const useLeft = (): {
  readonly hasLeft: (name: string) => boolean;
  readonly leave: (name: string) => void;
  readonly leaveAll: () => void;
} => {
  const [names, setNames] = useState<ReadonlySet<string> | 'all'>(new Set<string>());
  return {
    hasLeft: (name) => names === 'all' || names.has(name),
    leave: (name) => setNames((before) => (before === 'all' ? before : new Set([...before, name]))),
    leaveAll: () => setNames('all'),
  };
};

/** A copy of a value with another one at a path. */
export const changed = (value: unknown, path: readonly string[], to: unknown): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return to;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (String(index) === first ? changed(one, rest, to) : one));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [first]: changed(object[first], rest, to) };
};
