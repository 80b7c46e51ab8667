export { formErrors } from './errors.js';
export type { FormErrors, NameStyle, Placing } from './errors.js';
export { fromFormData } from './data.js';
export type { Posted } from './data.js';
export { fromValues } from './values.js';
export type { Blanks, FormBody } from './values.js';
export { keysOf } from '../run/issues.js';
export type { ReportOrIssues } from '../run/issues.js';
