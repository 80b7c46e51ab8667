import { errorBody } from '@assay/rules/http';
import { printable } from './printable.js';
import { perRequest } from './view.js';
import type { View } from './view.js';

/** The documented body of a 400, on one line. What is not invalid has no errors: `{"errors":[]}`. */
export const httpView: View = perRequest(
  (_place, report) => `${printable(JSON.stringify(errorBody(report)))}\n`,
);
