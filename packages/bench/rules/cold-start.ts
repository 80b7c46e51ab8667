import { millisecondsIn } from '../new-process.js';

const entries = [
  '@assay/rules/message-contact',
  '@assay/rules',
  '@assay/rules/http',
  '@assay/rules/message-contact/codec',
  'zod',
  'valibot',
  'ajv',
  'io-ts',
] as const;

const milliseconds = millisecondsIn(import.meta.url);

/** Milliseconds that an import takes in a new process, over one that imports nothing: one list an entry, a figure a round. */
export const coldStarts = (rounds: number): ReadonlyMap<string, readonly number[]> => {
  const times = new Map<string, number[]>(entries.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const empty = milliseconds(`await import('data:text/javascript,')`);
    for (const name of entries) times.get(name)?.push(milliseconds(`await import('${name}')`) - empty);
  }
  return times;
};
