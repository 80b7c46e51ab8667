/** Throws what stops the author of a schema or a table, when it is made: what is wrong, and what to do. No input gets here. */
export const mistake = (message: string): never => {
  throw new TypeError(message);
};
