import { fieldFinder, hasOthers } from './fields.js';
import type { KeyMatching, OwnFields } from './fields.js';
import { emptyNode, none, unreadable as unreadableValue } from './node.js';
import type { ListNode, Node, ObjectNode, ReadContext, Unfrozen } from './node.js';
import { valueOf } from './schema.js';
import type { FieldPlan, Found, InputReader, ObjectPlan, Schema } from './schema.js';
import { isJsonObject, own } from './values.js';

/** Returns how objects with these fields are read. */
export const objectPlan = (
  fields: readonly (readonly [name: string, schema: Schema])[],
  matching: KeyMatching,
  lists: ObjectPlan['lists'],
): ObjectPlan => {
  const names = fields.map(([name]) => name);
  return {
    names,
    fields: fields.map(([name, { kind, read, decode }]) => ({
      name,
      isUnknown: kind === 'unknown',
      read,
      decode,
    })),
    finder: fieldFinder(names, matching),
    lists,
    blank: Object.fromEntries([
      ...fields.map(([name, { absent }]) => [name, absent] as const),
      ...lists.map(([name]) => [name, Object.freeze([])] as const),
    ]),
    // A copy of a frozen list takes ten times as long. Nobody outside gets to see it.
    noChildren: Array.from({ length: names.length + lists.length }, () => undefined),
  };
};

/** Returns true for a list of which an element could not be read: rules of the whole list are skipped. */
export const hasUnreadable = (read: unknown): boolean =>
  (read as Node).kind === 'list' && (read as ListNode).elements?.includes(unreadableValue) === true;

/** Adds a finding for a repeated field: behind one about its type, and before those inside it. */
const addRepeated = ({ findings, path }: ReadContext, key: string, from: number): void => {
  const isOfType = own(findings, from)?.path.length === path.length + 1;
  findings.splice(isOfType ? from + 1 : from, 0, { text: 'repeated', path: [...path, key], args: [key] });
};

const asDocumented = (field: string): string => field;

/** Returns how an object spells its fields. */
const keyIn =
  (names: readonly string[], { keys }: OwnFields) =>
  (field: string): string | undefined =>
    keys[names.indexOf(field)];

/** Returns the same for an object of which some fields are respelled, and others, a bit each, are there as documented. */
export const respelledKeyIn =
  (names: readonly string[], keys: readonly (string | undefined)[], seen: number) =>
  (field: string): string | undefined => {
    const index = names.indexOf(field);
    return own(keys, index) ?? ((seen & (1 << index)) === 0 ? undefined : field);
  };

/** Returns the values of a list that a finder made of an object. */
export const foundValues = (found: readonly Found<unknown>[]): readonly unknown[] => {
  const values = new Array<unknown>(found.length);
  for (let i = 0; i < found.length; i += 1) values[i] = (found[i] as Found<unknown>).value;
  return values;
};

/** Reads an object field by field, in the order of its schema. */
export const readObject = (plan: ObjectPlan, object: object, context: ReadContext): ObjectNode => {
  const value: Unfrozen = { ...plan.blank };
  return readFields(plan, object, context, value);
};

/** Reads the fields of an object into a value that has none of them yet. */
const readFields = (plan: ObjectPlan, object: object, context: ReadContext, value: Unfrozen): ObjectNode => {
  const { names, fields, lists, finder } = plan;
  const marks = finder.marked(object);
  // Fields that are all spelled as documented are read from the object itself.
  const spelled = marks === -1 ? finder.found(object) : undefined;
  let unreadable: string[] | undefined;
  let keys: (string | undefined)[] | undefined;
  let children: (Node | undefined)[] | undefined;
  for (let i = 0; i < fields.length; i += 1) {
    const field = fields[i] as FieldPlan;
    const { name } = field;
    const key = spelled === undefined ? name : spelled.keys[i];
    if (key === undefined || (spelled === undefined && (marks & (1 << i)) === 0)) continue;
    if (key !== name) {
      keys ??= new Array<undefined>(names.length).fill(undefined);
      keys[i] = key;
    }
    const raw =
      spelled === undefined
        ? ((object as { readonly [name: string]: unknown })[name] ?? undefined)
        : spelled.values[i];
    if (raw === undefined) continue;
    const repeated = spelled?.repeated?.[i];
    if (field.isUnknown && repeated === undefined) {
      value[name] = raw;
      continue;
    }
    const from = context.findings.length;
    context.path.push(key);
    const read = field.read(raw, name, context);
    context.path.pop();
    if (repeated !== undefined) addRepeated(context, repeated, from);
    if (read !== unreadableValue) {
      value[name] = valueOf(field, read);
      if (field.decode !== undefined && repeated === undefined) {
        children ??= plan.noChildren.slice();
        children[i] = read as Node;
      }
    }
    if (
      read === unreadableValue ||
      repeated !== undefined ||
      (field.decode !== undefined && hasUnreadable(read))
    )
      (unreadable ??= []).push(name);
  }
  for (let i = 0; i < lists.length; i += 1) {
    const [name, find] = lists[i] as ObjectPlan['lists'][number];
    const found = find(
      object,
      spelled === undefined && (marks & hasOthers) === 0 ? none : finder.others(object),
      spelled === undefined ? asDocumented : keyIn(names, spelled),
    );
    if (found.length === 0) continue;
    const values = foundValues(found);
    value[name] = values;
    children ??= plan.noChildren.slice();
    children[names.length + i] = { kind: 'list', value: values, elements: undefined, found };
  }
  return { kind: 'object', value, unreadable: unreadable ?? none, keys, children };
};

/** Returns the documented fields of an object as a report has them: absent ones are left out. */
export const decodeObject = ({ fields }: ObjectPlan, { value, children }: ObjectNode): object => {
  const decoded: Unfrozen = {};
  for (let i = 0; i < fields.length; i += 1) {
    const { name, decode } = fields[i] as FieldPlan;
    const read = value[name];
    if (read !== undefined) decoded[name] = decode === undefined ? read : decode(children?.[i] as Node);
  }
  return decoded;
};

/**
 * Returns the reader of inputs with parameters of these names. An input that is no object, or that cannot be read without a throw,
 * has no field that can be read.
 */
export const inputReader = (plan: ObjectPlan, params: readonly string[]): InputReader => {
  const blank = { ...plan.blank, ...Object.fromEntries(params.map((name) => [name, undefined])) };
  const start = (values: readonly unknown[]): Unfrozen => {
    const value: Unfrozen = { ...blank };
    for (let i = 0; i < params.length; i += 1) value[params[i] as string] = values[i];
    return value;
  };
  const nonObject = (context: ReadContext, values: readonly unknown[]): ObjectNode => {
    // A throw leaves both as they were at it.
    context.findings.splice(0, Infinity, { text: 'body', path: [], args: [] });
    context.path.length = 0;
    return emptyNode(start(values), plan.names);
  };
  return (input, context, values) => {
    try {
      return isJsonObject(input)
        ? readFields(plan, input, context, start(values))
        : nonObject(context, values);
    } catch {
      return nonObject(context, values);
    }
  };
};
