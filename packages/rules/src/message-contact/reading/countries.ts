import type { Path } from '../../engine/path.js';
import { attributeText } from './attributes.js';
import type { CountryField } from './send-reading.js';
import { isBlank } from '../text.js';

/** Without the flag `u`, `i` is of ASCII alone. It stops at the first letter that is another, however long the name is. */
const countryName = /^[-_ ]*c[-_ ]*o[-_ ]*u[-_ ]*n[-_ ]*t[-_ ]*r[-_ ]*y[-_ ]*c[-_ ]*o[-_ ]*d[-_ ]*e[-_ ]*$/i;

const isCountryName = (name: string): boolean => countryName.test(name);

/**
 * The fields of an object that designate a country, in its own order: those whose name is `countrycode` once ASCII case,
 * `_`, `-` and spaces are dropped, where they are not blank (spec section 2.3).
 */
export const countryFields = (object: object, parent: Path): readonly CountryField[] =>
  Object.keys(object)
    .filter(isCountryName)
    .map((name) => ({
      path: [...parent, name],
      value: (object as { readonly [name: string]: unknown })[name],
    }))
    .filter(({ value }) => !isBlank(value));

/** Those of an `Attributes`: its values are texts, and of what is not one `shape` speaks. */
export const countryAttributes = (attributes: object, name: string): readonly CountryField[] =>
  countryFields(attributes, [name]).filter(({ value }) => attributeText(value) !== undefined);
