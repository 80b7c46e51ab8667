import type { Issue } from '../run/issues.js';
import { errorsIn, keysOf } from '../run/issues.js';
import type { ReportOrIssues } from '../run/issues.js';
import type { Path } from '../schema/node.js';

/** Sentences by the fields that they are about, and those that are about none. */
export interface FormErrors {
  /** By the name of the field: `Subscribers.0.MobileNumber`. The first of each list is the first in report order. */
  readonly fields: { readonly [name: string]: readonly string[] };
  /** Sentences about the form as a whole. */
  readonly form: readonly string[];
}

/** How names of fields are written: as react-hook-form has them, or as TanStack Form and HTML do. */
export type NameStyle = 'dots' | 'brackets';

const nameOf = (path: Path, style: NameStyle): string =>
  path
    .map((segment, index) =>
      typeof segment === 'number' && style === 'brackets'
        ? `[${segment}]`
        : `${index === 0 ? '' : '.'}${segment}`,
    )
    .join('');

/** Returns the place of an issue in a form: a path, empty for the form as a whole. */
export type Placing = (said: Pick<Issue, 'path' | 'rule'>) => Path;

/** At the path itself. */
export const inPlace: Placing = ({ path }) => keysOf(path ?? []);

/**
 * Returns the sentences of a report, or of issues, by the fields of a form, in report order. `place` moves an issue to a
 * place at which the form has an input.
 *
 * @example
 * formErrors([{ message: 'Invalid phone number', path: ['mobileNumbers', 1] }, { message: 'Not now.' }], 'brackets')
 * // => { fields: { 'mobileNumbers[1]': ['Invalid phone number'] }, form: ['Not now.'] }
 */
export const formErrors = (
  of: ReportOrIssues,
  style: NameStyle = 'dots',
  place: Placing = inPlace,
): FormErrors => {
  const placed = errorsIn(of).map((said) => ({ message: said.message, name: nameOf(place(said), style) }));
  const byName = new Map<string, Set<(typeof placed)[number]>>();
  placed.forEach((one) => byName.set(one.name, (byName.get(one.name) ?? new Set()).add(one)));
  const { '': form = [], ...fields } = Object.fromEntries(
    [...byName].map(([name, all]) => [name, [...all].map(({ message }) => message)]),
  );
  return { fields, form };
};
