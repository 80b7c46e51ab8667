import type { Body, Cell } from './cell.js';
import type { CompiledPart } from './compiled-part.js';
import type { Description } from './description.js';
import type { Choices, Settings } from './settings.js';
import type { CutTemplate } from './render.js';
import type { Report } from './report.js';
import { nothing, reportOf } from './report-of.js';
import type { ShapeText } from './shape.js';
import { Sink } from './sink.js';
import type { Ranks } from './entry.js';
import { judgeAll } from './walk.js';

/** What does not change from one run to the next. */
export interface Ready extends Ranks {
  readonly body: Body<unknown, unknown, unknown>;
  readonly choices: Choices;
  readonly rules: readonly Description[];
  readonly parts: readonly CompiledPart[];
  readonly passing: Report<unknown>['outcomes'];
  readonly codes: readonly (string | number | undefined)[];
  readonly texts: readonly CutTemplate[];
  readonly shapeTexts: { readonly [Text in ShapeText]: CutTemplate };
}

/** Validates an input. Never throws. */
export type Validate = (input: unknown, given?: unknown, chosen?: object) => Report<unknown>;

/** Validates an input by settings that are read already. `failures`: why facts could not be loaded, which makes it invalid. */
export type Evaluate = (
  input: unknown,
  given: unknown,
  settings: Settings,
  failures: readonly unknown[],
) => Report<unknown>;

/** There is nothing to judge, or nothing to judge by. */
const giveUp = ({ rules }: Ready, sink: Sink, error: unknown): undefined => {
  sink.unexpected(error);
  rules.forEach((_, index) => sink.skip(index, { kind: 'threw' }));
  return undefined;
};

/** Warns of each field that is not documented, as many as a report lists. */
const warnOfUnknown = ({ body }: Ready, sink: Sink, input: unknown): void => {
  for (const { path, name, nearest } of body.unknownFields?.(input) ?? []) {
    if (!sink.warn('unknown', path, [name, nearest])) return;
  }
};

const judged = (
  ready: Ready,
  sink: Sink,
  settings: Settings,
  input: unknown,
  given: unknown,
): Cell | undefined => {
  if (settings.objection !== undefined) return giveUp(ready, sink, settings.objection);
  try {
    const cell = ready.body.readBody(input, sink);
    const { chosen: options } = settings;
    const isDefault = options === ready.choices.defaults.chosen;
    if (settings.reportsUnknown) warnOfUnknown(ready, sink, input);
    judgeAll({ sink, given, options, isDefault, cells: [], indices: [] }, ready.parts, cell);
    return cell;
  } catch (error) {
    return giveUp(ready, sink, error);
  }
};

/** What the report holds; `nothing` if it is invalid. */
const decoded = ({ body }: Ready, sink: Sink, cell: Cell | undefined): unknown => {
  if (sink.isInvalid) return nothing;
  try {
    // If there is no cell, something threw, and that is an error.
    return body.decodeBody(cell as Cell);
  } catch (error) {
    sink.unexpected(error);
    return nothing;
  }
};

/** Returns the evaluation of a table that is ready. */
export const evaluateBy =
  (ready: Ready): Evaluate =>
  (input, given, settings, failures) => {
    const sink = new Sink(ready, settings);
    const cell = judged(ready, sink, settings, input, given);
    for (const failure of failures) sink.unexpected(failure);
    return reportOf(ready, sink, settings.limit, decoded(ready, sink, cell));
  };
