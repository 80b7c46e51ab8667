export { formErrors } from './form-errors.js';
export type { FormErrors, NameStyle, Placing } from './form-errors.js';
export { fromFormData } from './form-data.js';
export type { Posted } from './form-data.js';
export { fromValues } from './form-values.js';
export type { Blanks, FormBody } from './form-values.js';
export type { ReportOrIssues, Said } from './said.js';
