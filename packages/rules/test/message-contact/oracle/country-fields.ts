import { lowerCaseAscii } from './ascii.js';
import type { Attributes } from './attributes.js';
import type { Path } from './expected.js';
import type { Field } from './field.js';
import { isBlank } from './values.js';

export interface CountryField {
  readonly path: Path;
  readonly value: unknown;
}

/** Section 2.3: "`countrycode` once ASCII case, `_`, `-` and spaces are dropped". */
const namesACountry = (name: string): boolean =>
  lowerCaseAscii(name).replaceAll(/[_\- ]/g, '') === 'countrycode';

const countryFieldsOf = (object: Readonly<Record<string, unknown>>, at: Path): readonly CountryField[] =>
  Object.keys(object)
    .filter((name) => namesACountry(name) && !isBlank(object[name]))
    .map((name) => ({ path: [...at, name], value: object[name] }));

/** Section 2.3: "a field of a subscriber, or of its `Attributes`", where it is not blank; of `Attributes`, those that are texts. */
export const readCountryFields = (
  subscriber: Readonly<Record<string, unknown>>,
  at: Path,
  attributes: Field<Attributes>,
): readonly CountryField[] => [
  ...countryFieldsOf(subscriber, at),
  ...countryFieldsOf(attributes.value ?? {}, [...at, attributes.key]),
];
