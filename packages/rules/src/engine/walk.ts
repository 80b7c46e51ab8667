import { unreadable } from './cell.js';
import type { Cell } from './cell.js';
import type { CompiledPart } from './compiled-part.js';
import { answered, applies, judge } from './judge.js';
import type { Run } from './run.js';

type Step = CompiledPart['steps'][number];

/**
 * Judges the elements of a list from one on, by a part that takes them as they are: most lists are long, and most of their
 * elements are right. Returns where it stopped, since a check threw; the length of the list where none did.
 */
const judgePlainly = (run: Run, part: CompiledPart, { field }: Step, list: Cell, from: number): number => {
  const { sink, indices, options } = run;
  const { elements } = list;
  const values = list.value as readonly unknown[];
  const depth = indices.length - 1;
  let index = from;
  try {
    for (; index < values.length; index += 1) {
      indices[depth] = index;
      const cell = elements?.[index];
      if (cell === unreadable) sink.skip(part.rule, { kind: 'unreadable', fields: [field] });
      else if (cell !== undefined && cell.unreadable.length > 0) judge(run, part, cell, cell.value);
      else {
        const answer = part.check(cell === undefined ? values[index] : cell.value, options, index);
        if (answer !== false && answer !== undefined) answered(run, part, cell, answer);
      }
    }
  } catch (error) {
    sink.threw(part.rule, part.id, error);
  }
  return index;
};

/** Goes the steps of a part from a cell on, and judges at the end of each way. */
const walk = (run: Run, part: CompiledPart, cell: Cell, depth: number): void => {
  if (depth === part.steps.length) return judge(run, part, cell, cell.value);
  const step = part.steps[depth] as Step;
  const next = cell.inner?.[step.index];
  if (next === undefined) {
    if (cell.unreadable.length > 0 && cell.unreadable.includes(step.field))
      run.sink.skip(part.rule, { kind: 'unreadable', fields: [step.field] });
    return;
  }
  run.cells[depth] = cell;
  if (!step.each) return walk(run, part, next, depth + 1);
  const { elements } = next;
  const values = next.value as readonly unknown[];
  const list = run.indices.length;
  run.indices[list] = 0;
  if (part.isPlain && depth + 1 === part.steps.length) {
    for (let index = 0; index < values.length; index += 1) index = judgePlainly(run, part, step, next, index);
  } else {
    for (let index = 0; index < values.length; index += 1) {
      run.indices[list] = index;
      const element = elements?.[index];
      if (element === undefined) judge(run, part, undefined, values[index]);
      else if (element === unreadable) run.sink.skip(part.rule, { kind: 'unreadable', fields: [step.field] });
      else walk(run, part, element, depth + 1);
    }
  }
  run.indices.pop();
};

/**
 * Judges a body by the parts from one on. Those that speak of the body itself need no steps: they are judged here. Returns
 * where it stopped, since a check threw; how many there are where none did.
 */
const judgeFrom = (run: Run, parts: readonly CompiledPart[], body: Cell, from: number): number => {
  const { value } = body;
  const isReadable = body.unreadable.length === 0;
  let i = from;
  try {
    for (; i < parts.length; i += 1) {
      const part = parts[i] as CompiledPart;
      if (!isReadable || !part.isOfBody) walk(run, part, body, 0);
      else if (applies(part, value)) {
        const answer = part.check(value, run.options, 0);
        if (answer !== false && answer !== undefined) answered(run, part, body, answer);
      }
    }
  } catch (error) {
    const { rule, id } = parts[i] as CompiledPart;
    run.sink.threw(rule, id, error);
  }
  return i;
};

/** Judges a body by every part, in order. */
export const judgeAll = (run: Run, parts: readonly CompiledPart[], body: Cell): void => {
  for (let i = 0; i < parts.length; i += 1) i = judgeFrom(run, parts, body, i);
};
