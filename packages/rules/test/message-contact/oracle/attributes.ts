import { decodeObject } from './decoders.js';
import type { Path } from './expected.js';
import { type Field, readField, type ShapeFinding } from './field.js';
import { shapeTexts } from './texts.js';
import { isAbsent } from './values.js';

export type Attributes = Readonly<Record<string, string>>;

/** Section 1.1: "numbers and booleans are accepted and become their JSON text". */
const attributeText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined; // JSON has no text for it
  if (typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value);
  return undefined;
};

/**
 * Section 1.1: an object of string values, whose names keep their case. Open points: an attribute that is no
 * string is named by its own name and path, and makes `Attributes` unreadable for that subscriber.
 */
export const readAttributes = (
  subscriber: Readonly<Record<string, unknown>>,
  at: Path,
): Field<Attributes> => {
  const field = readField(subscriber, at, 'Attributes', decodeObject);
  const findings: ShapeFinding[] = [...field.findings];
  const entries: [string, string][] = [];
  for (const [name, value] of Object.entries(field.value ?? {})) {
    if (isAbsent(value)) continue; // "a null value is left out"
    const text = attributeText(value);
    if (text === undefined)
      findings.push({ path: [...at, field.key, name], text: shapeTexts.string, args: [name] });
    else entries.push([name, text]);
  }
  return {
    key: field.key,
    readable: findings.length === 0,
    value: field.value === undefined ? undefined : Object.fromEntries(entries),
    findings,
  };
};
