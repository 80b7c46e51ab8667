import { mismatch } from './node.js';
import { outline } from './schema.js';
import type { ScalarSchema } from './schema.js';
import type { ShapeText } from './shapes.js';
import { asciiLowerCase } from './values.js';

const scalar = <Out>(
  kind: ScalarSchema['kind'],
  issue: ShapeText,
  absent: Out,
  coerce: (value: unknown) => Out | undefined,
): ScalarSchema<Out> =>
  Object.freeze({
    kind,
    absent,
    outline: outline({ texts: [issue] }),
    read: (value, name, context) => {
      const coerced = coerce(value);
      return coerced === undefined ? mismatch(context, issue, name) : coerced;
    },
    decode: undefined,
  } satisfies ScalarSchema<Out>);

/** A string. */
export const text: ScalarSchema<string | undefined> = /* @__PURE__ */ scalar<string | undefined>(
  'text',
  'string',
  undefined,
  (value) => (typeof value === 'string' ? value : undefined),
);

/** A string, or a number or a boolean as its JSON text: JSON has none for a number that is not finite. */
export const coercedText: ScalarSchema<string | undefined> = /* @__PURE__ */ scalar<string | undefined>(
  'coercedText',
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
export const number: ScalarSchema<number | undefined> = /* @__PURE__ */ scalar<number | undefined>(
  'number',
  'number',
  undefined,
  (value) => (Number.isFinite(value) ? (value as number) : undefined),
);

/**
 * Returns `true` or `false` for themselves, and for these words in any ASCII case; `undefined` for anything else.
 *
 * @example
 * booleanOf('TRUE') // => true
 * booleanOf('yes') // => undefined
 */
export const booleanOf = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  if (value === 'true') return true;
  if (value === 'false') return false;
  if (typeof value !== 'string' || value.length > 'false'.length) return undefined;
  const word = asciiLowerCase(value);
  return word === 'true' ? true : word === 'false' ? false : undefined;
};

/** `true`, `false`, or one of these words in any ASCII case. An absent one is `false`. */
export const boolean: ScalarSchema<boolean> = /* @__PURE__ */ scalar('boolean', 'boolean', false, booleanOf);

/** Any value, as it is: rules judge it. `null` is the same as absent, but for an element of a list, which stays as it is. */
export const unknown: ScalarSchema = /* @__PURE__ */ Object.freeze({
  kind: 'unknown',
  absent: undefined,
  outline: /* @__PURE__ */ Object.freeze({}),
  read: (value) => value,
  decode: undefined,
} satisfies ScalarSchema);
