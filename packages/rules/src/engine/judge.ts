import type { Cell } from './cell.js';
import type { CompiledNeed, CompiledPart, Prerequisite } from './compiled-part.js';
import { factOf } from './fact.js';
import { argumentsOf } from './message.js';
import { askedPlace, fieldsUnread, pathOf, placeOf } from './run.js';
import type { Run } from './run.js';

/** Whether a prerequisite lets the rule judge here. */
const lets = (run: Run, part: CompiledPart, { id, rule, parts }: Prerequisite): boolean => {
  const { sink, indices } = run;
  const entry = sink.entry(rule);
  if (entry === undefined) return true;
  const here = parts.map((of) => placeOf(of.part, indices, of.lists));
  const isWhole = parts.length === 0;
  if (isWhole ? entry.failed : here.some((place) => entry.failedAt?.has(place))) {
    sink.skip(part.rule, { kind: 'prerequisite', rule: id });
    return false;
  }
  const fact = isWhole
    ? entry.deferred
    : here.map((place) => entry.deferredAt?.get(place)).find((waiting) => waiting !== undefined);
  if (fact === undefined) return true;
  sink.defer(part.rule, askedPlace(run, part), fact);
  return false;
};

/** What the check is told: the options, the facts that it needs, and what is above. `undefined` where it cannot judge. */
const told = (run: Run, part: CompiledPart, subject: unknown): object | undefined => {
  const { sink, given, options, cells } = run;
  const known: { [name: string]: unknown } = run.isDefault ? { ...part.told } : { ...part.told, ...options };
  let missing: string | undefined;
  let absent: string | undefined;
  let asked: (readonly [fact: string, key: string | undefined])[] | undefined;
  for (let i = 0; i < part.needs.length; i += 1) {
    const { fact, orNull, key, stated } = part.needs[i] as CompiledNeed;
    const by = key?.(subject);
    if (key !== undefined && by === undefined) return undefined;
    if (by !== undefined && typeof by !== 'string')
      throw new TypeError(`The key of "${fact}" is not a string.`);
    const value = factOf(stated, given, fact, by);
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
      ? `The check of "${id}" returned neither true, false nor undefined, and its text has no placeholder: return true if it fails, or false.`
      : `The check of "${id}" returned neither false, undefined nor a list of ${places} texts or numbers, one a placeholder of its text.`,
  );

/** Of the innermost list; 0 where there is none. */
const indexIn = ({ indices }: Run): number =>
  indices.length === 0 ? 0 : (indices[indices.length - 1] as number);

/** Takes what a check returned. */
export const answered = (run: Run, part: CompiledPart, cell: Cell | undefined, answer: unknown): void => {
  if (answer === false || answer === undefined) return;
  const args = part.arguments > 0 ? argumentsOf(answer, part.arguments) : answer === true ? [] : undefined;
  if (args === undefined) throw noAnswer(part);
  run.sink.fail(part.rule, askedPlace(run, part), { path: pathOf(run, part, cell), args, text: undefined });
};

/** Whether the fields are there that a part is given, and what `when` says holds. */
export const applies = ({ given, when }: CompiledPart, subject: unknown): boolean => {
  for (let i = 0; i < given.length; i += 1)
    if ((subject as { readonly [name: string]: unknown })[given[i] as string] === undefined) return false;
  for (let i = 0; i < when.length; i += 1) if (!(when[i] as (of: unknown) => boolean)(subject)) return false;
  return true;
};

/** Judges one subject by one part of a rule: readable, given, when, after, needs, check. */
export const judge = (run: Run, part: CompiledPart, cell: Cell | undefined, subject: unknown): void => {
  const { sink } = run;
  const { after } = part;
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
    if (!applies(part, subject)) return;
    for (let i = 0; i < after.length; i += 1) if (!lets(run, part, after[i] as Prerequisite)) return;
    const known = part.needs.length === 0 && part.above.length === 0 ? run.options : told(run, part, subject);
    if (known === undefined) return;
    answered(run, part, cell, part.check(subject, known, indexIn(run)));
  } catch (error) {
    sink.threw(part.rule, part.id, error);
  }
};
