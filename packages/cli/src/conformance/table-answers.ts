import { own, validate } from '@assay/rules';
import type { Table } from '@assay/rules';
import { errorBody } from '@assay/rules/http';
import { noRuleYet } from '../import/no-rule-yet.js';
import type { CorpusCase } from './case-file.js';
import type { Exchanged } from './exchange.js';

/** The answers of a table to its own cases, as a program would write them. A rule that is not stated is not supported yet. */
export function* answersOf(
  table: Table,
  cases: readonly CorpusCase[],
  texts: boolean,
): Generator<Exchanged, void> {
  for (const [index, asked] of cases.entries()) {
    const report = validate(table, asked.request, asked.facts as object, asked.options as object);
    const outcome = own(report.outcomes, asked.rule);
    const answer =
      outcome?.status === 'deferred' && outcome.needs === noRuleYet
        ? { unsupported: true }
        : texts
          ? errorBody(report)
          : { violations: report.violations.map(({ rule, message }) => ({ rule, message })) };
    yield {
      kind: 'exchanged',
      asked,
      line: { number: index + 1, text: JSON.stringify(answer) },
    };
  }
}
