import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

import type { Mutant } from './bundle.js';

/** A mutant by its text, so that it is found again wherever its lines move: the mutated part is between « and ». */
export interface Survivor {
  readonly file: string;
  readonly code: string;
  readonly becomes: string;
}

/** Mutants that no test can see, and why. */
export interface Reason {
  readonly reason: string;
  readonly mutants: readonly Survivor[];
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A mutant by the text of its file, as it was when the mutant was made. */
export const survivorOf = (
  { fileName, location: { start, end }, replacement }: Mutant,
  text: string,
): Survivor => {
  const lines = text.split('\n');
  const before = (lines[start.line] ?? '').slice(0, start.column);
  const inside = lines.slice(start.line, end.line + 1).join('\n');
  const last = lines[end.line] ?? '';
  const mutated = inside.slice(start.column, inside.length - last.length + end.column);
  return {
    file: relative(process.cwd(), fileName),
    code: flat(`${before}«${mutated}»${last.slice(end.column)}`),
    becomes: flat(replacement),
  };
};

export const keyOf = ({ file, code, becomes }: Survivor): string => JSON.stringify([file, code, becomes]);

/** Mutants that are known to live. */
export const reasons = JSON.parse(
  readFileSync(new URL('survivors.json', import.meta.url), 'utf8'),
) as readonly Reason[];
