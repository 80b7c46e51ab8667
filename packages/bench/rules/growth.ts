import { explain } from '@assay/rules';
import { errorBody } from '@assay/rules/http';
import { validateSend } from '@assay/rules/message-contact';

import { median } from '../rounds.js';
import { subscribers } from './inputs.js';

/** How the cost of one piece of work grows with the number of subscribers. */
export interface Growth {
  readonly name: string;
  /** Nanoseconds a subscriber, for each size. */
  readonly each: readonly number[];
  /** 1 where twice as many cost twice as much. */
  readonly exponent: number;
}

export const sizes: readonly number[] = [10, 100, 1000, 10_000, 100_000];

const options = { maxSubscribers: 1e6 };
const all = { ...options, maxViolations: 1e6 };

const requestOf = (list: readonly object[]): { readonly messageId: string; readonly body: object } => ({
  messageId: 'MzA6Nzg6MA',
  body: { Subscribers: list, Override: true, messageText: 'Hello' },
});

const elapsed = (run: () => unknown): number => {
  const began = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - began);
};

/** The median of some runs, which go on for at least so many milliseconds. */
const timeOf = (run: () => unknown, milliseconds: number): number => {
  const times: number[] = [];
  const until = performance.now() + milliseconds;
  while (times.length < 5 || performance.now() < until) times.push(elapsed(run));
  return median(times);
};

/** The slope of the line through the logarithms: least squares. */
const slope = (points: readonly (readonly [x: number, y: number])[]): number => {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;
  const x = mean(logs.map(([one]) => one));
  const y = mean(logs.map(([, one]) => one));
  const over = logs.reduce((sum, [one, other]) => sum + (one - x) * (other - y), 0);
  return over / logs.reduce((sum, [one]) => sum + (one - x) ** 2, 0);
};

/** What is measured: each makes its work for a number of subscribers. */
const works: readonly { readonly name: string; readonly of: (count: number) => () => unknown }[] = [
  {
    name: 'validateSend, all right',
    of: (count) => {
      const request = requestOf(subscribers(count));
      return () => validateSend(request, undefined, options);
    },
  },
  {
    name: 'validateSend, all wrong, 1000 violations at most',
    of: (count) => {
      const request = requestOf(subscribers(count, 1));
      return () => validateSend(request, undefined, options);
    },
  },
  {
    name: 'validateSend, all wrong, all reported',
    of: (count) => {
      const request = requestOf(subscribers(count, 1));
      return () => validateSend(request, undefined, all);
    },
  },
  {
    name: 'explain of that report',
    of: (count) => {
      const report = validateSend(requestOf(subscribers(count, 1)), undefined, all);
      return () => explain(report);
    },
  },
  {
    name: 'errorBody of that report',
    of: (count) => {
      const report = validateSend(requestOf(subscribers(count, 1)), undefined, all);
      return () => errorBody(report);
    },
  },
];

export const growths = (milliseconds: number): readonly Growth[] =>
  works.map(({ name, of }) => {
    timeOf(of(1000), milliseconds);
    const times = sizes.map((count) => timeOf(of(count), milliseconds));
    return {
      name,
      each: times.map((time, index) => time / (sizes[index] as number)),
      exponent: slope(times.map((time, index) => [sizes[index] as number, time] as const)),
    };
  });
