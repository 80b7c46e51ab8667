import { ruleMistake } from '../schema/mistake.js';
import { placeholdersIn } from '../schema/message.js';
import type { InputSchema, Outline } from '../schema/schema.js';
import { keepsOrder, own } from '../schema/values.js';
import type { Facts } from './fact.js';
import { entriesOf, isReserved } from './row.js';
import type { FullRow } from './row.js';
import { outlinesOf } from './outlines.js';
import type { Rule, Target } from './rule.js';

/** The parts of a table that are checked. */
interface Checked {
  readonly name: string;
  readonly body: Pick<InputSchema<unknown, unknown, unknown>, 'outline'>;
  readonly facts: Facts;
  readonly messages: object;
  readonly rules: { readonly [id: string]: Rule };
}

/** Throws a mistake, for the rule that is being checked. */
type Mistaken = (message: string) => never;

const checkRow = (id: string, { template, severity }: FullRow, refuse: Mistaken): void => {
  const placeholders = placeholdersIn(template);
  if (placeholders === undefined)
    refuse(`the placeholders of its text have a gap: "${template}". They begin at <0>, and leave none out.`);
  if (isReserved(id) && severity !== 'error')
    refuse('it is an error: a request that cannot be read, or not be validated, is not valid.');
  if (!keepsOrder(id)) refuse('an object does not keep such a name in its place: take words.');
  if (id === 'unexpected' && placeholders !== 1)
    refuse('its text takes one argument, <0>: the reference id of the caller.');
};

const fieldsOf = (fields: Outline['fields']): string =>
  fields === undefined ? 'It has no fields.' : `Its fields are ${Object.keys(fields).join(', ')}.`;

const checkSteps = (outlines: readonly (Outline | undefined)[], { steps }: Target, refuse: Mistaken): void =>
  steps.forEach(({ field, each }, depth) => {
    const fields = outlines[depth]?.fields;
    const next = own(fields, field) ?? refuse(`there is no "${field}" to go into. ${fieldsOf(fields)}`);
    if ((next.of !== undefined) !== each)
      refuse(`"${field}" is ${each ? 'not a list: section() enters it' : 'a list: each() goes over it'}.`);
  });

const checkFields = (
  fields: Outline['fields'],
  names: readonly string[],
  verb: string,
  refuse: Mistaken,
): void =>
  names.forEach((name) => {
    if (own(fields, name) === undefined)
      refuse(`it ${verb} "${name}", and there is no such field. ${fieldsOf(fields)}`);
  });

const checkNeeds = (facts: Facts, { needs }: Target, refuse: Mistaken): void =>
  needs.forEach(({ fact, key }) => {
    const stated = own(facts, fact);
    if (stated === undefined)
      refuse(`it needs "${fact}", and the facts are ${Object.keys(facts).join(', ') || 'none'}.`);
    else if ((stated.kind === 'keyed') !== (key !== undefined))
      refuse(
        `"${fact}" is ${key === undefined ? 'a keyed fact: needsEach() takes it, and its key' : 'not a keyed fact: needs() takes it'}.`,
      );
    if (stated.kind === 'part' && own(facts, stated.of)?.kind !== 'fact')
      refuse(`"${fact}" is a part of "${stated.of}", and there is no such fact.`);
  });

const checkAfter = (ids: readonly string[], id: string, { after }: Target, refuse: Mistaken): void =>
  after.forEach((first) => {
    const index = ids.indexOf(first);
    if (index === -1) refuse(`it comes after "${first}", and there is no such rule.`);
    if (first === id) refuse('it comes after itself.');
    if (index > ids.indexOf(id))
      refuse(`"${first}" comes later in the table, so it cannot be evaluated first: exchange their rows.`);
  });

const checkTarget = ({ body, facts }: Checked, target: Target, refuse: Mistaken): void => {
  const outlines = outlinesOf(body.outline, target.steps);
  checkSteps(outlines, target, refuse);
  const fields = outlines.at(-1)?.fields;
  const { at, reads, parent, readsEach, given } = target;
  checkFields(fields, at === undefined ? [] : [at], 'puts its violations at', refuse);
  checkFields(fields, [...reads, ...given], 'reads', refuse);
  checkFields(outlines.at(-2)?.fields, parent, 'reads of its parent', refuse);
  checkFields(
    at === undefined ? undefined : own(fields, at)?.of?.fields,
    readsEach,
    'reads of each element',
    refuse,
  );
  checkNeeds(facts, target, refuse);
};

/**
 * Throws a `TypeError` for a table that cannot be, with the table, the rule, the names that there are, and what to do. The
 * compiler refuses most of that too, but JavaScript has none.
 */
export const checkTable = (table: Checked): void => {
  const { name, messages, rules } = table;
  const ids = Object.keys(messages);
  entriesOf(messages).forEach(([id, row]) => {
    const refuse: Mistaken = (message) => ruleMistake(name, id, message);
    checkRow(id, row, refuse);
    if (!isReserved(id) && own(rules, id) === undefined) refuse('its row has no rule: state one in rules().');
  });
  Object.entries(rules).forEach(([id, { targets }]) => {
    const refuse: Mistaken = (message) => ruleMistake(name, id, message);
    if (isReserved(id) || own(messages as { readonly [id: string]: unknown }, id) === undefined)
      refuse('no message has this id: state its text in messages.');
    targets.forEach((target) => {
      checkTarget(table, target, refuse);
      checkAfter(ids, id, target, refuse);
    });
  });
};
