/** A second, independent reading of the contract: it knows the document, and nothing of `src`. */
export { expected } from './answer.js';
export type { Expected, Facts, Message, Options, Path, Request } from './expected.js';
export { oracle, ruleIds } from './rules.js';
export { substitute } from './substitute.js';
export { shapeTexts, texts } from './texts.js';
export type { Reading, Situation, Verdict } from './verdict.js';
