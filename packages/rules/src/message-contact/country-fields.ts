import { isObject } from '../body/own-fields.js';
import type { Finder, Found } from '../body/read-object.js';
import { isBlank } from './text.js';

/** Without the flag `u`, `i` is of ASCII alone. It stops at the first letter that is another, however long the name is. */
const countryName = /^[-_ ]*c[-_ ]*o[-_ ]*u[-_ ]*n[-_ ]*t[-_ ]*r[-_ ]*y[-_ ]*c[-_ ]*o[-_ ]*d[-_ ]*e[-_ ]*$/i;

const shortest = 'countrycode'.length;

/** Most names are told by their first character. */
const mayBegin = (code: number): boolean =>
  code === 99 || code === 67 || code === 95 || code === 45 || code === 32;

/** Most are spelled as the first of these. */
const isCountryName = (name: string): boolean =>
  name === 'CountryCode' ||
  (name.length >= shortest && mayBegin(name.charCodeAt(0)) && countryName.test(name));

const nothing: readonly Found<unknown>[] = Object.freeze([]);

const fieldsIn = (object: object, parent: readonly string[]): readonly Found<unknown>[] => {
  const names = Object.keys(object).filter(isCountryName);
  return names.length === 0
    ? nothing
    : names
        .map((name) => ({
          path: [...parent, name],
          value: (object as { readonly [name: string]: unknown })[name],
        }))
        .filter(({ value }) => !isBlank(value));
};

/** Whether `shape` has nothing to say of an attribute. */
const isText = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

/**
 * The fields of a subscriber that designate a country, and then those of its `Attributes`: those whose name is `countrycode`
 * once ASCII case, `_`, `-` and spaces are dropped, where they are not blank (spec section 2.3). Each that can be read is
 * found, whatever else is wrong beside it.
 */
export const countriesIn: Finder<unknown> = (subscriber, field) => {
  const attributes = field('Attributes');
  const own = fieldsIn(subscriber, []);
  if (attributes === undefined || !isObject(attributes.value)) return own;
  const below = fieldsIn(attributes.value, [attributes.key]).filter(({ value }) => isText(value));
  return own.length === 0 ? below : [...own, ...below];
};
