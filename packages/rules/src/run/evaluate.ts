import type { Facts } from '../rules/fact.js';
import { emptyNode, isFound, none, unreadable } from '../schema/node.js';
import type { ElementNode, FoundPaths, ListNode, Node, ObjectNode, Segment } from '../schema/node.js';
import { own } from '../schema/values.js';
import type { Collector } from './collector.js';
import type { CompiledNeed, CompiledTarget, Prerequisite, Program } from './program.js';

/** One run of the rules over one input. */
export interface Run {
  readonly collector: Collector;
  /** The facts that the caller gave. */
  readonly facts: unknown;
  /** The options that every check gets. */
  readonly options: object;
  /** If none of them is chosen. */
  readonly isDefault: boolean;
  /** Above the target: the objects that the steps started from, and the indices in the lists between. An object without a node, which no rule reads, is `undefined`. */
  readonly parents: (ObjectNode | undefined)[];
  readonly indices: number[];
}

/** Most lists have no element that could not be read. */
const noNodes: readonly ElementNode[] = [];

/** Returns those of these fields that could not be read. */
const unreadableFields = (
  node: Pick<ObjectNode, 'unreadable'> | undefined,
  fields: readonly string[],
): readonly string[] =>
  node === undefined || node.unreadable.length === 0 || fields.length === 0
    ? none
    : fields.filter((field) => node.unreadable.includes(field));

/** Returns the key of the element that a target is at, in so many lists. */
const elementKey = (target: number, indices: readonly number[], lists: number): string =>
  `${target}:${indices.slice(0, lists).join('.')}`;

/** Returns the key of the element for the rules that come after a target; `undefined` if none does. */
const keyFor = ({ indices }: Run, target: CompiledTarget): string | undefined =>
  target.isPrerequisite ? elementKey(target.target, indices, indices.length) : undefined;

/** Returns the path of the violations of a target, in the spelling of the input. */
const violationPath = (
  { parents, indices }: Run,
  target: CompiledTarget,
  node: ObjectNode | undefined,
): Segment[] => {
  const path: Segment[] = [];
  let list = 0;
  let element: ElementNode;
  for (let depth = 0; depth < target.steps.length; depth += 1) {
    const { index, field, each } = target.steps[depth] as CompiledTarget['steps'][number];
    const parent = parents[depth];
    const child = parent?.children?.[index] as ListNode | undefined;
    // An element without a node has this list alone.
    const found = child === undefined ? (element as FoundPaths) : child.found;
    if (found === undefined) path.push(parent?.keys?.[index] ?? field);
    if (each) {
      const at = indices[list] as number;
      if (found === undefined) path.push(at);
      else path.push(...(found[at]?.path ?? []));
      element = child?.elements?.[at];
      list += 1;
    }
  }
  if (target.at !== undefined) path.push(node?.keys?.[target.atIndex] ?? target.at);
  return path;
};

/**
 * Copies the result of a check as the arguments of a message. `undefined` if it is not a list of texts and finite numbers, one a
 * placeholder: a check in JavaScript, or behind a cast, may return anything.
 *
 * @example
 * argumentsOf(['JOIN', 5], 2) // => ['JOIN', '5']
 * argumentsOf([{}], 1) // => undefined
 */
export const argumentsOf = (result: unknown, placeholders: number): readonly string[] | undefined => {
  if (placeholders === 0) return result === true ? none : undefined;
  if (!Array.isArray(result) || result.length !== placeholders) return undefined;
  const args = new Array<string>(placeholders);
  for (let i = 0; i < placeholders; i += 1) {
    const item: unknown = own(result as readonly unknown[], i);
    if (typeof item !== 'string' && !Number.isFinite(item)) return undefined;
    args[i] = String(item);
  }
  return args;
};

const wrongResult = ({ id, placeholders }: CompiledTarget): TypeError =>
  new TypeError(
    placeholders === 0
      ? `The check of "${id}" returned neither true, false nor undefined, and its text has no placeholder: return true if it fails, or false.`
      : `The check of "${id}" returned neither false, undefined nor a list of ${placeholders} texts or numbers, one a placeholder of its text.`,
  );

