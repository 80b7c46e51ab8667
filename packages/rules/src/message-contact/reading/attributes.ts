import type { Path } from '../../engine/path.js';
import type { ReadingFinding } from '../../engine/rule-set.js';
import { misshapen } from './shape.js';

type Attributes = { readonly [name: string]: string };

/** A string as it is, a number or a boolean as its JSON text. */
export const attributeText = (value: unknown): string | undefined => {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      // JSON has no text for what is not finite: `1e999` is read as infinity.
      return Number.isFinite(value) ? String(value) : undefined;
    case 'boolean':
      return String(value);
    default:
      return undefined;
  }
};

/** Reads an object of attributes: names keep their case, a null is left out, what is no text is a finding at its name. */
export const readAttributes = (
  value: object,
  path: Path,
): { readonly attributes: Attributes; readonly findings: readonly ReadingFinding[] } => {
  const entries = Object.entries(value)
    .filter(([, attribute]) => attribute !== null && attribute !== undefined)
    .map(([name, attribute]) => ({ name, text: attributeText(attribute) }));
  return {
    attributes: Object.fromEntries(
      entries.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text] as const])),
    ),
    findings: entries
      .filter(({ text }) => text === undefined)
      .map(({ name }) => misshapen('string', [...path, name], name)),
  };
};
