/** All that is said of a number: by the tables, and by the libraries they are compared with. */
export interface Verdict {
  readonly possible: boolean;
  /** `undefined` where it is not valid. */
  readonly type: string | undefined;
  readonly regions: readonly string[];
}

export const unknown: Verdict = { possible: false, type: undefined, regions: [] };

export const isSame = (left: Verdict, right: Verdict): boolean =>
  left.possible === right.possible &&
  left.type === right.type &&
  left.regions.length === right.regions.length &&
  left.regions.every((region, place) => region === right.regions[place]);
