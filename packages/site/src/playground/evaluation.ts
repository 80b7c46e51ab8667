import { explain, translate } from '@assay/rules';
import type { ExplainedRule, Report, Translation } from '@assay/rules';
import { errorBody, problem } from '@assay/rules/http';
import type { ErrorBody, Problem } from '@assay/rules/http';

type Hints = NonNullable<Parameters<typeof explain>[1]>;

/** One thing that is wrong, for the page. */
export interface Finding {
  readonly rule: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly cause?: string | undefined;
  readonly remedy?: string | undefined;
}

/** A report as the page shows it: data that a worker can send. */
export interface Evaluation {
  readonly status: 'valid' | 'invalid' | 'incomplete';
  readonly findings: readonly Finding[];
  readonly deferred: readonly { readonly rule: string; readonly needs: string }[];
  readonly rules: readonly ExplainedRule[];
  readonly body: ErrorBody;
  readonly problem: Problem;
  /** The decoded request, if nothing is wrong with it. */
  readonly value: unknown;
}

/** How a report is shown. */
export interface Showing {
  readonly hints: Hints;
  /** The sentences in another language. */
  readonly texts?: Translation | undefined;
  readonly parameters?: { readonly [field: string]: string };
  readonly errorPages?: string | undefined;
}

/** Returns a report as the page shows it. The documented body stays in the words of the document. */
export const evaluationOf = (
  report: Report<unknown>,
  { hints, texts = {}, parameters = {}, errorPages }: Showing,
): Evaluation => {
  const translated = translate(report, texts);
  const explanation = explain(translated, hints);
  return {
    status: report.status,
    findings: translated.violations.map(({ rule, path, message, severity }) => ({
      rule,
      path,
      message,
      severity,
      cause: hints[rule]?.cause,
      remedy: hints[rule]?.remedy,
    })),
    deferred: report.deferred,
    rules: explanation.rules,
    body: errorBody(report),
    problem: problem(translated, { hints, parameters, errorPages }),
    value: report.value,
  };
};
