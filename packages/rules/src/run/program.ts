import type { Facts } from '../rules/fact.js';
import { targetsOf } from '../rules/describe-rules.js';
import { outlinesOf } from '../rules/outlines.js';
import { entriesOf } from '../rules/row.js';
import type { FullRow } from '../rules/row.js';
import type { Need, Rule, Step, Target } from '../rules/rule.js';
import type { CompiledParts, Table } from '../rules/table.js';
import { cutAt, placeholdersIn } from '../schema/message.js';
import type { CutTemplate } from '../schema/message.js';
import type { ObjectNode } from '../schema/node.js';
import type { InputSchema, Outline } from '../schema/schema.js';
import { own } from '../schema/values.js';
import { pass } from './outcome.js';
import type { Outcome } from './outcome.js';
import { choicesOf } from './settings.js';
import type { Choices } from './settings.js';

/** A step with the index of its field. */
interface CompiledStep extends Step {
  readonly index: number;
}

/** A rule that comes first. */
export interface Prerequisite {
  readonly id: string;
  readonly rule: number;
  /** Its targets at the same element, or above it, and in how many lists they are. If there is none, it counts as a whole. */
  readonly targets: readonly { readonly target: number; readonly lists: number }[];
}

/** A fact that a rule needs, with its declaration. */
export interface CompiledNeed extends Omit<Need, 'key'> {
  readonly key: ((subject: unknown) => unknown) | undefined;
  readonly declared: Facts[string];
}

/** A target of a rule, with everything that the table already knows looked up. */
export interface CompiledTarget extends Omit<Target, 'steps' | 'when' | 'after' | 'needs' | 'check'> {
  readonly id: string;
  /** The index of its rule, and of itself among the targets of that. */
  readonly rule: number;
  readonly target: number;
  /** How many arguments its text takes. */
  readonly placeholders: number;
  /** If it reads more than the fields of its own object: of the parent, or of the elements. */
  readonly readsBeyond: boolean;
  /** If its check gets the options alone, and no rule comes first. */
  readonly isSelfContained: boolean;
  /** If another rule comes after it, and needs the elements at which it failed. */
  readonly isPrerequisite: boolean;
  readonly steps: readonly CompiledStep[];
  /** The index of the field of its violations; -1 if there is none. */
  readonly atIndex: number;
  readonly when: readonly ((subject: unknown) => boolean)[];
  readonly after: readonly Prerequisite[];
  readonly needs: readonly CompiledNeed[];
  /** The context of its check if no option is chosen, with room for its facts and its parent: a copy of it is fast. */
  readonly context: { readonly [name: string]: unknown };
  readonly check: (subject: unknown, context: unknown, index: number) => unknown;
}

/** A rule, as a report needs it. */
interface CompiledRule {
  readonly id: string;
  readonly isError: boolean;
  readonly template: CutTemplate;
  /** The code of its row: of most tables, none has one. */
  readonly code: string | number | undefined;
}

/** A table, compiled: everything that does not change from one run to the next. */
export interface Program {
  readonly body: InputSchema<unknown, unknown, unknown>;
  readonly facts: Facts;
  readonly choices: Choices;
  readonly rules: readonly CompiledRule[];
  readonly targets: readonly CompiledTarget[];
  /** The outcomes if every rule passes. */
  readonly passing: { readonly [id: string]: Outcome };
  /** The indices of the rules that every table has. */
  readonly shape: number;
  readonly unexpected: number;
  readonly readInput: InputSchema<unknown, unknown, unknown>['readInput'];
  readonly decodeInput: (node: ObjectNode) => unknown;
  /** Evaluates every rule, if it is compiled ahead. */
  readonly evaluateAll: CompiledParts['evaluate'] | undefined;
}

/** Returns a list in an order that does not depend on the order of writing. */
const ordered = <Of>(
  of: readonly Of[],
  names: readonly string[],
  nameOf: (one: Of) => string,
): readonly Of[] =>
  of.length < 2 ? of : [...of].sort((a, b) => names.indexOf(nameOf(a)) - names.indexOf(nameOf(b)));

const itself = (name: string): string => name;

const isAbove = (first: readonly Step[], second: readonly Step[]): boolean =>
  first.every(({ field }, depth) => second[depth]?.field === field);

const listsIn = (steps: readonly Step[]): number => steps.filter(({ each }) => each).length;

