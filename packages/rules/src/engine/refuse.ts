/**
 * Stops whoever writes a table, when it is made: which table, which rule, what is wrong, and what to do.
 * An input never gets here: that is judged, and nothing thrown.
 */
export const refuse = (table: string, rule: string | undefined, what: string): never => {
  throw new TypeError(`The table "${table}"${rule === undefined ? '' : `, rule "${rule}"`}: ${what}`);
};
