import type { RuleId } from '../index.js';

/** The fields of each family of rules. No rule reads fields of two families. */
export const fieldsOf = {
  recipients: ['mobileNumbers', 'Subscribers'],
  'message-id': ['messageId'],
  keyword: ['keyword', 'Subscribe', 'Resubscribe'],
  'message-text': ['messageText', 'Override'],
  'send-time': ['SendTime'],
  'content-url': ['ContentURL'],
} as const;

/** Rules that share fields. */
export type Family = keyof typeof fieldsOf;

export const families = Object.keys(fieldsOf) as readonly Family[];

/** The family of each rule. `shape` is said of every field, and `unexpected` of none. */
export const familyOf: { readonly [Id in RuleId]: Family | 'every' | 'none' } = {
  shape: 'every',
  'message-id-malformed': 'message-id',
  'message-unknown': 'message-id',
  'recipients-empty': 'recipients',
  'recipients-ambiguous': 'recipients',
  'subscriber-incomplete': 'recipients',
  'number-not-numeric': 'recipients',
  'keyword-blank': 'keyword',
  'keyword-unnecessary': 'keyword',
  'keyword-invalid': 'keyword',
  'message-blank': 'message-text',
  'override-blank': 'message-text',
  'text-not-applicable': 'message-text',
  unexpected: 'none',
  'number-invalid': 'recipients',
  'subscribers-none-valid': 'recipients',
  'country-code-invalid': 'recipients',
  'send-time-invalid': 'send-time',
  'content-url-invalid': 'content-url',
  'subscribers-too-many': 'recipients',
};

/** The rules of a family, in the order of a report. */
export const rulesOf = (family: Family): readonly RuleId[] =>
  (Object.keys(familyOf) as readonly RuleId[]).filter((rule) => familyOf[rule] === family);

/** Those of these rules that the fields of a family can violate, `shape` among them. */
export const shareOf = (family: Family, rules: Iterable<RuleId>): ReadonlySet<RuleId> =>
  new Set([...rules].filter((rule) => familyOf[rule] === family || familyOf[rule] === 'every'));
