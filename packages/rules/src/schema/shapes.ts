import { message } from './message.js';

const texts = {
  body: message('The request body must be a JSON object.'),
  array: message('<0> must be an array.'),
  object: message('<0> must be an object.'),
  string: message('<0> must be a string.'),
  number: message('<0> must be a number.'),
  boolean: message('<0> must be true or false.'),
  long: message('<0> has more than <1> elements.'),
  repeated: message('<0> is given more than once.'),
  refused: message('<0>: <1>'),
  unknown: message('<0> is not a documented field; the nearest is <1>.'),
} as const;

/**
 * The texts of `shape`, the rule of what the reader finds, by what is wrong. `<0>` is the documented name of the field; of one
 * that is repeated, the name as written. `refused` is for a field with a schema of another library: `<1>` is the message of that.
 * `unknown` is a warning, which the option `unknownFields` turns on.
 *
 * @example
 * shapes.long.template // => '<0> has more than <1> elements.'
 */
export const shapes: typeof texts = /* @__PURE__ */ Object.freeze(texts);

/** The key of a text of `shape`. */
export type ShapeText = keyof typeof shapes;
