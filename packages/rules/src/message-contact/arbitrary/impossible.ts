import type { RuleId } from '../index.js';

type Exclusion = readonly [one: RuleId, other: RuleId, because: string];

const nobody = 'one wants no recipient at all, the other an element of a list';
const elementRules = [
  'subscriber-incomplete',
  'number-not-numeric',
  'number-invalid',
  'subscribers-none-valid',
  'country-code-invalid',
  'subscribers-too-many',
] as const satisfies readonly RuleId[];

/** The pairs of rules that no request violates together, and why. */
export const exclusions: readonly Exclusion[] = [
  ['message-id-malformed', 'message-unknown', 'the second is not judged where the first has failed'],
  ['message-unknown', 'keyword-invalid', 'the second is judged only by a message that the client has'],
  ['message-unknown', 'message-blank', 'the second is judged only by a message that the client has'],
  ...elementRules.map((rule): Exclusion => ['recipients-empty', rule, nobody]),
  ['keyword-blank', 'keyword-unnecessary', 'one wants Subscribe or Resubscribe, the other neither'],
  ['keyword-blank', 'keyword-invalid', 'one wants no keyword, the other one'],
  [
    'keyword-unnecessary',
    'keyword-invalid',
    'one wants neither Subscribe nor Resubscribe, the other one of them',
  ],
  ['message-blank', 'override-blank', 'one wants Override to be true, the other not'],
  ['override-blank', 'text-not-applicable', 'one wants Override to be true, the other not'],
];

/** Why no request violates exactly these rules. */
export const whyImpossible = (rules: ReadonlySet<RuleId>): string => {
  if (rules.has('unexpected'))
    return 'unexpected is said where a rule of the caller throws: no request does that.';
  const excluded = exclusions.find(([one, other]) => rules.has(one) && rules.has(other));
  if (excluded) return `${excluded[0]} and ${excluded[1]} exclude each other: ${excluded[2]}.`;
  return rules.has('shape')
    ? 'shape wants a field that cannot be read, and the others read all of them.'
    : 'subscribers-none-valid wants every number to be wrong, which subscriber-incomplete, number-not-numeric or number-invalid says.';
};
