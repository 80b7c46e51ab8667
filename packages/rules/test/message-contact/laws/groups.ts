import { expect } from '@jest/globals';

import type { Report } from '../../../src/index.js';
import { families, familyFields } from '../../../../testing/src/send/families.js';
import type { Family } from '../../../../testing/src/send/families.js';
import type { RuleId, SendRequest } from '../../../src/message-contact/index.js';
import type { Asked, Validate } from './any-request.js';
import { uncapped } from './variants.js';

interface Group {
  readonly name: Family;
  /** In lower case. */
  readonly fields: readonly string[];
  readonly rules: readonly RuleId[];
}

/** The fields that rules share. `shape` is of no family: it reads all. */
export const groups: readonly Group[] = families.names.map((name) => ({
  name,
  fields: familyFields[name].map((field) => field.toLowerCase()),
  rules: families.rulesOf(name),
}));

const isOf = ({ fields }: Group, name: unknown): boolean => fields.includes(String(name).toLowerCase());

/** One request, with the fields of a group from the other. */
export const mixed = (one: Asked['request'], other: Asked['request'], group: Group): Asked['request'] => ({
  messageId: group.name === 'message-id' ? other.messageId : one.messageId,
  body: Object.fromEntries([
    ...Object.entries(one.body as object).filter(([name]) => !isOf(group, name)),
    ...Object.entries(other.body as object).filter(([name]) => isOf(group, name)),
  ]),
});

/** Law 3: rules that share no field are independent. Says so of shape too, place by place. */
export const unmoved =
  (validate: Validate) =>
  ({ request, facts, options }: Asked, other: Asked): void => {
    const before = validate(request, facts, { ...options, ...uncapped });
    for (const group of groups) {
      const others = groups.filter((one) => one !== group).flatMap(({ rules }) => rules);
      const said = ({ outcomes, violations }: Report<SendRequest, RuleId>): unknown => ({
        replaced: group.name,
        outcomes: others.map((id) => [id, outcomes[id]]),
        violations: violations.filter(({ path: [name] }) => !isOf(group, name)),
      });
      const after = validate(mixed(request, other.request, group), facts, { ...options, ...uncapped });
      expect(said(after)).toEqual(said(before));
    }
  };
