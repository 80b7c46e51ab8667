import { elementsOf } from './own.js';

/** A property name, or a 0-based index. */
export type Segment = string | number;

/** Where a value is, from the root of the input: `['Subscribers', 3, 'MobileNumber']`. */
export type Path = readonly Segment[];

/** What is wrong with a place that is not one. */
export const noPlace = 'A place is a string, a number, or a list of them.';

const longest = 1000;

/** Whether a value can be a segment: nothing else can be written as JSON. */
export const isSegment = (value: unknown): value is Segment =>
  typeof value === 'string' || Number.isFinite(value);

/**
 * Copies a path. `undefined` for what is not one: a segment is a string or a number, and nothing else can be written as JSON.
 *
 * @example
 * pathOf(['Subscribers', 3]) // => ['Subscribers', 3]
 * pathOf([Symbol('s')]) // => undefined
 */
export const pathOf = (value: unknown): Path | undefined => {
  const path = elementsOf(value, longest);
  return path?.every(isSegment) === true ? path : undefined;
};
