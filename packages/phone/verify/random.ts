/** Numbers that look random, the same ones for the same seed. */
export interface Random {
  /** A whole number from 0, below the bound. */
  readonly below: (bound: number) => number;
  readonly among: <A>(list: readonly A[]) => A;
  readonly digits: (length: number) => string;
}

/** Mulberry32, by Tommy Ettinger: public domain, 32 bits of state, good enough to scatter samples. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  return {
    below,
    among: (list) => {
      if (list.length === 0) throw new Error('Nothing to choose from.');
      return list[below(list.length)] as (typeof list)[number];
    },
    digits: (length) => Array.from({ length }, () => below(10)).join(''),
  };
};
