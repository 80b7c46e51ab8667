export { errorBody, respond } from './answer.js';
export type { Answer, ErrorBody } from './answer.js';
export { handle } from './handle.js';
export type { FetchRequest, Handling, Judged } from './handle.js';
export { negotiate } from './negotiate.js';
export type { ErrorType } from './negotiate.js';
export { pointerOf, problem } from './problem.js';
export type { Problem, ProblemError, Status } from './problem.js';
export type { ReportOrIssues, Said } from './said.js';
