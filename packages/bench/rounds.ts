import { Bench } from 'tinybench';

/** Work by name; each call does it for `size` numbers. */
export interface Task {
  readonly name: string;
  readonly run: () => void;
}

/** Every round times all tasks, one after the other, so that noise hits all alike. */
const usual = 9;
const millisecondsEach = 25;

/** Nanoseconds a number, by task, one for each round. */
export const timed = async (
  tasks: readonly Task[],
  size: number,
  rounds = usual,
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const times = new Map<string, number[]>(tasks.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time: millisecondsEach, iterations: 3, warmupTime: 10, warmupIterations: 1 });
    for (const { name, run } of tasks) bench.add(name, run);
    for (const { name, result } of await bench.run()) {
      if (!('latency' in result)) throw new Error(`${name} could not be timed: ${result.state}.`);
      times.get(name)?.push((result.latency.p50 * 1e6) / size);
    }
  }
  return times;
};

const sorted = (values: readonly number[]): readonly number[] =>
  [...values].sort((one, other) => one - other);

export const median = (values: readonly number[]): number =>
  sorted(values)[Math.floor(values.length / 2)] ?? NaN;

export const shown = (value: number): string => (value < 10 ? value.toPrecision(2) : value.toFixed(0));

/** How many times the other one, in the same rounds: the median, and from the least to the most. */
export const ratio = (values: readonly number[], others: readonly number[]): string => {
  const ratios = sorted(values.map((value, round) => value / (others[round] ?? NaN)));
  return `${shown(median(ratios))} (${shown(ratios[0] ?? NaN)} to ${shown(ratios.at(-1) ?? NaN)})`;
};
