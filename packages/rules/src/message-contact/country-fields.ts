import { isJsonObject } from '../index.js';
import type { Finder, Found } from '../index.js';
import { isBlank } from '../message/text.js';

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

/** Returns true for a value of a field that designates a country: one that can be read, and is not blank. */
const isDesignated = (value: unknown, isAttribute: boolean): boolean =>
  !isBlank(value) && (!isAttribute || isText(value));

const nothing: readonly Found<unknown>[] = /* @__PURE__ */ Object.freeze([]);

/**
 * The fields of a subscriber that designate a country, and then those of its `Attributes`: those whose name is `countrycode`
 * once ASCII case, `_`, `-` and spaces are dropped, if they are not blank (spec section 2.3). Each that can be read is
 * found, whatever else is wrong next to it.
 */
export const countriesIn: Finder<unknown> = (subscriber, others, spelled) => {
  // Made for the first one.
  let found: Found<unknown>[] | undefined;
  for (let i = 0; i < others.length; i += 1) {
    const name = others[i] as string;
    if (!isCountryName(name)) continue;
    const value = (subscriber as Dictionary)[name];
    if (isDesignated(value, false)) (found ??= []).push({ path: [name], value });
  }
  const key = spelled('Attributes');
  // Quicker than `own`.
  if (key === undefined || !Object.prototype.hasOwnProperty.call(subscriber, key)) return found ?? nothing;
  const attributes = (subscriber as Dictionary)[key];
  if (!isJsonObject(attributes)) return found ?? nothing;
  // Quicker than a list of the names. What is inherited does not count.
  for (const name in attributes) {
    if (!isCountryName(name) || !Object.prototype.hasOwnProperty.call(attributes, name)) continue;
    // Read in this loop, by its own variable: so the engine need not look it up.
    const value = (attributes as Dictionary)[name];
    if (!isDesignated(value, true)) continue;
    const one = { path: [key, name], value };
    // A push to an empty list makes room for many more.
    if (found === undefined) found = [one];
    else found.push(one);
  }
  return found ?? nothing;
};