/**
 * Returns a fact of those that the caller gave: `undefined` if it was not looked up, `null` if there is none.
 * Own properties alone count.
 *
 * @example
 * lookUp(keyed<number>(), { stock: { apple: 3 } }, 'stock', 'apple') // => 3
 */
export const lookUp = (
  declared: Facts[string],
  given: unknown,
  name: string,
  key: string | undefined,
): unknown => {
  const facts = given as { readonly [name: string]: unknown } | null | undefined;
  if (declared.kind !== 'part') {
    const value = own(facts, name);
    return key === undefined ? value : own(value as { readonly [key: string]: unknown } | undefined, key);
  }
  const whole = own(facts, declared.of);
  return whole === undefined || whole === null ? whole : declared.read(whole as never);
};

/** Returns true if an element of a list has a field that could not be read, or could not be read itself. */
const isOdd = (element: ElementNode): boolean =>
  element === unreadable ||
  (element !== undefined && !isFound(element) && element.kind === 'object' && element.unreadable.length > 0);

/** Returns those of these fields that could not be read in an element of a list. */
const unreadableInElements = (list: Node | undefined, fields: readonly string[]): readonly string[] => {
  const odd = (list as ListNode | undefined)?.elements?.filter(isOdd) ?? noNodes;
  if (odd.length === 0) return none;
  return fields.filter((field) =>
    odd.some((one) => one === unreadable || (one as ObjectNode).unreadable.includes(field)),
  );
};

/** Returns the fields that a target reads, and that could not be read: its own, those of its parent, or those of the elements. */
const unreadableFor = (
  { parents }: Run,
  { reads, parent, readsEach, steps, atIndex }: CompiledTarget,
  node: ObjectNode | undefined,
): readonly string[] => {
  const fields = unreadableFields(node, reads);
  if (fields.length > 0) return fields;
  const ofParent = parent.length === 0 ? none : unreadableFields(parents[steps.length - 1], parent);
  if (ofParent.length > 0 || readsEach.length === 0) return ofParent;
  return unreadableInElements(node?.children?.[atIndex], readsEach);
};

/** Returns true if the fields are there without which it passes, and its conditions hold. */
const applies = ({ given, when }: CompiledTarget, subject: unknown): boolean => {
  for (let i = 0; i < given.length; i += 1)
    if ((subject as { readonly [name: string]: unknown })[given[i] as string] === undefined) return false;
  for (let i = 0; i < when.length; i += 1) if (!(when[i] as (of: unknown) => boolean)(subject)) return false;
  return true;
};

/** Returns true if a prerequisite has failed, which skips the rule, or is deferred, which defers it. */
export const isHeldBack = (
  run: Run,
  target: CompiledTarget,
  { id, rule, targets }: Prerequisite,
): boolean => {
  const { collector, indices } = run;
  const entry = collector.entry(rule);
  if (entry === undefined) return false;
  const keys = targets.map((one) => elementKey(one.target, indices, one.lists));
  const isWhole = targets.length === 0;
  if (isWhole ? entry.failed : keys.some((key) => entry.failedAt?.has(key))) {
    collector.skip(target.rule, { kind: 'prerequisite', rule: id });
    return true;
  }
  const fact = isWhole
    ? entry.deferred
    : keys.map((key) => entry.deferredAt?.get(key)).find((waiting) => waiting !== undefined);
  if (fact === undefined) return false;
  collector.defer(target.rule, keyFor(run, target), fact);
  return true;
};

/** Records the facts that a target waits for, and defers its rule. */
const deferFor = (
  run: Run,
  { needs, rule }: CompiledTarget,
  element: string | undefined,
  keys: readonly (string | undefined)[] | undefined,
  values: readonly unknown[] | undefined,
): void => {
  let first: string | undefined;
  for (let i = 0; i < needs.length; i += 1) {
    if (values?.[i] !== undefined) continue;
    const { fact } = needs[i] as CompiledNeed;
    first ??= fact;
    run.collector.miss(fact, keys?.[i]);
  }
  if (first !== undefined) run.collector.defer(rule, element, first);
};

