import google from 'google-libphonenumber';

import type { CallingCode } from '../src/metadata/numbering-plan.js';
import type { Random } from './random.js';

/** Lengths of national numbers, from hopeless to longer than any. */
const lengths = Array.from({ length: 17 }, (_, before) => before + 1);

/** For every calling code and every length of what follows: digits found by chance. */
export function* randomNumbers(
  codes: readonly CallingCode[],
  each: number,
  random: Random,
): Generator<string> {
  for (const { code } of codes) {
    for (const length of lengths) {
      for (let count = 0; count < each; count++) yield code + random.digits(length);
    }
  }
}

/** Every three digits after each calling code, or one in so many, gone on to each length that one of its plans lists. */
export function* everyPrefix(codes: readonly CallingCode[], random: Random, oneIn = 1): Generator<string> {
  for (const { code, plans } of codes) {
    const listed = new Set(plans.flatMap((plan) => plan.lengths));
    for (let prefix = random.below(oneIn); prefix < 1000; prefix += oneIn) {
      for (const length of listed) {
        yield (code + String(prefix).padStart(3, '0') + random.digits(Math.max(0, length - 3))).slice(
          0,
          code.length + length,
        );
      }
    }
  }
}

const { PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil } = google;
const util = PhoneNumberUtil.getInstance();

/** Google's example numbers, of every region and every type. */
export const exampleNumbers = (): readonly string[] => {
  const types = Object.values(PhoneNumberType).filter((type) => typeof type === 'number');
  const found = util
    .getSupportedRegions()
    .flatMap((region) => types.map((type) => util.getExampleNumberForType(region, type)));
  const numbers = found.flatMap((number) =>
    number ? [util.format(number, PhoneNumberFormat.E164).slice(1)] : [],
  );
  return [...new Set(numbers)];
};

/** A number with every one of its digits changed to every other one, left out, doubled, and swapped with the next. */
export function* mutationsOf(number: string): Generator<string> {
  yield number;
  for (let place = 0; place < number.length; place++) {
    const [before, digit, after] = [number.slice(0, place), number.charAt(place), number.slice(place + 1)];
    for (let other = 0; other < 10; other++) yield before + String(other) + after;
    yield before + after;
    yield before + digit + digit + after;
    yield before + after.slice(0, 1) + digit + after.slice(1);
  }
}
