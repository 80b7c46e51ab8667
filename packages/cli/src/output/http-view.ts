import { errorBody } from '@assay/rules/http';
import type { View } from './view.js';

/** The documented body of a 400, on one line. What is not invalid has no errors: `{"errors":[]}`. */
export const httpView: View = (_place, report) => `${JSON.stringify(errorBody(report))}\n`;
