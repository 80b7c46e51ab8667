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

type Dictionary = { readonly [name: string]: unknown };

/** Adds a field of an object to a list, if it designates a country. The list is made for the first one. */
const added = (
  // eslint-disable-next-line functional/prefer-immutable-types -- made here, for this
  before: Found<unknown>[] | undefined,
  object: Dictionary,
  name: string,
  parent: string | undefined,
): Found<unknown>[] | undefined => {
  if (!isCountryName(name)) return before;
  const value = object[name];
  if (isBlank(value) || (parent !== undefined && !isText(value))) return before;
  const one = { path: parent === undefined ? [name] : [parent, name], value };
  if (before === undefined) return [one];
  before.push(one);
  return before;
};

const nothing: readonly Found<unknown>[] = /* @__PURE__ */ Object.freeze([]);

/**
 * The fields of a subscriber that designate a country, and then those of its `Attributes`: those whose name is `countrycode`
 * once ASCII case, `_`, `-` and spaces are dropped, if they are not blank (spec section 2.3). Each that can be read is
 * found, whatever else is wrong next to it.
 */
export const countriesIn: Finder<unknown> = (subscriber, others, spelled) => {
  let found: Found<unknown>[] | undefined;
  for (let i = 0; i < others.length; i += 1)
    found = added(found, subscriber as Dictionary, others[i] as string, undefined);
  const key = spelled('Attributes');
  const attributes = key === undefined ? undefined : own(subscriber as Dictionary, key);
  if (key !== undefined && isJsonObject(attributes))
    // Quicker than a list of the names. What is inherited does not count.
    for (const name in attributes)
      if (Object.prototype.hasOwnProperty.call(attributes, name))
        found = added(found, attributes as Dictionary, name, key);
  return found ?? nothing;
};
