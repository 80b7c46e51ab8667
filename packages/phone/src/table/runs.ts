/** Numbers of one length, without a gap between the lowest and the highest. */
export interface NumberRange {
  /** How many digits they have, at most 15. */
  readonly length: number;
  /** An exact whole number, as the highest is: none has more than 15 digits, or begins with a zero. */
  readonly lowest: number;
  readonly highest: number;
}

/** E.164 allows no more. */
const mostDigits = 15;

/** Numbers of so many digits, from one to another, and what they are; behind a prefix, its digits are left out. */
export interface Run {
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A position in several automata at once. */
export interface Position {
  readonly key: string;
  readonly after: (digit: number) => Position | undefined;
  /** What a number is that ends here; `undefined` for none. */
  readonly label: () => string | undefined;
}

const nothing: readonly Run[] = [];

/** Returns the runs of numbers that go on with so many digits. Positions repeat themselves, so each is looked at once. */
const runsFrom = (position: Position, digits: number, known: Map<string, readonly Run[]>): readonly Run[] => {
  if (digits === 0) {
    const label = position.label();
    return label === undefined ? nothing : [{ length: 0, from: 0, to: 0, label }];
  }
  const key = `${digits} ${position.key}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const size = 10 ** (digits - 1);
  const runs: Run[] = [];
  for (let digit = 0; digit < 10; digit += 1) {
    const next = position.after(digit);
    if (next === undefined) continue;
    for (const { from, to, label } of runsFrom(next, digits - 1, known))
      append(runs, { length: digits, from: digit * size + from, to: digit * size + to, label });
  }
  known.set(key, runs);
  return runs;
};

/** Adds a run to others, and joins it to the last one if nothing is between them. */
const append = (runs: Run[], run: Run): void => {
  const last = runs.at(-1);
  if (last?.length === run.length && last.to + 1 === run.from && last.label === run.label)
    runs[runs.length - 1] = { ...last, to: run.to };
  else runs.push(run);
};

/** Returns the runs of numbers that begin with a prefix, from a position before it. */
export const runsBehind = (prefix: string, from: Position): readonly Run[] => {
  const position = Array.from(prefix).reduce<Position | undefined>(
    (before, digit) => before?.after(Number(digit)),
    from,
  );
  if (position === undefined) return [];
  const known = new Map<string, readonly Run[]>();
  return Array.from({ length: mostDigits - prefix.length + 1 }, (_, digits) => digits).flatMap((digits) => {
    const base = Number(prefix) * 10 ** digits;
    return runsFrom(position, digits, known).map(({ length, from: first, to, label }) => ({
      ...{ length: prefix.length + length, from: base + first, to: base + to, label },
    }));
  });
};

/** Returns runs in the order of a range table, and joined if nothing is between them: those of two calling codes may touch. */
export const joined = (found: readonly Run[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const run of [...found].sort((one, other) => one.length - other.length || one.from - other.from))
    append(runs, run);
  return runs;
};

const firstDigits: readonly string[] = Array.from({ length: 10 }, (_, digit) => String(digit));

/** Returns the ranges of all numbers behind a position, by length and then by number. */
export const rangesFrom = (position: Position): readonly NumberRange[] =>
  joined(firstDigits.flatMap((digit) => runsBehind(digit, position))).map(({ length, from, to }) => ({
    length,
    lowest: from,
    highest: to,
  }));
