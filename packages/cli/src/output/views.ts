import { explain } from '@assay/rules';
import { errorBody } from '@assay/rules/http';
import type { CheckOptions } from '../check/command.js';
import { junitView } from './junit-view.js';
import { sarifView } from './sarif-view.js';
import { textView } from './text-view.js';
import { printable } from './text.js';
import { perRequest } from './view.js';
import type { Look, View } from './view.js';

/** The documented body of a 400, on one line. What is not invalid has no errors: `{"errors":[]}`. */
const httpView: View = perRequest(({ report }) => `${printable(JSON.stringify(errorBody(report)))}\n`);

/** The place and the report on one line; with the explanation of every rule if the command line has it. */
const jsonView = ({ isExplained, subject }: Look): View =>
  perRequest(({ place, report }) => {
    const explanation = isExplained ? { explanation: explain(report, subject.hints).rules } : {};
    return `${printable(JSON.stringify({ ...place, ...report, ...explanation }))}\n`;
  });

/** A view a format. */
export const views: { readonly [Format in CheckOptions['format']]: (look: Look) => View } = {
  text: textView,
  json: jsonView,
  http: () => httpView,
  junit: () => junitView(),
  sarif: sarifView,
};
