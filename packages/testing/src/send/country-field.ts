import fc from 'fast-check';
import { inAnyCase } from '../readable-body.js';

import type { PartEntry } from '../combinations/part.js';
import type { Of } from './numbers.js';
import { blank } from '../combinations/text.js';
import { given } from '../combinations/field.js';
import type { FieldClass } from '../combinations/field.js';

const anyCountryKey = fc
  .tuple(
    inAnyCase('country'),
    inAnyCase('code'),
    fc.constantFrom('', '_', '-', ' ', '_-'),
    fc.constantFrom('', '_', '-'),
  )
  .map(([country, code, between, around]) => around + country + between + code + around);

/** Upper-case pairs that are reserved, unassigned or for users; other cases, other codes, other letters. */
const noCountry = fc.constantFrom(
  'UK',
  'EU',
  'XK',
  'AA',
  'us',
  'Us',
  'USA',
  '840',
  'ＵＳ',
  'U S',
  ' US',
  'toString',
);

interface CountryClass {
  readonly name: string;
  readonly values: Of<fc.Arbitrary<unknown>>;
}

const countryClasses: readonly CountryClass[] = [
  { name: 'blank', values: () => fc.oneof(blank, fc.constant(null)) },
  { name: 'of the number', values: ({ country }) => fc.constant(country) },
  { name: 'of another number', values: ({ elsewhere }) => fc.constant(elsewhere) },
  {
    name: 'without a numbering plan',
    values: () => fc.constantFrom('AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM'),
  },
  { name: 'no country', values: () => noCountry },
  { name: 'no text', values: () => fc.oneof(fc.integer(), fc.boolean()) },
];

/** A field that designates a country, among the others. */
export const ownCountryClasses: readonly Of<FieldClass>[] = [
  () => ({ name: 'absent', entries: fc.constant([]) }),
  ...countryClasses.map(({ name, values }): Of<FieldClass> => (of) => ({
    name,
    entries: fc.tuple(anyCountryKey, values(of)).map(([key, value]): readonly PartEntry[] => [[key, value]]),
  })),
];

/** Attributes that designate no country. */
const attributes = fc
  .dictionary(
    fc.string().filter((name) => !/country/i.test(name)),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    { maxKeys: 3 },
  )
  .map((values) => ({ ...values }));

/** One of them is no text, so that `Attributes` cannot be read. */
const misshapenAttributes = fc
  .tuple(
    attributes,
    fc.oneof(
      fc.array(fc.string(), { maxLength: 2 }),
      fc.dictionary(fc.string(), fc.string(), { maxKeys: 1 }),
    ),
  )
  .map(([others, value]) => ({ ...others, nested: value }));

/** `Attributes`, with a field that designates a country and without. */
export const attributesClasses: readonly Of<FieldClass>[] = [
  () => ({ name: 'absent', entries: fc.constant([]) }),
  () => given('Attributes', 'null', fc.constant(null)),
  () => given('Attributes', 'given', attributes),
  ...countryClasses.map(
    ({ name, values }): Of<FieldClass> =>
      (of) =>
        given(
          'Attributes',
          `with a country field: ${name}`,
          fc
            .tuple(attributes, anyCountryKey, values(of))
            .map(([others, key, value]) => ({ ...others, [key]: value })),
        ),
  ),
  () =>
    given(
      'Attributes',
      'no object',
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())),
    ),
  () => given('Attributes', 'with a value that is no text', misshapenAttributes),
  ...countryClasses
    .filter(({ name }) => ['of another number', 'no country'].includes(name))
    .map(
      ({ name, values }): Of<FieldClass> =>
        (of) =>
          given(
            'Attributes',
            `with a value that is no text and a country field: ${name}`,
            fc
              .tuple(misshapenAttributes, anyCountryKey, values(of))
              .map(([others, key, value]) => ({ ...others, [key]: value })),
          ),
    ),
];
