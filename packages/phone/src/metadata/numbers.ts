import type { NumberType } from '../number-types.js';
import {
  and,
  behind,
  beside,
  type Language,
  matching,
  nothing,
  ofLengths,
  or,
  relabelled,
  without,
} from './language.js';
import type { CallingCode, NumberingPlan } from './numbering-plan.js';
import { patternOf } from './pattern.js';
import { rewritten } from './rewritten.js';

/** ITU-T E.164: at most fifteen digits, calling code included. */
const longest = 15;

const e164 = ofLengths(Array.from({ length: longest }, (_, before) => before + 1));

const all = (languages: readonly Language[]): Language => languages.reduce(or, nothing);

const labelled = (label: string): ((strings: Language) => Language) =>
  relabelled((old) => (old === '' ? '' : label));

const generalOf = ({ pattern }: NumberingPlan): Language => matching(patternOf(pattern));

/** The national numbers of a plan, each labelled with its type: that of the first range that has it. */
const typesOf = (plan: NumberingPlan): Language => {
  const ranges = plan.ranges.map(({ type, pattern, lengths }) => ({
    type,
    numbers: and(matching(patternOf(pattern)), ofLengths(lengths)),
  }));
  const of = (wanted: NumberType): Language =>
    all(ranges.filter(({ type }) => type === wanted).map(({ numbers }) => numbers));
  const either = plan.mobileIsFixedLine ? of('FIXED_LINE') : and(of('FIXED_LINE'), of('MOBILE'));

  return and(
    all([
      labelled('FIXED_LINE_OR_MOBILE')(either),
      ...ranges.map(({ type, numbers }) => labelled(type)(numbers)),
    ]),
    generalOf(plan),
  );
};

/** The numbers of one calling code, without it, that are in use just as they are. */
const inUse = ({ plans }: CallingCode, of: (plan: NumberingPlan) => Language): readonly Language[] => {
  const [main] = plans;
  const misread = rewritten(main, generalOf(main));
  return plans.map((plan) => without(of(plan), misread));
};

const assigned = (codes: readonly CallingCode[], national: (code: CallingCode) => Language): Language =>
  and(all(codes.map((code) => behind(code.code, national(code)))), e164);

/** All valid E.164 numbers, each labelled with its type. Where plans share a number, the first plan has it. */
export const numberTypes = (codes: readonly CallingCode[]): Language =>
  assigned(codes, (code) => all(inUse(code, typesOf)));

/** The valid numbers of shared calling codes, each labelled with its regions, in alphabetical order. */
export const sharedRegions = (codes: readonly CallingCode[]): Language =>
  assigned(
    codes.filter(({ plans }) => plans.length > 1),
    ({ code, plans: [main, ...others] }) => {
      const regions = (plan: NumberingPlan): Language => labelled(plan.region)(typesOf(plan));
      const found = inUse({ code, plans: [main, ...others] }, regions).reduce(beside, nothing);
      return relabelled((label) => label.split(' ').sort().join(' '))(found);
    },
  );

/**
 * All numbers that could be one: those with a length of the main plan, and the valid ones. The main plan lists the
 * lengths of all regions, but for the seven digits of Canada's range 310, which in other ranges are local numbers.
 */
export const possibleNumbers = (codes: readonly CallingCode[], valid: Language): Language =>
  or(
    valid,
    assigned(codes, ({ plans: [main] }) => ofLengths(main.lengths)),
  );

/** All valid E.164 numbers. */
export const validNumbers: (types: Language) => Language = labelled('x');
