import { own } from './own.js';

/** What a table says of a rule besides its text: why it says it, and what to do. One sentence each. */
export interface Advice {
  readonly cause?: string;
  readonly remedy?: string;
  readonly [more: string]: unknown;
}

/** Advice by the ids of rules. The `messages` of a table are that, where its rows have it. */
export type AdviceById = { readonly [id: string]: Advice };

/** An object without the fields that are undefined. */
export const given = <Fields extends object>(
  fields: Fields,
): { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };

/** What is said of one rule. */
export const adviceOn = (
  advice: AdviceById | undefined,
  id: string | undefined,
): Pick<Advice, 'cause' | 'remedy'> => own(advice, id ?? '') ?? {};
