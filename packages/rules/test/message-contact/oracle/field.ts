import { sameInAsciiCase } from './ascii.js';
import type { Path } from './expected.js';
import { shapeTexts } from './texts.js';
import { isAbsent } from './values.js';

/** A shape violation: section 1.1. */
export interface ShapeFinding {
  readonly path: Path;
  readonly text: string;
  readonly args: readonly string[];
}

/** What a request holds under a documented name. */
export interface Field<Value> {
  /** Section 2: as the request spells it, and as documented where the request lacks the field. */
  readonly key: string;
  /** Section 1.1: a field with a shape violation is unreadable. */
  readonly readable: boolean;
  /** Undefined where it is absent, or not of its type. */
  readonly value: Value | undefined;
  readonly findings: readonly ShapeFinding[];
}

/** A value of the right type, or the text that says that it is none, with what goes into it after the field's name. */
export type Decoded<Value> = { readonly value: Value } | { readonly text: string; readonly more?: string };

/** Section 1.1: own properties, in any ASCII case. Open points: what is null is not given. */
const keysGiven = (object: Readonly<Record<string, unknown>>, name: string): readonly string[] =>
  Object.keys(object).filter((key) => sameInAsciiCase(key, name) && !isAbsent(object[key]));

/** Section 2, order of `shape`: "for one field its type, then its repetition". */
export const readField = <Value>(
  object: Readonly<Record<string, unknown>>,
  at: Path,
  name: string,
  decode: (value: unknown) => Decoded<Value>,
): Field<Value> => {
  const [first, second] = keysGiven(object, name);
  if (first === undefined) {
    // Open points: a null field is absent, and is spelled by the request all the same.
    const key = Object.keys(object).find((written) => sameInAsciiCase(written, name)) ?? name;
    return { key, readable: true, value: undefined, findings: [] };
  }

  const decoded = decode(object[first]);
  const findings: ShapeFinding[] = [];
  // "In shape texts <0> is the documented name of the field",
  if ('text' in decoded)
    findings.push({
      path: [...at, first],
      text: decoded.text,
      args: [name, ...(decoded.more === undefined ? [] : [decoded.more])],
    });
  // "except for given more than once"; open points: one violation, at the second.
  if (second !== undefined)
    findings.push({ path: [...at, second], text: shapeTexts.repeated, args: [second] });

  return {
    key: first,
    readable: findings.length === 0,
    value: 'value' in decoded ? decoded.value : undefined,
    findings,
  };
};

/** Section 1.1: where the body is no object, every rule that reads it is skipped. */
export const unreadableField = (name: string): Field<never> => ({
  key: name,
  readable: false,
  value: undefined,
  findings: [],
});
