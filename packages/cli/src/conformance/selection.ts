import { fault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import type { CorpusCase } from './corpus-case.js';

/** Which cases are asked. */
export interface Selection {
  readonly kind: 'selection';
  readonly asked: readonly CorpusCase[];
  /** How many would be asked, were they not about the engine. */
  readonly leftOut: number;
}

/** Chooses the cases of some rules, or of all where none is named. A rule without a case is a slip of the pen. */
export const selection = (
  folder: string,
  cases: readonly CorpusCase[],
  rules: readonly string[] | undefined,
): Selection | Fault => {
  const known = [...new Set(cases.map(({ rule }) => rule))];
  const unknown = rules?.find((rule) => !known.includes(rule));
  if (unknown !== undefined) {
    return fault(
      { file: folder },
      `cases of the rule ${unknown}`,
      'none',
      `its rules are ${known.join(', ')}`,
    );
  }
  const chosen = cases.filter(({ rule }) => rules === undefined || rules.includes(rule));
  const asked = chosen.filter(({ ofTheEngine }) => !ofTheEngine);
  return asked.length === 0
    ? fault({ file: folder }, 'a case to ask', 'none', 'name other rules')
    : { kind: 'selection', asked, leftOut: chosen.length - asked.length };
};