const prerequisiteOf = (
  { rules }: Pick<Table, 'rules'>,
  ids: readonly string[],
  steps: readonly Step[],
  id: string,
): Prerequisite => ({
  id,
  rule: ids.indexOf(id),
  targets: targetsOf(rules, id)
    .map((one, target) => ({ target, lists: listsIn(one.steps), isHere: isAbove(one.steps, steps) }))
    .filter(({ isHere }) => isHere)
    .map(({ target, lists }) => ({ target, lists })),
});

const indexIn = (fields: Outline['fields'], name: string): number => Object.keys(fields ?? {}).indexOf(name);

const compileTarget = (
  table: Table,
  choices: Choices,
  ids: readonly string[],
  prerequisites: ReadonlySet<string>,
  id: string,
  target: Target,
  index: number,
): CompiledTarget => {
  const { body, facts, messages } = table;
  const outlines = outlinesOf(body.outline, target.steps);
  const fields = outlines.at(-1)?.fields;
  const { at, reads, parent, readsEach, given, when, after, needs, check } = target;
  return Object.freeze({
    id,
    rule: ids.indexOf(id),
    target: index,
    placeholders: placeholdersIn((messages as { readonly [id: string]: FullRow })[id]?.template ?? '') ?? 0,
    readsBeyond: parent.length > 0 || readsEach.length > 0,
    isSelfContained: [parent, after, needs].every(({ length }) => length === 0),
    isPrerequisite: prerequisites.has(id),
    steps: target.steps.map((step, depth) => ({
      ...step,
      index: indexIn(outlines[depth]?.fields, step.field),
    })),
    at,
    atIndex: at === undefined ? -1 : indexIn(fields, at),
    reads: ordered(reads, Object.keys(fields ?? {}), itself),
    parent,
    readsEach,
    given,
    when: when as CompiledTarget['when'],
    after: ordered(after, ids, itself).map((first) => prerequisiteOf(table, ids, target.steps, first)),
    needs: ordered(needs, Object.keys(facts), ({ fact }) => fact).map(
      (need) => ({ ...need, declared: own(facts, need.fact) }) as CompiledNeed,
    ),
    context: {
      ...choices.defaults.options,
      ...Object.fromEntries(needs.map(({ fact }) => [fact, undefined])),
      ...(parent.length === 0 ? {} : { parent: undefined }),
    },
    check: check as CompiledTarget['check'],
  });
};

/** Returns the code of a row: a value that is neither a text nor a number is none. */
const codeOf = (row: FullRow): string | number | undefined => {
  const code: unknown = own(row as { readonly code?: unknown }, 'code');
  return typeof code === 'string' || typeof code === 'number' ? code : undefined;
};

const compile = (table: Table): Program => {
  const { body, facts, options, rules } = table;
  const rows = entriesOf(table.messages);
  const ids = rows.map(([id]) => id);
  const prerequisites = new Set(
    Object.values<Rule>(rules).flatMap(({ targets }) => targets.flatMap(({ after }) => after)),
  );
  const choices = choicesOf(options);
  const program: Program = {
    body,
    facts,
    choices,
    rules: rows.map(([id, row]) => ({
      id,
      isError: row.severity === 'error',
      template: cutAt(row.template),
      code: codeOf(row),
    })),
    targets: ids.flatMap((id) =>
      targetsOf(rules, id).map((target, index) =>
        compileTarget(table, choices, ids, prerequisites, id, target, index),
      ),
    ),
    passing: Object.fromEntries(ids.map((id) => [id, pass])),
    shape: ids.indexOf('shape'),
    unexpected: ids.indexOf('unexpected'),
    readInput: body.readInput,
    decodeInput: body.decodeInput,
    evaluateAll: undefined,
  };
  const parts = table.compiled?.parts(program);
  return parts === undefined
    ? program
    : {
        ...program,
        readInput: body.readerBy?.(parts.readBody) ?? body.readInput,
        decodeInput: parts.decodeBody,
        evaluateAll: parts.evaluate,
      };
};

// The one memory of a module. A table is frozen, so its program is always the same, and is made when it is first used.
// eslint-disable-next-line no-restricted-syntax -- as said
const programs = /* @__PURE__ */ new WeakMap<object, Program>();

/** Returns the program of a table. */
export const programOf = (table: object): Program => {
  const before = programs.get(table);
  if (before !== undefined) return before;
  const program = compile(table as Table);
  programs.set(table, program);
  return program;
};
