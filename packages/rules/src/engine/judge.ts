import { unreadable } from './cell.js';
import type { Cell } from './cell.js';
import type { CompiledPart, Prerequisite } from './compile.js';
import { factOf } from './fact.js';
import type { Facts } from './fact.js';
import { argumentsOf } from './message.js';
import type { Segment } from './path.js';
import type { Sink } from './sink.js';

/** One run of the rules over one input. */
export interface Run {
  readonly sink: Sink;
  readonly facts: Facts;
  /** What the caller gave. */
  readonly given: unknown;
  /** What every check is told: the options. */
  readonly options: object;
  /** Whether they are those of the table. */
  readonly isDefault: boolean;
  /** Above where it judges: the cells that the steps started from, and the indices in the lists between. */
  readonly cells: Cell[];
  readonly indices: number[];
}

const fieldsUnread = (cell: Cell | undefined, fields: readonly string[]): readonly string[] =>
  cell === undefined || cell.unreadable.length === 0 || fields.length === 0
    ? unreadable.unreadable
    : fields.filter((field) => cell.unreadable.includes(field));

/** Where a rule judges, among the elements of so many lists. */
const placeOf = (part: number, indices: readonly number[], lists: number): string =>
  `${part}:${indices.slice(0, lists).join('.')}`;

/** Where a part judges now, for the rules that come after it; `undefined` where none does. */
const askedPlace = ({ indices }: Run, part: CompiledPart): string | undefined =>
  part.isAsked ? placeOf(part.part, indices, indices.length) : undefined;

/** Where it speaks, as the input spells it. */
const pathOf = ({ cells, indices }: Run, part: CompiledPart, cell: Cell | undefined): Segment[] => {
  const path: Segment[] = [];
  let list = 0;
  for (let depth = 0; depth < part.steps.length; depth += 1) {
    const { index, field, each } = part.steps[depth] as CompiledPart['steps'][number];
    const above = cells[depth] as Cell;
    const places = above.inner?.[index]?.places;
    if (places === undefined) path.push(above.keys?.[index] ?? field);
    if (each) {
      const at = indices[list] as number;
      if (places === undefined) path.push(at);
      else path.push(...(places[at] ?? []));
      list += 1;
    }
  }
  if (part.at !== undefined) path.push(cell?.keys?.[part.atIndex] ?? part.at);
  return path;
};

/** Whether a prerequisite lets the rule judge here. */
const lets = (run: Run, part: CompiledPart, { id, rule, parts }: Prerequisite): boolean => {
  const { sink, indices } = run;
  if (!sink.hasSpoken(rule)) return true;
  const here = parts.map((of) => placeOf(of.part, indices, of.lists));
  const isWhole = parts.length === 0;
  if (isWhole ? sink.hasFailed(rule) : here.some((place) => sink.hasFailedAt(rule, place))) {
    sink.skip(part.rule, { kind: 'prerequisite', rule: id });
    return false;
  }
  const fact = isWhole
    ? sink.deferral(rule)
    : here.map((place) => sink.deferralAt(rule, place)).find((waiting) => waiting !== undefined);
  if (fact === undefined) return true;
  sink.defer(part.rule, askedPlace(run, part), fact);
  return false;
};

/** What the check is told: the options, the facts that it needs, and what stands above. `undefined` where it cannot judge. */
const told = (run: Run, part: CompiledPart, subject: unknown): object | undefined => {
  const { sink, facts, given, options, cells } = run;
  const known: { [name: string]: unknown } = run.isDefault ? { ...part.told } : { ...part.told, ...options };
  let missing: string | undefined;
  let absent: string | undefined;
  let asked: (readonly [fact: string, key: string | undefined])[] | undefined;
  for (let i = 0; i < part.needs.length; i += 1) {
    const { fact, orNull, key } = part.needs[i] as CompiledPart['needs'][number];
    const by = key?.(subject);
    if (key !== undefined && by === undefined) return undefined;
    if (by !== undefined && typeof by !== 'string')
      throw new TypeError(`The key of "${fact}" is not a string.`);
    const value = factOf(facts, given, fact, by);
    if (value === undefined) {
      missing ??= fact;
      (asked ??= []).push([fact, by]);
    } else if (value === null && !orNull) absent ??= fact;
    known[fact] = value;
  }
  if (absent !== undefined) {
    sink.skip(part.rule, { kind: 'absent', fact: absent });
    return undefined;
  }
  if (missing !== undefined) {
    for (const [fact, by] of asked ?? []) sink.miss(fact, by);
    sink.defer(part.rule, askedPlace(run, part), missing);
    return undefined;
  }
  if (part.above.length > 0) known['above'] = cells[part.steps.length - 1]?.value;
  return known;
};