/** Returns the options, the facts that the check needs, and its parent. `undefined` if it cannot be called. */
const checkContext = (run: Run, target: CompiledTarget, subject: unknown): object | undefined => {
  const { collector, facts, options, isDefault, parents } = run;
  const { needs, parent, steps, rule } = target;
  // Made for a key, or a fact that is there: most rules need one fact, and it has no key.
  let keys: (string | undefined)[] | undefined;
  let values: unknown[] | undefined;
  let isMissing = false;
  let absent: string | undefined;
  for (let i = 0; i < needs.length; i += 1) {
    const { fact, orNull, key: keyOf, declared } = needs[i] as CompiledNeed;
    const key = keyOf?.(subject);
    if (keyOf !== undefined && key === undefined) return undefined;
    if (key !== undefined && typeof key !== 'string')
      throw new TypeError(`The key of "${fact}" is not a string.`);
    const value = lookUp(declared, facts, fact, key);
    if (key !== undefined) (keys ??= new Array<undefined>(needs.length))[i] = key;
    if (value !== undefined) (values ??= new Array<unknown>(needs.length))[i] = value;
    isMissing ||= value === undefined;
    if (value === null && !orNull) absent ??= fact;
  }
  if (absent !== undefined) {
    collector.skip(rule, { kind: 'absent', fact: absent });
    return undefined;
  }
  if (isMissing) {
    deferFor(run, target, keyFor(run, target), keys, values);
    return undefined;
  }
  const context: { [name: string]: unknown } = isDefault
    ? { ...target.context }
    : { ...target.context, ...options };
  for (let i = 0; i < needs.length; i += 1) context[(needs[i] as CompiledNeed).fact] = values?.[i];
  if (parent.length > 0) context['parent'] = parents[steps.length - 1]?.value;
  return context;
};

/** Returns true if a field that a target reads could not be read, which skips its rule. */
export const isUnreadable = (run: Run, target: CompiledTarget, node: ObjectNode | undefined): boolean => {
  const fields = unreadableFor(run, target, node);
  if (fields.length === 0) return false;
  run.collector.skip(target.rule, { kind: 'unreadable', fields });
  return true;
};

/** Returns the context of a check: after its prerequisites, and with its facts. `undefined` if it is not called. */
export const prepare = (run: Run, target: CompiledTarget, subject: unknown): object | undefined => {
  const { after } = target;
  for (let i = 0; i < after.length; i += 1)
    if (isHeldBack(run, target, after[i] as Prerequisite)) return undefined;
  return checkContext(run, target, subject);
};

/** Adds the violation of a check that returned its arguments. Throws if they are none. */
export const failed = (
  run: Run,
  target: CompiledTarget,
  node: ObjectNode | undefined,
  result: unknown,
): void => {
  const args = argumentsOf(result, target.placeholders);
  if (args === undefined) throw wrongResult(target);
  run.collector.fail(target.rule, keyFor(run, target), {
    path: violationPath(run, target, node),
    args,
    text: undefined,
  });
};

/** Skips a rule whose own code threw. */
export const threw = (run: Run, target: CompiledTarget, error: unknown): void =>
  run.collector.threw(target.rule, target.id, error);

/**
 * Evaluates a target at one object, or one scalar of a list, in the order of its parts: readable, given, when, after, needs, check.
 * `node` is that of an object; `index` that of the innermost list, or 0.
 */
const evaluateAt = (
  run: Run,
  target: CompiledTarget,
  node: ObjectNode | undefined,
  subject: unknown,
  index: number,
): void => {
  try {
    const isReadable = node === undefined || node.unreadable.length === 0;
    if ((!isReadable || target.readsBeyond) && isUnreadable(run, target, node)) return;
    if (!applies(target, subject)) return;
    const context = target.isSelfContained ? run.options : prepare(run, target, subject);
    if (context === undefined) return;
    const result = target.check(subject, context, index);
    if (result === false || result === undefined) return;
    failed(run, target, node, result);
  } catch (error) {
    threw(run, target, error);
  }
};

