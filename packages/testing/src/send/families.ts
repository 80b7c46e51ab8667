import { sendRules } from '@assay/rules/message-contact';
import type { RuleId } from '@assay/rules/message-contact';
import { each } from '../combinations/exclusions.js';
import type { Exclusion } from '../combinations/exclusions.js';
import { familiesOf } from '../combinations/families.js';
import type { Families } from '../combinations/families.js';

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

/** The families of a send. */
export const families: Families<RuleId, Family> = familiesOf<RuleId, Family>(sendRules, familyFields);

const ofElements = families
  .rulesOf('recipients')
  .filter((rule) => rule !== 'recipients-empty' && rule !== 'recipients-ambiguous');

/** Which rules no request violates together, and why. The arbitraries find it by the rules themselves, and a test holds both side by side. */
export const exclusions: readonly Exclusion<RuleId>[] = [
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
  ...families.rulesOf('keyword').flatMap((ofKeyword) =>
    (['override-blank', 'text-not-applicable'] as const).map((ofText): Exclusion<RuleId> => ({
      all: ['shape', 'recipients-empty', 'send-time-invalid', 'content-url-invalid', ofKeyword, ofText],
      because: 'shape wants a field that cannot be read, and the others read all of them',
    })),
  ),
];
