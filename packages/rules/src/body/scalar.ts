import { outlined } from '../engine/cell.js';
import type { ShapeText } from '../engine/shape.js';
import { asciiLowerCase } from './ascii.js';
import type { Kind } from './kind.js';
import { wrong } from './reader.js';

/** What is in no cell is held as it is seen. */
export const same = (value: unknown): unknown => value;

const scalar = <Out>(
  kind: 'text' | 'words' | 'number' | 'flag',
  otherwise: ShapeText,
  absent: Out,
  decode: (value: unknown) => Out | undefined,
): Kind<Out, Out> =>
  Object.freeze({
    kind,
    inCell: false,
    absent,
    outline: outlined({ says: [otherwise] }),
    read: (value, name, reader) => {
      const decoded = decode(value);
      if (decoded !== undefined) return decoded;
      return wrong(reader, otherwise, name);
    },
    decode: same,
  } satisfies Kind<Out, Out>);

/** A string. */
export const text: Kind<string | undefined> = /* @__PURE__ */ scalar<string | undefined>(
  'text',
  'string',
  undefined,
  (value) => (typeof value === 'string' ? value : undefined),
);

/** A string, or a number or a boolean as its JSON text: JSON has none for a number that is not finite. */
export const words: Kind<string | undefined> = /* @__PURE__ */ scalar<string | undefined>(
  'words',
  'string',
  undefined,
  (value) => {
    switch (typeof value) {
      case 'string':
        return value;
      case 'number':
        return Number.isFinite(value) ? String(value) : undefined;
      case 'boolean':
        return String(value);
      default:
        return undefined;
    }
  },
);

/** A finite number. */
export const number: Kind<number | undefined> = /* @__PURE__ */ scalar<number | undefined>(
  'number',
  'number',
  undefined,
  (value) => (Number.isFinite(value) ? (value as number) : undefined),
);

/**
 * Returns `true` or `false` for themselves, and for these words in any ASCII case; `undefined` for anything else.
 *
 * @example
 * flagOf('TRUE') // => true
 * flagOf('yes') // => undefined
 */
export const flagOf = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value.length > 'false'.length) return undefined;
  const word = asciiLowerCase(value);
  return word === 'true' ? true : word === 'false' ? false : undefined;
};

/** `true`, `false`, or one of these words in any ASCII case. Absent is `false`. */
export const flag: Kind<boolean> = /* @__PURE__ */ scalar('flag', 'flag', false, flagOf);

/** Anything at all: a rule speaks of it. `null` is the same as absent, but for an element of a list, which is as it is. */
export const anything: Kind = /* @__PURE__ */ Object.freeze({
  kind: 'anything',
  inCell: false,
  absent: undefined,
  outline: /* @__PURE__ */ Object.freeze({}),
  read: same,
  decode: same,
} satisfies Kind);
