import { visit } from 'jsonc-parser';
import type { Place } from './place.js';

/** Something that was read, and may not say what was meant. */
export interface Warning {
  readonly kind: 'warning';
  readonly place: Place;
  readonly text: string;
}

/**
 * A warning for the first name that one object of a JSON text has twice: the last value counts, and the others are lost.
 * None where there is no such name, or the text is nested too deeply to be looked at.
 */
export function* repetition(file: string, firstLine: number, text: string): Generator<Warning, void> {
  const open: Set<string>[] = [];
  let found: { readonly name: string; readonly line: number } | undefined;
  try {
    visit(text, {
      onObjectBegin: () => void open.push(new Set()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (name, _offset, _length, line) => {
        const names = open.at(-1);
        if (names?.has(name) === true) found ??= { name, line: firstLine + line };
        names?.add(name);
      },
    });
  } catch {
    return;
  }
  if (found === undefined) return;
  const { name, line } = found;
  yield {
    kind: 'warning',
    place: { file, line },
    text: `warning: ${JSON.stringify(name)} is given twice in one object, and the last value counts; leave the other out`,
  };
}
