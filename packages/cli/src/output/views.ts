import { explain } from '@assay/rules';
import { errorBody } from '@assay/rules/http';
import { sendHints } from '@assay/rules/message-contact';
import type { CheckOptions } from '../check/command.js';
import { junitView } from './junit-view.js';
import type { Paint } from './paint.js';
import { sarifView } from './sarif-view.js';
import { textView } from './text-view.js';
import { printable } from './text.js';
import { perRequest } from './view.js';
import type { View } from './view.js';

/** The documented body of a 400, on one line. What is not invalid has no errors: `{"errors":[]}`. */
const httpView: View = perRequest(({ report }) => `${printable(JSON.stringify(errorBody(report)))}\n`);

/** The place and the report on one line; with the explanation of every rule if the command line has it. */
const jsonView = (explained: boolean): View =>
  perRequest(({ place, report }) => {
    const explanation = explained ? { explanation: explain(report, sendHints).rules } : {};
    return `${printable(JSON.stringify({ ...place, ...report, ...explanation }))}\n`;
  });

/** A view a format. */
export const views: {
  readonly [Format in CheckOptions['format']]: (paint: Paint, explained: boolean, version: string) => View;
} = {
  text: textView,
  json: (_paint, explained) => jsonView(explained),
  http: () => httpView,
  junit: () => junitView(),
  sarif: (_paint, _explained, version) => sarifView(version),
};
