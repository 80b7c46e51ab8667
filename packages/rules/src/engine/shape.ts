import { message } from './message.js';

const texts = {
  body: message('The request body must be a JSON object.'),
  array: message('<0> must be an array.'),
  object: message('<0> must be an object.'),
  string: message('<0> must be a string.'),
  number: message('<0> must be a number.'),
  flag: message('<0> must be true or false.'),
  long: message('<0> has more than <1> elements.'),
  repeated: message('<0> is given more than once.'),
  refused: message('<0>: <1>'),
  unknown: message('<0> is not a documented field; the nearest is <1>.'),
} as const;

/**
 * What `shape` says, by what is wrong: the rule in whose name the reader speaks. `<0>` is the documented name of the field;
 * where it is repeated, the name as written. `refused` is for a field that has a schema of its own: `<1>` is what that says.
 * `unknown` is a warning, which the option `unknownFields` asks for.
 *
 * @example
 * shapes.long.template // => '<0> has more than <1> elements.'
 */
export const shapes: typeof texts = /* @__PURE__ */ Object.freeze(texts);

/** One of the texts of `shape`. */
export type ShapeText = keyof typeof shapes;
