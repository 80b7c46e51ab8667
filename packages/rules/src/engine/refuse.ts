/**
 * Stops whoever describes a body or writes a table, when it is made: what is wrong, and what to do.
 * An input never gets here: that is judged, and nothing thrown.
 */
export const misuse = (what: string): never => {
  throw new TypeError(what);
};

/** The same of a table: which one, and which rule of it. */
export const refuse = (table: string, rule: string, what: string): never =>
  misuse(`The table "${table}", rule "${rule}": ${what}`);
