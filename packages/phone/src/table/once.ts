/**
 * What `make` returns, made at the first call and kept: the one memory of this package. It holds tables, which are the
 * same for every caller.
 */
export const once = <A extends object>(make: () => A): (() => A) => {
  let made: A | undefined;
  return () => (made ??= make());
};
