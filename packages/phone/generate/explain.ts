import { metadataVersion } from '../src/metadata-version.js';
import { isE164 } from '../src/is-e164.js';
import { isPossible } from '../src/is-possible.js';
import { isValid } from '../src/is-valid.js';
import { numberType } from '../src/number-type.js';
import { callingCodes } from './installed.js';
import type { NumberingPlan } from '../src/metadata/numbering-plan.js';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

const yesOrNo = (holds: boolean): string => (holds ? 'yes' : 'no');

/** What one plan says of a national number: its lengths, the ranges that have it, and the prefix that should not be there. */
const linesOf = (
  { region, lengths, ranges, nationalPrefix }: NumberingPlan,
  national: string,
): readonly string[] => {
  const found = ranges.filter(
    (range) => range.lengths.includes(national.length) && whole(range.pattern).test(national),
  );
  const [prefix] = nationalPrefix === '' ? [] : (new RegExp(`^(?:${nationalPrefix})`).exec(national) ?? []);
  const hasPrefix =
    found.length === 0 &&
    prefix !== undefined &&
    ranges.some((range) => whole(range.pattern).test(national.slice(prefix.length)));
  return [
    `${region === '' ? 'global service' : region}: ${lengths.join(', ')} digits; this has ${national.length}${lengths.includes(national.length) ? '' : ', so it is not possible here'}`,
    ...found.map(({ type, pattern }) => `  range ${type}: ${pattern}`),
    ...(found.length === 0 ? ['  no range has it'] : []),
    ...(hasPrefix
      ? [`  it begins with ${prefix}, the prefix of calls within the country: leave it out`]
      : []),
  ];
};

/** Says of digits how they are judged, and by which plan and range: for a number that seems to be judged wrongly. */
export const explained = (number: string): readonly string[] => {
  const levels = `e164 ${yesOrNo(isE164(number))}, possible ${yesOrNo(isPossible(number))}, valid ${yesOrNo(isValid(number))}`;
  const found = callingCodes.find(({ code }) => number.startsWith(code));
  return [
    `${number}: ${levels}${isValid(number) ? ` (${numberType(number) ?? 'of no type'})` : ''}`,
    `metadata ${metadataVersion}`,
    ...(found === undefined
      ? ['no calling code begins it']
      : [
          `calling code ${found.code}, national number ${number.slice(found.code.length)}`,
          ...found.plans.flatMap((plan) => linesOf(plan, number.slice(found.code.length))),
        ]),
  ];
};
