import { describeRules } from '@assay/rules';
import { sendRules } from '@assay/rules/message-contact';
import type { RuleId } from '@assay/rules/message-contact';

/** The fields of each family of rules. No rule reads fields of two families. */
export const familyFields = {
  recipients: ['mobileNumbers', 'Subscribers'],
  'message-id': ['messageId'],
  keyword: ['keyword', 'Subscribe', 'Resubscribe'],
  'message-text': ['messageText', 'Override'],
  'send-time': ['SendTime'],
  'content-url': ['ContentURL'],
} as const;

/** Rules that share fields. */
export type Family = keyof typeof familyFields;

export const families = Object.keys(familyFields) as readonly Family[];

/** The family of each rule, by the fields that it reads. `shape` is of every field, and `unexpected` of none. */
export const familyOf: { readonly [Id in RuleId]: Family | 'every' | 'none' } = Object.fromEntries(
  describeRules(sendRules).map(({ id, reads }) => [
    id,
    id === 'shape'
      ? 'every'
      : (families.find((family) => familyFields[family].some((field) => reads.includes(field))) ?? 'none'),
  ]),
) as { readonly [Id in RuleId]: Family | 'every' | 'none' };

/** The rules of a family, in the order of a report. */
export const rulesOf = (family: Family): readonly RuleId[] =>
  (Object.keys(familyOf) as readonly RuleId[]).filter((rule) => familyOf[rule] === family);

/** Those of these rules that the fields of a family can violate, `shape` among them. */
export const shareOf = (family: Family, rules: Iterable<RuleId>): ReadonlySet<RuleId> =>
  new Set([...rules].filter((rule) => familyOf[rule] === family || familyOf[rule] === 'every'));

/** No request violates all of some rules, and none of others. */
export interface Exclusion {
  readonly all: readonly RuleId[];
  /** Left out if there is no way at all. */
  readonly unless?: readonly RuleId[];
  readonly because: string;
}

const each = (one: RuleId, others: readonly RuleId[], because: string): readonly Exclusion[] =>
  others.map((other) => ({ all: [one, other], because }));

const ofElements = rulesOf('recipients').filter(
  (rule) => rule !== 'recipients-empty' && rule !== 'recipients-ambiguous',
);

/** Which rules no request violates together, and why. The arbitraries find it by the rules themselves, and a test holds both side by side. */
export const exclusions: readonly Exclusion[] = [
  { all: ['unexpected'], because: 'it is said where a rule of the caller throws: no request does that' },
  ...each('message-id-malformed', ['message-unknown'], 'the second is not judged where the first has failed'),
  ...each(
    'message-unknown',
    ['keyword-invalid', 'message-blank'],
    'the second is judged only by a message that the client has',
  ),
  ...each('recipients-empty', ofElements, 'one wants no recipient at all, the other an element of a list'),
  ...each('keyword-blank', ['keyword-unnecessary'], 'one wants Subscribe or Resubscribe, the other neither'),
  ...each('keyword-blank', ['keyword-invalid'], 'one wants no keyword, the other one'),
  ...each(
    'keyword-unnecessary',
    ['keyword-invalid'],
    'one wants neither Subscribe nor Resubscribe, the other one of them',
  ),
  ...each(
    'override-blank',
    ['message-blank', 'text-not-applicable'],
    'one wants Override to be true, the other not',
  ),
  {
    all: ['subscribers-none-valid'],
    unless: ['subscriber-incomplete', 'number-not-numeric', 'number-invalid', 'shape'],
    because: 'every number has to be wrong, and one of these says what is wrong with it',
  },
  ...rulesOf('keyword').flatMap((ofKeyword) =>
    (['override-blank', 'text-not-applicable'] as const).map((ofText): Exclusion => ({
      all: ['shape', 'recipients-empty', 'send-time-invalid', 'content-url-invalid', ofKeyword, ofText],
      because: 'shape wants a field that cannot be read, and the others read all of them',
    })),
  ),
];

/** The exclusion that a set of rules meets, if there is one. */
export const exclusionOf = (rules: ReadonlySet<RuleId>): Exclusion | undefined =>
  exclusions.find(
    ({ all, unless = [] }) => all.every((rule) => rules.has(rule)) && !unless.some((rule) => rules.has(rule)),
  );

const familyList = (rules: readonly RuleId[], word: 'and' | 'or'): string =>
  [rules.slice(0, -1).join(', '), ...rules.slice(-1)].filter((part) => part !== '').join(` ${word} `);

/** An exclusion in words. */
export const inWords = ({ all, unless, because }: Exclusion): string =>
  `${familyList(all, 'and')}${unless === undefined ? '' : ` without ${familyList(unless, 'or')}`}: ${because}.`;
