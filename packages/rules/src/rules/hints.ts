import { own } from '../schema/values.js';

/** The cause and the remedy of a rule, next to its text. One sentence each. */
export interface Hint {
  readonly cause?: string;
  readonly remedy?: string;
  readonly [more: string]: unknown;
}

/** Hints by the ids of rules. The `messages` of a table are that, if its rows have them. */
export type Hints = { readonly [id: string]: Hint };

/** Returns an object without the fields that are undefined. */
export const defined = <Fields extends object>(
  fields: Fields,
): { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };

/** Returns the hint for one rule. */
export const hintFor = (hints: Hints | undefined, id: string | undefined): Pick<Hint, 'cause' | 'remedy'> =>
  own(hints, id ?? '') ?? {};
