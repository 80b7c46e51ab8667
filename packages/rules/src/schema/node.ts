import type { ShapeText } from './shapes.js';

/** A property name, or a 0-based index. */
export type Segment = string | number;

/** The path of a value, from the root of the input: `['Subscribers', 3, 'MobileNumber']`. */
export type Path = readonly Segment[];

/** One thing that is wrong, from the place that finds it to the report, which adds the words. */
export interface Finding {
  /** In the spelling of the input. */
  readonly path: Path;
  readonly args: readonly string[];
  /** The key of its text, if its rule has several: `shape` does. */
  readonly text: ShapeText | undefined;
}

/** Stands for a value that could not be read. */
export const unreadable: unique symbol = /* @__PURE__ */ Symbol('unreadable');

/** An object that was read. Fields go by their index in the schema, so that no name of the input is looked up in an object of ours. */
export interface ObjectNode {
  readonly kind: 'object';
  /** Each documented field, `undefined` if it is absent: the object that checks get fields of. */
  readonly value: { readonly [field: string]: unknown };
  /** The names of the fields that could not be read. */
  readonly unreadable: readonly string[];
  /** By field, its name in the input, if that is not the documented one. */
  readonly keys: readonly (string | undefined)[] | undefined;
  /** By field, the node of one that is no scalar. */
  readonly children: readonly (Node | undefined)[] | undefined;
}

/** The path of each element of a list from an object, if a finder made the list of that object. */
export type FoundPaths = readonly { readonly path: Path }[];

/** All that an element of a list has beside its value: most have nothing, and an object that a finder has found something in has that alone. */
export type ElementNode = Node | typeof unreadable | FoundPaths | undefined;

/** A list that was read. */
export interface ListNode {
  readonly kind: 'list';
  readonly value: readonly unknown[];
  /** By index. `undefined` if no element has more than its value. */
  readonly elements: readonly ElementNode[] | undefined;
  readonly found: FoundPaths | undefined;
}

/** An object of any names that was read, if its values are no scalars. */
export interface RecordNode {
  readonly kind: 'record';
  readonly value: object;
  /** In the order of its names. */
  readonly values: readonly Node[];
}

/** A value that was read, and is no scalar: a scalar is its own node. */
export type Node = ObjectNode | ListNode | RecordNode;

/** Returns true for an element that has a value and what a finder found in it, and no node. */
export const isFound = (element: ElementNode): element is FoundPaths => Array.isArray(element);

/** The same list for every object that has no field of it. */
export const none: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/** Returns the node of an object that has nothing more to it than its value. */
export const emptyNode = (value: ObjectNode['value'], unreadable: readonly string[]): ObjectNode => ({
  kind: 'object',
  value,
  unreadable,
  keys: undefined,
  children: undefined,
});

/** An object that is being made. */
export interface Unfrozen {
  [name: string]: unknown;
}

/** One reading of an input. It is made for that, and changes while the reader goes on. */
export interface ReadContext {
  /** How many elements a list has at most, to be read at all. */
  readonly maxElements: number;
  /** The path at which the reader is. */
  readonly path: Segment[];
  /** In the order of the schema. */
  readonly findings: Finding[];
  /** The errors that schemas of other libraries threw. */
  readonly errors: unknown[];
}

/** Returns the context of a new reading. */
export const readContext = (maxElements: number): ReadContext => ({
  maxElements,
  path: [],
  findings: [],
  errors: [],
});

/** Returns the documented name of a field; of an element of a list, that name and its index, from 0: `lines[2]`. */
export const documentedName = (path: Path, name: string): string => {
  const last = path.at(-1);
  return typeof last === 'number' ? `${documentedName(path.slice(0, -1), name)}[${last}]` : name;
};

/** Adds a finding at the value that is being read, and returns `unreadable`. */
export const mismatch = (
  context: ReadContext,
  text: ShapeText,
  name: string,
  ...more: readonly string[]
): typeof unreadable => {
  const args = [documentedName(context.path, name), ...more];
  context.findings.push({ text, path: [...context.path], args });
  return unreadable;
};
