import type { Hearer } from '../engine/cell.js';
import type { Path, Segment } from '../engine/path.js';
import type { ShapeText } from '../engine/shape.js';

/** Something that is not as the description says. */
export interface Misshapen {
  readonly text: ShapeText;
  readonly path: Path;
  readonly args: readonly string[];
}

/** A reader on its way through an input. */
export interface Reader {
  readonly hearer: Hearer;
  /** Where it is. */
  readonly path: Segment[];
  /** What it found, in order of the description. */
  readonly findings: Misshapen[];
}

/** Stands for a value that could not be read: what is wrong with it has been said. */
export const unread: unique symbol = /* @__PURE__ */ Symbol('unread');

/** A field by its documented name; an element of a list by that and its index, from 0: `lines[2]`. */
export const nameOf = (path: Path, name: string): string => {
  const last = path.at(-1);
  return typeof last === 'number' ? `${nameOf(path.slice(0, -1), name)}[${last}]` : name;
};

/** Says what a reader found, when all of it is known. */
export const tell = ({ hearer, findings }: Reader): void => {
  for (const { text, path, args } of findings) hearer.found(text, path, args);
};

/** Says what is wrong with the value at which the reader is. */
export const wrong = (
  reader: Reader,
  text: ShapeText,
  name: string,
  ...more: readonly string[]
): typeof unread => {
  reader.findings.push({ text, path: [...reader.path], args: [nameOf(reader.path, name), ...more] });
  return unread;
};
