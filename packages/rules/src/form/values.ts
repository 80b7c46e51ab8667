import type { Path } from '../schema/node.js';
import { fieldOf } from '../schema/schema.js';
import type { Schema } from '../schema/schema.js';
import { asciiLowerCase, copyArray, isJsonObject, mostElements, own } from '../schema/values.js';
import { inPlace } from './errors.js';
import type { Placing } from './errors.js';

/** How rows, sections and lists that nobody filled in are treated: they are dropped, unless this has another choice. */
export interface Blanks {
  /** Elements of lists: `''`, `null`, and objects of which each field is one, or a box that is not checked. Sections: such objects in the body. */
  readonly blankRows?: 'drop' | 'keep' | undefined;
  /** Lists that have no element, or none left. */
  readonly emptyLists?: 'drop' | 'keep' | undefined;
}

/** The values of a form, as a table takes them. */
export interface FormBody {
  readonly body: unknown;
  /** Returns the place in the form of an issue of `body`: rows that were dropped count there. */
  readonly place: Placing;
}

/** The indices of the elements of a list in the form, by the list, if they are others. */
export type Indices = ReadonlyMap<unknown, readonly number[]>;

/** Returns the path in the form of a path in a body. A value that can't be read without a throw keeps its path. */
export const pathIn = (body: unknown, indices: Indices, path: Path): Path => {
  const steps = (at: unknown, [segment, ...rest]: Path): Path => {
    if (segment === undefined) return [];
    const index = typeof segment === 'number' ? indices.get(at)?.[segment] : undefined;
    return [
      index ?? segment,
      ...steps(own(at as { readonly [name: string]: unknown }, segment as string), rest),
    ];
  };
  try {
    return steps(body, path);
  } catch {
    return path;
  }
};

/** The values of boxes. */
const words: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ...(['on', 'yes', '1', 'true'] as const).map((word) => [word, true] as const),
  ...(['off', 'no', '0', 'false'] as const).map((word) => [word, false] as const),
]);

/** A number as HTML writes one. */
const numeral = /^\s*[-+]?(\d+\.?\d*|\.\d+)(?:e([-+]?\d+))?\s*$/i;

/** The size of a numeral, in one way of writing it: digits without zeros at their ends, and the place of the point. */
const sizeOf = (text: string): string | undefined => {
  const [, digits, exponent] = numeral.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const [, fraction = ''] = digits.split('.');
  const significant = digits.replace('.', '').replace(/^0+/, '');
  const kept = significant.replace(/0+$/, '');
  const point = Number(exponent ?? 0) - fraction.length + significant.length - kept.length;
  return kept === '' ? '0' : `${kept}e${point}`;
};

/** The number that a text writes; the text itself if it is none, or one that a number cannot hold. */
const numberOf = (text: string): unknown => {
  const size = sizeOf(text);
  return size !== undefined && size === sizeOf(String(Number(text))) ? Number(text) : text;
};

/** Returns the value of one input, as its schema has it. A value that does not fit stays: the table rejects it. */
export const inputValue = (kind: Schema | undefined, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  if (kind?.kind === 'boolean') return words.get(asciiLowerCase(value)) ?? value;
  return kind?.kind === 'number' ? numberOf(value) : value;
};

/** Returns true if nobody filled in a row. A field that the schema does not know was filled in if it has a value. */
const isBlankRow = (kind: Schema | undefined, value: unknown): boolean => {
  if (value === undefined || value === null || value === '') return true;
  if (kind?.kind === 'boolean') return inputValue(kind, value) === false;
  if (kind?.kind === 'array' && Array.isArray(value)) return value.every((one) => isBlankRow(kind.of, one));
  if (!isJsonObject(value)) return false;
  if (kind?.kind === 'record') return Object.values(value).every((one) => isBlankRow(kind.of, one));
  return (
    kind?.kind === 'object' &&
    Object.entries(value).every(([name, one]) => isBlankRow(fieldOf(kind, name), one))
  );
};

/** Returns a reader of the values of one form: without those that nobody filled in, `null` if none is left. `indices` are of the rows that are left. */
const filler = ({ blankRows, emptyLists }: Blanks) => {
  const indices = new Map<unknown, readonly number[]>();
  const rowsOf = (of: Schema, elements: readonly unknown[]): readonly unknown[] | null => {
    const kept = [...elements.keys()].filter(
      (index) => blankRows === 'keep' || !isBlankRow(of, elements[index]),
    );
    if (kept.length === 0 && emptyLists !== 'keep') return null;
    const list = kept.map((index) => filled(of, elements[index]) ?? elements[index]);
    if (kept.length < elements.length) indices.set(list, kept);
    return list;
  };
  /** A section that nobody filled in is absent, as a row is. */
  const sectionOf = (kind: Schema | undefined, value: unknown): unknown =>
    kind?.kind === 'object' && blankRows !== 'keep' && isBlankRow(kind, value) ? null : filled(kind, value);
  const filled = (kind: Schema | undefined, value: unknown): unknown => {
    if (value === '') return null;
    if (kind?.kind === 'object' && isJsonObject(value))
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, sectionOf(fieldOf(kind, name), one)]),
      );
    if (kind?.kind !== 'array') return inputValue(kind, value);
    const elements = typeof value === 'string' ? [value] : copyArray(value, mostElements);
    return elements === undefined ? value : rowsOf(kind.of, elements);
  };
  return { filled, indices };
};

/**
 * Returns the values of a form as a table takes them: what nobody filled in is `null`, which is the same as absent; `on`, `yes`
 * and `1` of a box are `true`, digits are a number if the schema has one, one text a list. `place` returns the place in the form of
 * an issue. Values that can't be read without a throw stay as they are: the table rejects them.
 *
 * @example
 * const { body, place } = fromValues(object({ lines: array(text), note: text }), { lines: ['', 'Hi'], note: '' });
 * body // => { lines: ['Hi'], note: null }
 * place({ path: ['lines', 0] }) // => ['lines', 1]
 */
export const fromValues = (kind: Pick<Schema, 'kind'>, values: unknown, blanks: Blanks = {}): FormBody => {
  const { filled, indices } = filler(blanks);
  try {
    const body = isJsonObject(values) ? filled(kind as Schema, values) : values;
    return { body, place: (said) => pathIn(body, indices, inPlace(said)) };
  } catch {
    return { body: values, place: inPlace };
  }
};
