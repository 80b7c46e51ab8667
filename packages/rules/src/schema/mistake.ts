/** Throws what stops the author of a schema or a table, when it is made: what is wrong, and what to do. No input gets here. */
export const mistake = (message: string): never => {
  throw new TypeError(message);
};

/** Throws a mistake in one rule of a table. */
export const ruleMistake = (table: string, rule: string, message: string): never =>
  mistake(`The table "${table}", rule "${rule}": ${message}`);