const noAnswer = ({ id, arguments: places }: CompiledPart): TypeError =>
  new TypeError(
    places === 0
      ? `The check of "${id}" returned neither true, false nor undefined, and its text has no placeholder.`
      : `The check of "${id}" returned neither false, undefined nor a list of ${places} texts or numbers, one a placeholder of its text.`,
  );

/** Of the innermost list; 0 where there is none. */
const indexIn = ({ indices }: Run): number =>
  indices.length === 0 ? 0 : (indices[indices.length - 1] as number);

/** Takes what a check returned. */
const answered = (run: Run, part: CompiledPart, cell: Cell | undefined, answer: unknown): void => {
  if (answer === false || answer === undefined) return;
  const args = part.arguments > 0 ? argumentsOf(answer, part.arguments) : answer === true ? [] : undefined;
  if (args === undefined) throw noAnswer(part);
  run.sink.fail(part.rule, askedPlace(run, part), { path: pathOf(run, part, cell), args, text: undefined });
};

/** Judges one subject by one part of a rule: readable, given, when, after, needs, check. */
const judge = (run: Run, part: CompiledPart, cell: Cell | undefined, subject: unknown): void => {
  const { sink } = run;
  const { given, when, after } = part;
  try {
    if (cell !== undefined && cell.unreadable.length > 0) {
      const fields = fieldsUnread(cell, part.reads);
      if (fields.length > 0) return sink.skip(part.rule, { kind: 'unreadable', fields });
    }
    if (part.above.length > 0) {
      const fields = fieldsUnread(run.cells[part.steps.length - 1], part.above);
      if (fields.length > 0) return sink.skip(part.rule, { kind: 'unreadable', fields });
    }
    if (part.within.length > 0) {
      const elements = cell?.inner?.[part.atIndex]?.elements;
      const fields = part.within.filter((field) => elements?.some((one) => one?.unreadable.includes(field)));
      if (fields.length > 0) return sink.skip(part.rule, { kind: 'unreadable', fields });
    }
    if (part.isPlain) return answered(run, part, cell, part.check(subject, run.options, indexIn(run)));
    for (let i = 0; i < given.length; i += 1)
      if ((subject as { readonly [name: string]: unknown })[given[i] as string] === undefined) return;
    for (let i = 0; i < when.length; i += 1) if (!(when[i] as (of: unknown) => boolean)(subject)) return;
    for (let i = 0; i < after.length; i += 1) if (!lets(run, part, after[i] as Prerequisite)) return;
    const known = part.needs.length === 0 && part.above.length === 0 ? run.options : told(run, part, subject);
    if (known === undefined) return;
    answered(run, part, cell, part.check(subject, known, indexIn(run)));
  } catch (error) {
    sink.threw(part.rule, part.id, error);
  }
};

/** Goes the steps of a part from a cell on, and judges at the end of each way. */
const walk = (run: Run, part: CompiledPart, cell: Cell, depth: number): void => {
  if (depth === part.steps.length) return judge(run, part, cell, cell.value);
  const step = part.steps[depth] as CompiledPart['steps'][number];
  const next = cell.inner?.[step.index];
  if (next === undefined) {
    if (cell.unreadable.includes(step.field))
      run.sink.skip(part.rule, { kind: 'unreadable', fields: [step.field] });
    return;
  }
  run.cells[depth] = cell;
  if (!step.each) return walk(run, part, next, depth + 1);
  const { elements } = next;
  const values = next.value as readonly unknown[];
  const list = run.indices.length;
  for (let index = 0; index < values.length; index += 1) {
    run.indices[list] = index;
    const element = elements?.[index];
    if (element === undefined) judge(run, part, undefined, values[index]);
    else if (element === unreadable) run.sink.skip(part.rule, { kind: 'unreadable', fields: [step.field] });
    else walk(run, part, element, depth + 1);
  }
  run.indices.length = list;
};

/** Judges a body by every part, in order. */
export const judgeAll = (run: Run, parts: readonly CompiledPart[], body: Cell): void => {
  for (let i = 0; i < parts.length; i += 1) walk(run, parts[i] as CompiledPart, body, 0);
};
