/** What `make` answers, made at the first call and kept: judging every cell by the rules takes a second. */
export const once = <A extends object>(make: () => A): (() => A) => {
  let made: A | undefined;
  return () => (made ??= make());
};
