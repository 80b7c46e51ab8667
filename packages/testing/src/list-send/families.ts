import { listSendRules } from '@assay/rules/message-list';
import type { RuleId } from '@assay/rules/message-list';
import { each } from '../combinations/exclusions.js';
import type { Exclusion } from '../combinations/exclusions.js';
import { familiesOf } from '../combinations/families.js';
import type { Families } from '../combinations/families.js';

/** The fields of each family of rules. No rule reads fields of two families. */
export const familyFields = {
  'message-id': ['messageId'],
  'target-lists': ['TargetListIds', 'OverrideTemplateTargetLists'],
  'exclusion-lists': ['ExclusionListIds', 'OverrideTemplateExclusionLists', 'IgnoreExclusionLists'],
  'message-text': ['MessageText', 'OverrideMessageText'],
  'blackout-window': ['BlackoutWindow'],
  'send-time': ['SendTime'],
  'allow-duplication': ['AllowDuplication'],
  'content-url': ['ContentURL'],
} as const;

/** Rules that share fields. */
export type Family = keyof typeof familyFields;

/** The families of a send to lists. */
export const families: Families<RuleId, Family> = familiesOf<RuleId, Family>(listSendRules, familyFields);

const ofNoMessage = 'the second is judged only by a message that the client has';
const ofElements = 'one wants a list without an element, the other an element';
const ofAbsence = 'one wants the list, the other wants it to be left out';
const ofFlag = 'one wants the flag to be true, the other not';

/** Which rules no request violates together, and why. The arbitraries find it by the rules themselves, and a test holds both side by side. */
export const exclusions: readonly Exclusion<RuleId>[] = [
  { all: ['unexpected'], because: 'it is reported if a rule of the caller throws: no request does that' },
  ...each(
    'message-id-malformed',
    ['message-unknown', 'message-inactive'],
    'the second is not judged if the first has failed',
  ),
  ...each('message-unknown', ['message-inactive', 'message-blank'], ofNoMessage),
  ...each('target-lists-empty', ['target-list-invalid', 'target-lists-not-applicable'], ofElements),
  ...each(
    'target-lists-missing',
    ['target-lists-empty', 'target-list-invalid', 'target-lists-not-applicable'],
    ofAbsence,
  ),
  ...each(
    'exclusion-lists-empty',
    ['exclusion-list-invalid', 'exclusion-lists-not-applicable', 'exclusion-lists-ignored'],
    ofElements,
  ),
  ...each(
    'exclusion-lists-missing',
    [
      'exclusion-lists-empty',
      'exclusion-list-invalid',
      'exclusion-lists-not-applicable',
      'exclusion-lists-ignored',
    ],
    ofAbsence,
  ),
  ...each('exclusion-lists-not-applicable', ['exclusion-override-ignored'], ofFlag),
  {
    all: ['exclusion-override-ignored'],
    unless: ['exclusion-lists-missing', 'exclusion-lists-empty', 'exclusion-lists-ignored', 'shape'],
    because: 'both flags are true, and one of these reports the list next to them',
  },
  {
    all: ['exclusion-lists-ignored'],
    unless: ['exclusion-lists-not-applicable', 'exclusion-override-ignored', 'shape'],
    because: 'the list has an element, and one of these reports the flag that is for it, true or not',
  },
  ...each('override-blank', ['message-blank', 'text-not-applicable'], ofFlag),
  ...each('utc-offset-missing', ['utc-offset-invalid'], 'one wants no offset, the other one'),
  ...each('window-start-missing', ['window-start-invalid'], 'one wants no time, the other one'),
  ...each('window-end-missing', ['window-end-invalid'], 'one wants no time, the other one'),
];
