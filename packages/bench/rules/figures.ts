import { cpus } from 'node:os';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { median, ratio, timed } from '../rounds.js';
import { agree } from './agreement.js';
import { byHand, contenders } from './contenders/index.js';
import { inputs } from './inputs.js';

/** What one contender takes for one input. */
export interface Figure {
  readonly contender: string;
  /** The median of the rounds. */
  readonly nanoseconds: number;
  /** Times by hand, within a round: the median, and from the least to the most. */
  readonly ratio: string;
  readonly times: number;
}

/** Every contender on one input, after each has said of it what we say. */
export const figuresOf = async (
  input: (typeof inputs)[number],
  rounds: number,
): Promise<readonly Figure[]> => {
  contenders.forEach((contender) => agree(contender, input));
  const times = await timed(
    contenders.map(({ name, judge }) => ({ name, run: () => void judge(input) })),
    1,
    rounds,
  );
  const base = times.get(byHand.name) ?? [];
  return contenders.map(({ name }) => {
    const of = times.get(name) ?? [];
    return {
      contender: name,
      nanoseconds: median(of),
      ratio: ratio(of, base),
      times: median(of.map((time, round) => time / (base[round] ?? NaN))),
    };
  });
};

/** Nanoseconds that `JSON.parse` takes for the body of each input. */
export const parsing = async (rounds: number): Promise<readonly number[]> => {
  const texts = inputs.map(({ name, request }) => ({ name, text: JSON.stringify(request.body) }));
  const times = await timed(
    texts.map(({ name, text }) => ({ name, run: () => void JSON.parse(text) })),
    1,
    rounds,
  );
  return texts.map(({ name }) => median(times.get(name) ?? []));
};

const require = createRequire(import.meta.url);

const versionOf = (name: string): string => {
  const folders = require.resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      return (
        JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')) as { readonly version: string }
      ).version;
    } catch {
      // The next folder may have it.
    }
  }
  return 'unknown';
};

/** What was measured with what. */
export const surroundings = (): string => {
  const names = ['zod', 'valibot', 'arktype', 'effect', 'io-ts', 'joi', 'yup', 'typebox', 'ajv'];
  const libraries = names.map((name) => `${name} ${versionOf(name)}`).join(', ');
  return `Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown processor'}; ${libraries}.`;
};
