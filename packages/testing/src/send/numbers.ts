import fc from 'fast-check';

/** A numbering plan in three facts: its calling code, how many digits follow, and a country that has it. */
export interface NumberPlan {
  readonly code: string;
  readonly length: number;
  readonly country: string;
  /** One with another calling code. */
  readonly elsewhere: string;
}

/** The parts that depend on the number next to them. */
export type Of<A> = (plan: NumberPlan) => A;

/** Plans whose lengths have stood for decades (ITU-T E.164, list of assigned codes). */
export const plan: fc.Arbitrary<NumberPlan> = fc.constantFrom(
  { code: '1', length: 10, country: 'US', elsewhere: 'GB' },
  { code: '1', length: 10, country: 'CA', elsewhere: 'FR' },
  { code: '33', length: 9, country: 'FR', elsewhere: 'US' },
  { code: '44', length: 10, country: 'GB', elsewhere: 'IE' },
  { code: '45', length: 8, country: 'DK', elsewhere: 'SE' },
  { code: '61', length: 9, country: 'AU', elsewhere: 'NZ' },
);

const digitTexts = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

/** A number with a length that its plan has. */
export const possibleNumber = ({ code, length }: NumberPlan): fc.Arbitrary<string> =>
  digitTexts(length).map((rest) => code + rest);

/** Digits that are no possible number: a digit too few or far too many, a leading zero, an unassigned calling code. */
export const impossibleNumber = (of: NumberPlan): fc.Arbitrary<string> =>
  fc.oneof(
    possibleNumber({ ...of, code: '1', length: 9 }),
    possibleNumber({ ...of, code: '1', length: 11 }),
    possibleNumber({ ...of, length: 17 }),
    possibleNumber(of).map((number) => `0${number}`),
    possibleNumber({ ...of, code: '999' }),
    fc.constantFrom('0', '1', '12102610', '9'.repeat(300)),
  );

/** Texts that a person takes for a number, and that are no string of ASCII digits. */
export const nearlyNumeric = (of: NumberPlan): fc.Arbitrary<string> =>
  fc.oneof(
    possibleNumber(of).map((number) => `+${number}`),
    possibleNumber(of).map((number) => `${number.slice(0, 1)}-${number.slice(1, 4)}-${number.slice(4)}`),
    possibleNumber(of).map((number) => ` ${number}`),
    possibleNumber(of).map((number) => `${number}\n`),
    possibleNumber(of).map((number) =>
      [...number].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join(''),
    ),
    possibleNumber(of).map((number) =>
      [...number].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
    ),
    fc.constantFrom('1e10', '0x10', '-1', '1.0', '\u0663', '1\u200b'),
  );