/** Goes the steps of a target from an object on, and evaluates it at the end of each way. */
const visit = (run: Run, target: CompiledTarget, node: ObjectNode, depth: number, index: number): void => {
  if (depth === target.steps.length) return evaluateAt(run, target, node, node.value, index);
  const step = target.steps[depth] as CompiledTarget['steps'][number];
  const child = node.children?.[step.index];
  if (child === undefined) {
    if (node.unreadable.length > 0 && node.unreadable.includes(step.field))
      skipUnreadable(run, target, step.field);
    return;
  }
  run.parents[depth] = node;
  if (child.kind === 'list') visitElements(run, target, child, depth, step.field);
  else visit(run, target, child as ObjectNode, depth + 1, index);
};

export const skipUnreadable = ({ collector }: Run, { rule }: CompiledTarget, field: string): void =>
  collector.skip(rule, { kind: 'unreadable', fields: [field] });

/** Visits each element of a list. */
const visitElements = (
  run: Run,
  target: CompiledTarget,
  { value, elements }: ListNode,
  depth: number,
  field: string,
): void => {
  const { indices } = run;
  const isLast = depth + 1 === target.steps.length;
  const list = indices.length;
  for (let index = 0; index < value.length; index += 1) {
    indices[list] = index;
    const element = elements === undefined ? undefined : elements[index];
    if (element === undefined) {
      // There is nothing to go into.
      if (isLast) evaluateAt(run, target, undefined, value[index], index);
    } else if (element === unreadable) skipUnreadable(run, target, field);
    else if (isFound(element)) {
      if (isLast) evaluateAt(run, target, undefined, value[index], index);
      else visitFound(run, target, value[index] as ObjectNode['value'], depth + 1);
    } else if (element.kind !== 'object') evaluateAt(run, target, undefined, element.value, index);
    else if (isLast) evaluateAt(run, target, element, element.value, index);
    else visit(run, target, element, depth + 1, index);
  }
  if (value.length > 0) indices.pop();
};

/** Visits what a finder found in an element that has no node: its one list that is not empty. */
const visitFound = (run: Run, target: CompiledTarget, object: ObjectNode['value'], depth: number): void => {
  const { indices, parents } = run;
  const { field } = target.steps[depth] as CompiledTarget['steps'][number];
  const list = object[field] as readonly unknown[] | undefined;
  if (list === undefined) return;
  parents[depth] = target.parent.length === 0 ? undefined : emptyNode(object, none);
  const last = indices.length;
  for (let index = 0; index < list.length; index += 1) {
    indices[last] = index;
    evaluateAt(run, target, undefined, list[index], index);
  }
  if (list.length > 0) indices.pop();
};

/** Returns a new run of a program. */
const newRun = ({ choices }: Program, facts: unknown, options: object, collector: Collector): Run => ({
  collector,
  facts,
  options,
  isDefault: options === choices.defaults.options,
  parents: [],
  indices: [],
});

/** Evaluates these rules again, over an input that was read: by their indices, in report order. */
export const evaluateAgain = (
  program: Program,
  node: ObjectNode,
  facts: unknown,
  options: object,
  collector: Collector,
  rules: readonly number[],
): void => {
  const run = newRun(program, facts, options, collector);
  for (const target of program.targets) if (rules.includes(target.rule)) visit(run, target, node, 0, 0);
};

/** Evaluates every rule over an input that was read, in report order. The results are in the collector. */
export const evaluate = (
  program: Program,
  node: ObjectNode,
  facts: unknown,
  options: object,
  collector: Collector,
): void => {
  const { targets, evaluateAll } = program;
  const run = newRun(program, facts, options, collector);
  if (evaluateAll !== undefined) return evaluateAll(run, node);
  for (let i = 0; i < targets.length; i += 1) {
    const target = targets[i] as CompiledTarget;
    if (target.steps.length === 0) evaluateAt(run, target, node, node.value, 0);
    else visit(run, target, node, 0, 0);
  }
};
