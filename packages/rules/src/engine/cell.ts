import type { Path } from './path.js';
import type { ShapeText } from './shape.js';

/**
 * What the reader made of an object or a list: what rules see of it, and besides what only the engine asks for.
 * Fields go by their index in the description, so that no name of the input is ever looked up in an object of ours.
 */
export interface Cell {
  /** What rules see. Of an object, each documented field is an own one, `undefined` where it is absent. */
  readonly value: unknown;
  /** Of an object: the names of the fields that could not be read. */
  readonly unreadable: readonly string[];
  /** Of an object: by field, the name as the input spells it, where that is not the documented one. */
  readonly keys: readonly (string | undefined)[] | undefined;
  /** Of an object: by field, the cell of an object or a list that could be read. */
  readonly inner: readonly (Cell | undefined)[] | undefined;
  /** Of a list: by index, `undefined` for a value that has no cell. Left out where none has one. */
  readonly elements: readonly (Cell | undefined)[] | undefined;
  /** Of a list that was found in an object: where each element is, from that object. */
  readonly places: readonly { readonly path: Path }[] | undefined;
}

/** Most objects can be read whole, and share this. */
export const none: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/** Stands for an element that could not be read. */
export const unreadable: Cell = /* @__PURE__ */ Object.freeze({
  value: undefined,
  unreadable: none,
  keys: undefined,
  inner: undefined,
  elements: undefined,
  places: undefined,
});

/** Who hears what a reader finds. */
export interface Hearer {
  /** How many elements a list has at most, to be read at all. */
  readonly most: number;
  /** A value that is not as the description says, and in which words: a text of `shape`. */
  readonly found: (text: ShapeText, path: Path, args: readonly string[]) => void;
  /** What a schema threw. */
  readonly unexpected: (error: unknown) => void;
}

/** What a description says of its fields, for whoever names them. */
export interface Outline {
  readonly fields?: { readonly [name: string]: Outline } | undefined;
  readonly of?: Outline | undefined;
  /** What its reader may say, of itself. */
  readonly says?: readonly ShapeText[] | undefined;
}

/** An outline that nobody can change: a table shows its description to whoever asks. */
export const outlined = ({ says, ...others }: Outline): Outline =>
  Object.freeze({ ...others, ...(says === undefined ? {} : { says: Object.freeze([...says]) }) });

/** What a reader may say of a description, and of all below it. */
export const saysOf = (outline: Outline): readonly ShapeText[] => [
  ...new Set([
    ...(outline.says ?? []),
    ...Object.values(outline.fields ?? {}).flatMap(saysOf),
    ...(outline.of === undefined ? [] : saysOf(outline.of)),
  ]),
];

/** A field of an input that its description does not have. */
export interface UnknownField {
  readonly path: Path;
  /** As the input spells it. */
  readonly name: string;
  /** The documented field of the same object that it is most like. */
  readonly nearest: string;
  /** How many letters are inserted, deleted, replaced or swapped to make it the nearest. */
  readonly slips: number;
}

/** What a table judges: a description of a body that can read one, and write it out again. `Out` is what rules see, `Value` what a report holds. */
export interface Body<Out, Value, Input> {
  readonly outline: Outline;
  readonly readBody: (input: unknown, hearer: Hearer) => Cell;
  readonly decodeBody: (cell: Cell) => Value;
  /** The fields of an input that the description does not have. It may throw what a getter or a proxy throws. */
  readonly unknownFields?: (input: unknown) => Iterable<UnknownField>;
  /** For the compiler alone. */
  readonly types?: { readonly out: Out; readonly value: Value; readonly input: Input };
}
