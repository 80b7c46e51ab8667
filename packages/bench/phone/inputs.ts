import { getCountryCallingCode, isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';

/** A small generator, seeded: the same numbers in every run. */
const randomFrom = (seed: number): ((bound: number) => number) => {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * bound);
  };
};

const below = randomFrom(375_810);
const digits = (length: number): string => Array.from({ length }, () => below(10)).join('');
const list = (length: number, make: (place: number) => string): readonly string[] =>
  Array.from({ length }, (_, place) => make(place));

const size = 1000;

/** Valid as it is: not by way of a prefix that a parser drops. */
const isInUse = (number: string): boolean =>
  isValidPhoneNumber(`+${number}`) && parsePhoneNumberFromString(`+${number}`)?.number === `+${number}`;

const exampleNumbers = Object.entries(examples).map(
  ([region, national]) => getCountryCallingCode(region as keyof typeof examples) + national,
);

/** An example number of some region with its last digits changed, until that is a valid number. */
const validNumber = (place: number): string => {
  const example = exampleNumbers[place % exampleNumbers.length] ?? '';
  const number = example.slice(0, -4) + digits(4);
  return isInUse(number) ? number : validNumber(place);
};

/** Numbers as they come in three kinds of lists. */
export const inputs: readonly { readonly name: string; readonly numbers: readonly string[] }[] = [
  { name: 'valid numbers of all regions', numbers: list(size, validNumber) },
  { name: 'random digits, 5 to 15', numbers: list(size, () => digits(5 + below(11))) },
  {
    name: 'North America (+1), random',
    numbers: list(size, () => `1${2 + below(8)}${digits(2)}${2 + below(8)}${digits(6)}`),
  },
];
