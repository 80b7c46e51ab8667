import type { Outline } from './cell.js';
import type { CompiledStep, Prerequisite } from './compiled-part.js';
import { partsOf } from './describe.js';
import type { Facts } from './fact.js';
import { own } from './own.js';
import { refuse } from './refuse.js';
import type { CutTemplate } from './render.js';
import type { Rule, Step } from './rule.js';

/** What a rule is compiled with. */
export interface Surroundings {
  readonly table: string;
  readonly outline: Outline;
  readonly facts: Facts;
  /** Of every rule, in report order. */
  readonly ids: readonly string[];
  readonly rules: { readonly [id: string]: Rule };
  /** Their texts, cut at their placeholders. */
  readonly texts: readonly CutTemplate[];
  /** Rules of the table that this one is a part of: to come after one that was left out stops nothing. */
  readonly former: readonly string[];
  /** The options where the caller chooses none. */
  readonly chosen: { readonly [name: string]: unknown };
}

export const named = (fields: Outline['fields']): string =>
  fields === undefined ? 'It has no fields.' : `Its fields are ${Object.keys(fields).join(', ')}.`;

/** The description below the steps, and the steps with their indices. */
export const follow = (
  { table, outline }: Surroundings,
  id: string,
  steps: readonly Step[],
): { readonly outlines: readonly Outline[]; readonly steps: readonly CompiledStep[] } => {
  const outlines: Outline[] = [outline];
  const compiled = steps.map((step, depth) => {
    const fields = outlines[depth]?.fields;
    const next =
      own(fields, step.field) ??
      refuse(table, id, `there is no "${step.field}" to judge in. ${named(fields)}`);
    if ((next.of !== undefined) !== step.each)
      refuse(
        table,
        id,
        `"${step.field}" is ${step.each ? 'not a list: inside() enters it' : 'a list: each() goes over it'}.`,
      );
    outlines[depth + 1] = next.of ?? next;
    return { ...step, index: Object.keys(fields ?? {}).indexOf(step.field) };
  });
  return { outlines, steps: compiled };
};

const isAbove = (first: readonly Step[], second: readonly Step[]): boolean =>
  first.every(({ field }, depth) => second[depth]?.field === field);

const listsIn = (steps: readonly Step[]): number => steps.filter(({ each }) => each).length;

export const prerequisite = (
  { table, ids, rules }: Surroundings,
  id: string,
  steps: readonly Step[],
  first: string,
): Prerequisite => {
  const rule = ids.indexOf(first);
  if (rule === -1) refuse(table, id, `it comes after "${first}", and there is no such rule.`);
  if (rule >= ids.indexOf(id))
    refuse(
      table,
      id,
      first === id
        ? 'it comes after itself.'
        : `"${first}" comes later in the table, so it cannot be judged first: exchange their rows.`,
    );
  const parts = partsOf(own(rules, first))
    .map((of, part) => ({ part, lists: listsIn(of.steps), isHere: isAbove(of.steps, steps) }))
    .filter(({ isHere }) => isHere);
  return { id: first, rule, parts: parts.map(({ part, lists }) => ({ part, lists })) };
};
