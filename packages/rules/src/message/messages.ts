import { message, shapes as engineShapes } from '../index.js';
import type { Message } from '../index.js';

/** In the document's own error table or examples. */
export const documented = <const Template extends string>(text: Template): Message<Template, 'documented'> =>
  message(text, 'documented');

/** Documented at another endpoint of the same API. */
export const sibling = <const Template extends string>(text: Template): Message<Template, 'sibling'> =>
  message(text, 'sibling');

/** The document states the requirement, and the words are ours. */
export const ours = <const Template extends string>(text: Template): Message<Template, 'ours'> =>
  message(text, 'ours');

const { body, array, object, string, boolean, long, repeated, unknown } = engineShapes;

/** The texts of `shape` for a send, by what is wrong. `<0>` is the documented name of the field; of one that is repeated, the name as written. */
export const shapes = /* @__PURE__ */ Object.freeze({
  body,
  array,
  object,
  string,
  boolean,
  long,
  repeated,
  unknown,
} as const);
