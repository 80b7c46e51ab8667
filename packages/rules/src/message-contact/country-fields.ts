import { isJsonObject, own } from '../index.js';
import type { Finder, Found } from '../index.js';
import { isBlank } from './text.js';

/** Without the flag `u`, `i` is of ASCII alone. It stops at the first letter that is another, however long the name is. */
const countryKey = /^[-_ ]*c[-_ ]*o[-_ ]*u[-_ ]*n[-_ ]*t[-_ ]*r[-_ ]*y[-_ ]*c[-_ ]*o[-_ ]*d[-_ ]*e[-_ ]*$/i;

const shortest = 'countrycode'.length;

/** The first character of most names is enough. */
const mayBegin = (code: number): boolean =>
  code === 99 || code === 67 || code === 95 || code === 45 || code === 32;

/** Most are spelled as the first of these. */
const isCountryName = (name: string): boolean =>
  name === 'CountryCode' ||
  (name.length >= shortest && mayBegin(name.charCodeAt(0)) && countryKey.test(name));

/** Returns true if `shape` has no finding for an attribute. */
const isText = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

const always = (): boolean => true;

/** Adds those among some fields of an object to a list, which is made for the first of them. */
const found = (
  // eslint-disable-next-line functional/prefer-immutable-types -- made here, for this
  before: Found<unknown>[] | undefined,
  object: object,
  names: readonly string[],
  parent: string | undefined,
  isReadable: (value: unknown) => boolean,
): Found<unknown>[] | undefined => {
  let list = before;
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] as string;
    if (!isCountryName(name)) continue;
    const value = (object as { readonly [name: string]: unknown })[name];
    if (isBlank(value) || !isReadable(value)) continue;
    const one = { path: parent === undefined ? [name] : [parent, name], value };
    if (list === undefined) list = [one];
    else list.push(one);
  }
  return list;
};

const nothing: readonly Found<unknown>[] = /* @__PURE__ */ Object.freeze([]);

/**
 * The fields of a subscriber that designate a country, and then those of its `Attributes`: those whose name is `countrycode`
 * once ASCII case, `_`, `-` and spaces are dropped, if they are not blank (spec section 2.3). Each that can be read is
 * found, whatever else is wrong next to it.
 */
export const countriesIn: Finder<unknown> = (subscriber, others, spelled) => {
  const itsOwn = others.length === 0 ? undefined : found(undefined, subscriber, others, undefined, always);
  const key = spelled('Attributes');
  const attributes =
    key === undefined ? undefined : own(subscriber as { readonly [name: string]: unknown }, key);
  return (
    (isJsonObject(attributes) ? found(itsOwn, attributes, Object.keys(attributes), key, isText) : itsOwn) ??
    nothing
  );
};
